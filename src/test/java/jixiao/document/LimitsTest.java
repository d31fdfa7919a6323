package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipFile;
import jixiao.model.InputProblem;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 读取上限: what is as large as a limit is read, what is larger by one is refused. */
class LimitsTest {
    private static final String CELLS =
            "<row r='1'><c><v>1</v></c><c><v>2</v></c></row><row r='2'><c><v>3</v></c></row>";

    private static void read(Limits limits, byte[] bytes) {
        assertThat(new WorkbookReader(limits).read("a.xlsx", bytes).sheets()).isNotEmpty();
    }

    private static void refused(Limits limits, byte[] bytes, String words) {
        assertThatThrownBy(() -> new WorkbookReader(limits).read("a.xlsx", bytes))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining(words);
    }

    private static Limits limits(String name, int value) {
        return Limits.DEFAULT.with(name, value).orElseThrow();
    }

    @Test
    @DisplayName("没有人再等的读取自己停下:线程被打断后,读到第一千个单元格为止")
    void givenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            var sheet = book.createSheet("自评表");
            for (int row = 0; row < 1001; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
            }
            book.write(bytes);
        }
        read(Limits.DEFAULT, bytes.toByteArray());
        Thread.currentThread().interrupt();
        refused(Limits.DEFAULT, bytes.toByteArray(), "「a.xlsx」的处理已取消。");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    @DisplayName("默认的上限:20 MiB、部件 64 MiB、500 个部件、200 倍、10 万单元格、200 张表、2 万合并、10 秒")
    void defaults() {
        assertThat(Limits.DEFAULT)
                .isEqualTo(new Limits(20_971_520, 67_108_864, 500, 200, 100_000, 200, 20_000, 300, 10));
    }

    @Test
    @DisplayName("文件大小:20 MiB 整照读(说它不是工作簿),多 1 字节就拒收")
    void fileSize() {
        refused(Limits.DEFAULT, new byte[20 << 20], "其内容是无法辨认的内容");
        refused(Limits.DEFAULT, new byte[(20 << 20) + 1], "有 21 MB,超过上限 20 MB");
    }

    @Test
    @DisplayName("部件解压后的大小:64 MiB 整照读,多 1 字节就拒收")
    void partSize() {
        Limits loose = limits("ratio", 1_000_000);
        int size = "<worksheet><sheetData></sheetData></worksheet>".length();
        read(loose, new RawWorkbook().sheet(" ".repeat((64 << 20) - size)).bytes());
        refused(
                loose,
                new RawWorkbook().sheet(" ".repeat((64 << 20) - size + 1)).bytes(),
                "解压后有一个部件达 65 MB(上限 64 MB");
    }

    @Test
    @DisplayName("部件个数:500 个照读,501 个拒收")
    void parts() {
        RawWorkbook book = new RawWorkbook();
        // Five parts of its own.
        for (int part = 5; part < 500; part++) {
            book.part("xl/media/" + part, "x");
        }
        read(Limits.DEFAULT, book.bytes());
        refused(Limits.DEFAULT, book.part("xl/media/500", "x").bytes(), "压缩包部件有 501 个,超过上限 500 个");
    }

    @Test
    @DisplayName("压缩比:等于上限照读,上限少 1 就拒收;1 MiB 以下的部件不论")
    void ratio(@TempDir Path folder) throws IOException {
        byte[] content = new byte[(1 << 20) + 1];
        new Random(1).nextBytes(content);
        java.util.Arrays.fill(content, 20_000, content.length, (byte) 0);
        byte[] bytes = new RawWorkbook().part("xl/media/1", content).bytes();
        Path file = Files.write(folder.resolve("a.zip"), bytes);
        int found;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            found = (int) (content.length / zip.getEntry("xl/media/1").getCompressedSize());
        }
        assertThat(found).isBetween(20, 60);
        read(limits("ratio", found), bytes);
        refused(limits("ratio", found - 1), bytes, "压缩比上限 " + (found - 1) + " 倍");
        byte[] small = new RawWorkbook().part("xl/media/1", new byte[1 << 20]).bytes();
        read(limits("ratio", 1), small);
    }

    @Test
    @DisplayName("单元格、合并、工作表:等于上限照读,多一个拒收")
    void counted() {
        byte[] cells = new RawWorkbook().sheet(CELLS).bytes();
        read(limits("cells", 3), cells);
        refused(limits("cells", 2), cells, "有内容的单元格超过上限 2 个");
        byte[] merges = new RawWorkbook()
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><mergeCells><mergeCell ref='A1:B1'/><mergeCell"
                                + " ref='A2:B2'/></mergeCells></worksheet>")
                .bytes();
        read(limits("merges", 2), merges);
        refused(limits("merges", 1), merges, "合并区域超过上限 1 个");
        byte[] sheets = new RawWorkbook()
                .workbook("<workbook><sheets><sheet name='a' id='r1'/><sheet name='b' id='r1'/></sheets></workbook>")
                .bytes();
        read(limits("sheets", 2), sheets);
        refused(limits("sheets", 1), sheets, "工作表有 2 个,超过上限 1 个");
    }

    @Test
    @DisplayName(".xls 先数记录再读:单元格、空白单元格、合并、工作表同样有上限")
    void legacy() throws IOException {
        byte[] bytes = old();
        // Three cells with content, 30 that only have a look, two merges, two sheets.
        read(new Limits(1 << 20, 1, 1, 1, 3, 2, 2, 300, 10), bytes);
        refused(limits("cells", 2), bytes, "有内容的单元格超过上限 2 个");
        refused(limits("merges", 1), bytes, "合并区域超过上限 1 个");
        refused(limits("sheets", 1), bytes, "工作表超过上限 1 个");
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("甲");
            book.createSheet("乙");
            HSSFRow row = sheet.createRow(0);
            row.createCell(0).setCellValue("字");
            row.createCell(1).setCellValue(1.5);
            row.createCell(2).setCellFormula("B1");
            for (int column = 3; column < 33; column++) {
                row.createCell(column);
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 1));
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("一百万行只有格式的空行:不算内容,照读")
    void styledRows() {
        StringBuilder rows = new StringBuilder(30 << 20);
        for (int row = 2; row <= 1_000_000; row++) {
            rows.append("<row r='").append(row).append("' s='3'/>");
        }
        read(
                Limits.DEFAULT,
                new RawWorkbook()
                        .sheet("<row r='1'><c><v>1</v></c></row>" + rows)
                        .bytes());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"cell", "FILE", "文件"})
    @DisplayName("没有这个名称的上限")
    void unknown(String name) {
        assertThat(Limits.DEFAULT.with(name, 5)).isEmpty();
    }

    @Test
    @DisplayName("PDF 的页数:正好读,多一页就说出有几页、上限几页")
    void pages() {
        PdfOf three = new PdfOf();
        for (int page = 1; page <= 3; page++) {
            three.text(50, 90, 9, "第" + page + "页的文字").page();
        }
        byte[] pdf = three.bytes();
        read("a.pdf", limits("pages", 3), pdf);
        assertThatThrownBy(() -> read("a.pdf", limits("pages", 2), pdf)).hasMessageContaining("有 3 页,超过上限 2 页");
        assertThat(limits("pages", 400).forCopies().pages()).isEqualTo(400);
    }

    private static void read(String name, Limits limits, byte[] bytes) {
        new WorkbookReader(limits).read(name, bytes);
    }

    @Test
    @DisplayName("按名称改一项:大小以 MiB 计,至少为 1")
    void byName() {
        assertThat(Limits.NAMES).allSatisfy(name -> {
            assertThat(Limits.DEFAULT.with(name, 0)).isEmpty();
            assertThat(Limits.DEFAULT.with(name, 7)).get().isNotEqualTo(Limits.DEFAULT);
        });
        assertThat(limits("file", 40).fileBytes()).isEqualTo(41_943_040);
        assertThat(limits("part", 1).entryBytes()).isEqualTo(1_048_576);
        assertThat(Limits.DEFAULT.with("file", 1_001)).isEmpty();
        assertThat(limits("seconds", 60).seconds()).isEqualTo(60);
    }
}
