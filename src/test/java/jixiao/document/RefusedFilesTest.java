package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jixiao.model.InputProblem;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 拒收: what is no readable workbook gets one clear sentence. */
class RefusedFilesTest {
    private static final String SAVE_AS = ";请用 Excel 或 WPS 打开后另存为 .xlsx 再报送。";
    private static final String NOT = "文件「a.xlsx」不是 Excel 工作簿,其内容是";
    private static final String SEND = ";请报送 Excel 工作簿(.xlsx、.xlsm 或 .xls)。";
    private static final String CORRUPT = "工作簿「a.xlsx」已损坏或不完整,无法打开;请用 Excel 或 WPS 修复并另存后再报送。";

    private static void refused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> new WorkbookReader().read("a.xlsx", bytes))
                .isInstanceOf(InputProblem.class)
                .hasMessage(sentence);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void foreign(String content, String found) {
        refused(content.getBytes(StandardCharsets.UTF_8), NOT + found + SEND);
    }

    private static void convertible(String content, String found) {
        refused(content.getBytes(StandardCharsets.UTF_8), NOT + found + SAVE_AS);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[Math.max(values.length, 600)];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    @Test
    @DisplayName("不是工作簿的文件,说出它是什么")
    void otherContents() {
        refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "PDF 文档「a.xlsx」已损坏或不完整,无法打开;请报送 Excel 工作簿或 Word 文档。");
        refused(utf8("{\\rtf1 abc}"), "文件「a.xlsx」是 RTF 文档,不能读取;请用 Word 或 WPS 打开后另存为 .docx 再报送。");
        String empty = "文档「a.xlsx」里没有文字,可能是贴进去的扫描件或照片,不能从图片上认字;请报送 Excel 工作簿或有文字的 Word 文档。";
        refused(utf8("<html><body><table></table></body></html>"), empty);
        refused(utf8("\uFEFF<!DOCTYPE html>\n<html>"), empty);
        convertible("MIME-Version: 1.0\nX", "单个文件网页(MHT)");
        convertible("<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>", " XML 表格(2003)");
        foreign("<?xml version='1.0'?><a/>", " XML 文件");
        convertible("一级指标,二级指标\n1,2", "文本表格(CSV)");
        foreign("自评情况说明", "文本文件");
        refused("一级指标,得分\n".getBytes(Charset.forName("GBK")), "文件「a.xlsx」不是 Excel 工作簿,其内容是文本表格(CSV)" + SAVE_AS);
        refused("表\t得分\n".getBytes(StandardCharsets.UTF_16), "文件「a.xlsx」不是 Excel 工作簿,其内容是文本表格(CSV)" + SAVE_AS);
        refused(bytes(0x89, 'P', 'N', 'G'), NOT + "图片" + SEND);
        refused(bytes(0xFF, 0xD8, 0xFF), NOT + "图片" + SEND);
        refused(bytes('R', 'a', 'r', '!'), NOT + "压缩包" + SEND);
        refused(bytes(9, 8, 8, 0), NOT + " Excel 5.0/95 或更早的工作簿" + SAVE_AS);
        refused(bytes(0, 1, 2), NOT + "无法辨认的内容" + SEND);
    }

    @Test
    @DisplayName("压缩格式而不是工作簿:Word、PowerPoint、ODF、xlsb、普通压缩包")
    void otherPackages() {
        refused(main("word/document.xml"), NOT + " Word 文档" + SEND);
        refused(main("ppt/presentation.xml"), NOT + " PowerPoint 演示文稿" + SEND);
        refused(main("xl/workbook.bin"), NOT + "二进制工作簿(.xlsb)" + SAVE_AS);
        byte[] ods = new RawWorkbook()
                .without("_rels/.rels")
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .bytes();
        refused(ods, NOT + " ODF 电子表格(.ods)" + SAVE_AS);
        byte[] zip = new RawWorkbook()
                .without("_rels/.rels")
                .without("[Content_Types].xml")
                .bytes();
        refused(zip, NOT + "压缩包(ZIP)" + SEND);
    }

    private static byte[] main(String part) {
        return new RawWorkbook()
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r1'"
                                + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='"
                                + part + "'/></Relationships>")
                .bytes();
    }

    @Test
    @DisplayName("损坏:截断的压缩包、缺部件、XML 不完整、OLE2 残缺")
    void corrupt() throws Exception {
        byte[] whole = new RawWorkbook()
                .sheet("<row r='1'><c r='A1'><v>1</v></c></row>")
                .bytes();
        refused(Arrays.copyOf(whole, whole.length / 2), CORRUPT);
        refused(Arrays.copyOf(whole, 40), CORRUPT);
        refused(new RawWorkbook().without("xl/worksheets/sheet1.xml").bytes(), CORRUPT);
        refused(new RawWorkbook().without("xl/workbook.xml").bytes(), CORRUPT);
        refused(new RawWorkbook().without("_rels/.rels").bytes(), CORRUPT);
        refused(
                new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
                        .bytes(),
                CORRUPT);
        byte[] ole = legacy();
        refused(Arrays.copyOf(ole, 600), CORRUPT);
        byte[] scrambled = ole.clone();
        Arrays.fill(scrambled, 512, 2048, (byte) 0x5A);
        refused(scrambled, CORRUPT);
    }

    private static byte[] legacy() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("表").createRow(0).createCell(0).setCellValue("甲");
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("设有打开密码的 .xlsx 和 .xls")
    void encrypted() throws Exception {
        String sentence = "工作簿「a.xlsx」设有打开密码,无法读取;请取消密码后再报送。";
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("123");
            try (OutputStream locked = encryptor.getDataStream(system)) {
                locked.write(new RawWorkbook().bytes());
            }
            system.writeFilesystem(out);
            refused(out.toByteArray(), sentence);
        }
        Biff8EncryptionKey.setCurrentUserPassword("123");
        try {
            byte[] locked = legacy();
            Biff8EncryptionKey.setCurrentUserPassword(null);
            refused(locked, sentence);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    @DisplayName("OLE2 而不是工作簿")
    void otherOle() throws Exception {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            system.writeFilesystem(out);
            refused(out.toByteArray(), "Word 文档「a.xlsx」已损坏或不完整,无法打开;请用 Word 或 WPS 修复并另存为 .docx 后再报送。");
        }
        for (String[] each : new String[][] {
            {"PowerPoint Document", " PowerPoint 演示文稿" + SEND},
            {"Book", " Excel 5.0/95 或更早的工作簿" + SAVE_AS},
            {"Other", "其他 OLE2 文档" + SEND}
        }) {
            try (POIFSFileSystem system = new POIFSFileSystem();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                system.createDocument(new ByteArrayInputStream(new byte[5000]), each[0]);
                system.writeFilesystem(out);
                refused(out.toByteArray(), NOT + each[1]);
            }
        }
    }

    @Test
    @DisplayName("含有 DOCTYPE 或实体的部件不读")
    void doctype() {
        String sentence = "工作簿「a.xlsx」的内部文件含有 DOCTYPE 声明,为安全起见不予读取;请用 Excel 或 WPS 另存后再报送。";
        String evil = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
        refused(
                new RawWorkbook()
                        .part("xl/worksheets/sheet1.xml", evil + "<worksheet><sheetData/></worksheet>")
                        .bytes(),
                sentence);
        refused(
                new RawWorkbook()
                        .part("xl/sharedStrings.xml", evil + "<sst><si><t>&x;</t></si></sst>")
                        .bytes(),
                sentence);
    }

    @Test
    @DisplayName("上限:文件、部件、压缩比、单元格、合并、工作表")
    void limits() {
        Limits tight = new Limits(100_000, 50_000, 8, 200, 3, 1, 1, 300, 10);
        assertRefused(tight, new byte[100_001], "文件「a.xlsx」有 1 MB,超过上限 1 MB,请删去图片等与自评无关的内容后再报送。");
        assertRefused(
                tight,
                new RawWorkbook().sheet(" ".repeat(60_000)).bytes(),
                "工作簿「a.xlsx」解压后有一个部件达 1 MB(上限 1 MB,压缩比上限 200 倍),为安全起见不予读取。");
        assertRefused(
                Limits.DEFAULT,
                new RawWorkbook().sheet(" ".repeat(3_000_000)).bytes(),
                "工作簿「a.xlsx」解压后有一个部件达 3 MB(上限 64 MB,压缩比上限 200 倍),为安全起见不予读取。");
        RawWorkbook many = new RawWorkbook();
        for (int part = 0; part < 5; part++) {
            many.part("xl/media/" + part, "x");
        }
        assertRefused(tight, many.bytes(), "工作簿「a.xlsx」的压缩包部件有 10 个,超过上限 8 个,请删去与自评无关的内容后再报送。");
        assertRefused(
                tight,
                new RawWorkbook()
                        .sheet("<row r='1'><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>")
                        .bytes(),
                "工作簿「a.xlsx」的有内容的单元格超过上限 3 个,请删去与自评无关的内容后再报送。");
        assertRefused(
                tight,
                new RawWorkbook()
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><mergeCells><mergeCell ref='A1:B1'/><mergeCell"
                                        + " ref='A2:B2'/></mergeCells></worksheet>")
                        .bytes(),
                "工作簿「a.xlsx」的合并区域超过上限 1 个,请删去与自评无关的内容后再报送。");
        assertRefused(
                tight,
                new RawWorkbook()
                        .workbook("<workbook><sheets><sheet name='a' id='r1'/><sheet name='b'"
                                + " id='r1'/></sheets></workbook>")
                        .bytes(),
                "工作簿「a.xlsx」的工作表有 2 个,超过上限 1 个,请删去与自评无关的内容后再报送。");
        assertRefused(
                tight,
                new RawWorkbook().workbook("<workbook><sheets/></workbook>").bytes(),
                "工作簿「a.xlsx」中没有工作表。");
    }

    private static void assertRefused(Limits limits, byte[] bytes, String sentence) {
        assertThatThrownBy(() -> new WorkbookReader(limits).read("a.xlsx", bytes))
                .isInstanceOf(InputProblem.class)
                .hasMessage(sentence);
    }

    @Test
    @DisplayName("空文件、找不到、文件夹;扩展名不作数")
    void paths(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("空.xlsx"));
        assertThatThrownBy(() -> new WorkbookReader().read(empty)).hasMessage("文件「空.xlsx」是空文件(0 字节),请重新报送。");
        assertThatThrownBy(() -> new WorkbookReader().read(folder.resolve("无.xlsx")))
                .isInstanceOf(InputProblem.class)
                .hasMessageStartingWith("找不到文件「")
                .hasMessageEndingWith("无.xlsx」,请检查文件名和所在文件夹。");
        assertThatThrownBy(() -> new WorkbookReader().read(Files.createDirectory(folder.resolve("夹.xlsx"))))
                .hasMessage("「夹.xlsx」是文件夹,不是工作簿,请给出其中的文件。");
        Path renamed = Files.write(folder.resolve("旧.xlsx"), legacy());
        WorkbookGrid book = new WorkbookReader().read(renamed);
        assertThat(book.sheets().get(0).cell(0, 0).text()).isEqualTo("甲");
        assertThat(book.file()).isEqualTo("旧.xlsx");
        assertThat(book.sha256()).hasSize(64).matches("[0-9a-f]+");
        Path packaged = Files.write(folder.resolve("新.xls"), new RawWorkbook().bytes());
        assertThat(new WorkbookReader().read(packaged).sheets()).hasSize(1);
    }
}
