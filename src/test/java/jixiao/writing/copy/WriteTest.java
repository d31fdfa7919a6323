package jixiao.writing.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 写出文件. */
class WriteTest {
    private static final WorkbookEdits EDITS = Edits.cells("表", Edits.number("A1", "5"));

    @TempDir
    private Path folder;

    private Path original;

    @BeforeEach
    void submitted() throws IOException {
        original = Files.write(folder.resolve("表.xlsx"), HandMade.rows(""));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName("写出副本,原件不动,不留别的文件")
    void writes() throws Exception {
        byte[] before = Files.readAllBytes(original);
        Path target = folder.resolve("表_计分.xlsx");
        assertThat(WorkbookCopy.write(original, EDITS, target, false)).isEqualTo(new Written(target, List.of()));
        assertThat(Zips.text(Files.readAllBytes(target), HandMade.SHEET)).contains("<v>5</v>");
        assertThat(original).hasBinaryContent(before);
        assertThat(files()).containsExactly("表.xlsx", "表_计分.xlsx");
    }

    @Test
    @DisplayName("已有的文件只有加 --force 才替换")
    void existingTarget() throws Exception {
        Path target = Files.writeString(folder.resolve("有.xlsx"), "旧");
        assertThatThrownBy(() -> WorkbookCopy.write(original, EDITS, target, false))
                .isInstanceOf(CopyProblem.class)
                .hasMessage("输出文件“" + target + "”已存在,要替换请加 --force。");
        assertThat(target).hasBinaryContent("旧".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        WorkbookCopy.write(original, EDITS, target, true);
        assertThat(Zips.text(Files.readAllBytes(target), HandMade.SHEET)).contains("<v>5</v>");
        assertThat(files()).containsExactly("有.xlsx", "表.xlsx");
    }

    @Test
    @DisplayName("绝不覆盖原件,绕道也不行")
    void neverTheOriginal() {
        Path roundabout = folder.resolve(".").resolve("表.xlsx");
        assertThatThrownBy(() -> WorkbookCopy.write(original, EDITS, roundabout, true))
                .isInstanceOf(CopyProblem.class)
                .hasMessageContaining("就是报送的原件");
    }

    @Test
    @DisplayName("目标是文件夹、文件夹不存在、原件不存在,各一句话")
    void impossiblePlaces() throws IOException {
        assertThatThrownBy(() -> WorkbookCopy.write(original, EDITS, folder, true))
                .isInstanceOf(CopyProblem.class)
                .hasMessageContaining("是一个文件夹");
        assertThatThrownBy(() -> WorkbookCopy.write(original, EDITS, folder.resolve("无/x.xlsx"), false))
                .isInstanceOf(CopyProblem.class)
                .hasMessageContaining("请检查文件夹是否存在");
        assertThatThrownBy(() -> WorkbookCopy.write(folder.resolve("无.xlsx"), EDITS, folder.resolve("x.xlsx"), false))
                .isInstanceOf(CopyProblem.class)
                .hasMessage("文件“" + folder.resolve("无.xlsx") + "”无法读取。");
        assertThat(files()).containsExactly("表.xlsx");
    }

    @Test
    @DisplayName("改动不成时不留下任何文件")
    void nothingIsLeftBehind() throws IOException {
        WorkbookEdits wrong = Edits.cells("没有", Edits.number("A1", "5"));
        assertThatThrownBy(() -> WorkbookCopy.write(original, wrong, folder.resolve("x.xlsx"), false))
                .isInstanceOf(CopyProblem.class)
                .hasMessage("工作簿里没有名为“没有”的工作表,无法写入。");
        assertThat(files()).containsExactly("表.xlsx");
    }

    @Test
    @DisplayName("别人能读写出的文件,和普通新文件一样")
    void permissionsOfAnyNewFile() throws Exception {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "此系统没有 POSIX 权限");
        Path target = folder.resolve("x.xlsx");
        WorkbookCopy.write(original, EDITS, target, false);
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(original));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "空文件       | ''                | 文件不是 Excel 工作簿",
                "网页         | <html></html>     | 文件不是 Excel 工作簿",
                "坏压缩包     | PK\u0003\u0004xxx | 工作簿已损坏",
            })
    @DisplayName("不是工作簿的文件")
    void noWorkbook(String name, String content, String sentence) {
        assertThatThrownBy(() -> WorkbookCopy.copy(content.getBytes(StandardCharsets.ISO_8859_1), EDITS))
                .isInstanceOf(CopyProblem.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    @DisplayName("加密的工作簿(OLE2 里的 EncryptedPackage)与截断的 .xls")
    void encryptedOrCut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            file.writeFilesystem(out);
        }
        byte[] xls = FeatureBook.xls();
        for (byte[] book : List.of(out.toByteArray(), Arrays.copyOf(xls, 600), Arrays.copyOf(xls, 5000))) {
            assertThatThrownBy(() -> WorkbookCopy.copy(book, EDITS))
                    .isInstanceOf(CopyProblem.class)
                    .hasMessageContaining("已加密、已损坏或版本过旧");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "文档类型声明 | <!DOCTYPE a><a/>",
                "没有结束     | <worksheet><sheetData><row",
                "没有行       | <worksheet></worksheet>",
                "行号不是数   | <worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>",
                "地址不对     | <worksheet><sheetData><row r=\"1\"><c r=\"1A\"/></row></sheetData></worksheet>",
                "属性无引号   | <worksheet><sheetData><row r=1></row></sheetData></worksheet>"
            })
    @DisplayName("损坏的 XML 得到一句话")
    void brokenXml(String name, String sheet) {
        byte[] book = HandMade.bookOf(sheet);
        assertThatThrownBy(() -> WorkbookCopy.copy(book, EDITS))
                .isInstanceOf(CopyProblem.class)
                .hasMessageStartingWith("工作簿已损坏");
    }

    @Test
    @DisplayName("格式看内容不看扩展名")
    void formats() {
        assertThat(WorkbookFormat.of(FeatureBook.xls())).isEqualTo(WorkbookFormat.XLS);
        assertThat(WorkbookFormat.of(FeatureBook.xlsx())).isEqualTo(WorkbookFormat.XLSX);
        byte[] macros = Zips.replaced(
                HandMade.rows(""),
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertThat(WorkbookFormat.of(macros)).isEqualTo(WorkbookFormat.XLSM);
        assertThat(WorkbookFormat.of(new byte[0])).isEqualTo(WorkbookFormat.UNKNOWN);
        assertThat(WorkbookFormat.XLSM.ending()).isEqualTo(".xlsm");
    }

    @Test
    @DisplayName("宏工作簿的宏逐字节不变,内容类型不变")
    void macrosStay() {
        byte[] macros = Zips.with(
                Zips.replaced(
                        HandMade.rows(""),
                        "[Content_Types].xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                "xl/vbaProject.bin",
                new byte[] {1, 2, 3, -1});
        byte[] copy = Edits.copied(macros, EDITS);
        assertThat(Zips.parts(copy).get("xl/vbaProject.bin")).containsExactly(1, 2, 3, -1);
        assertThat(WorkbookFormat.of(copy)).isEqualTo(WorkbookFormat.XLSM);
    }
}
