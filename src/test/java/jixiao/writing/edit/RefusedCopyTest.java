package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that cannot be changed. */
class RefusedCopyTest {
    private static final WorkbookEdits EDITS = Edits.cells("表", Edits.number("A1", "5"));

    @Test
    @DisplayName("要改的工作表不在")
    void noSuchSheet() {
        WorkbookEdits wrong = Edits.cells("没有", Edits.number("A1", "5"));
        assertThatThrownBy(() -> WorkbookCopy.copy(HandMade.rows(""), wrong))
                .isInstanceOf(CopyProblem.class)
                .hasMessage("工作簿里没有名为“没有”的工作表,无法写入。");
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
                    .hasMessageContaining("程序不能改写这个 .xls,请另存为 .xlsx");
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
