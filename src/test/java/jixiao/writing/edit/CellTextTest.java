package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 写入的内容, as POI reads it. */
class CellTextTest {
    private interface Check {
        void on(XSSFCell cell);
    }

    private static void written(CellEdit edit, Check check) throws IOException {
        byte[] copy = Edits.copied(HandMade.rows(""), Edits.cells("表", edit));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            check.on(book.getSheet("表").getRow(edit.row()).getCell(edit.column()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 前后有空格 ",
                "a<b>&\"c\"'d'",
                "两\n行",
                "\t表",
                "表情\uD83D\uDE00",
                "_x0041_",
                "_x005F_x0041_",
                "控制\u0001\u001F符",
                "\uFFFE",
                "]]>"
            })
    @DisplayName("文字原样读回")
    void textComesBack(String text) throws IOException {
        written(Edits.text("B2", text), cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-无", "@名", "=cmd|' /C calc'!A0"})
    @DisplayName("像公式的文字仍是文字,再次编辑也不会变成公式")
    void textIsNoFormula(String text) throws IOException {
        written(Edits.text("B2", text), cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    @DisplayName("普通文字不加引号前缀")
    void plainTextHasNoPrefix() throws IOException {
        written(
                Edits.text("B2", "无"),
                cell -> assertThat(cell.getCellStyle().getQuotePrefixed()).isFalse());
    }

    @Test
    @DisplayName("32767 个字符写全,再多一个则以省略号结尾")
    void longText() throws IOException {
        written(
                Edits.text("A1", "字".repeat(32_767)),
                cell -> assertThat(cell.getStringCellValue()).isEqualTo("字".repeat(32_767)));
        written(
                Edits.text("A1", "字".repeat(32_768)),
                cell -> assertThat(cell.getStringCellValue()).isEqualTo("字".repeat(32_766) + "…"));
    }

    @Test
    @DisplayName("公式是活的,并带缓存值")
    void formulaWithItsValue() throws IOException {
        written(Edits.formula("B2", "ROUND(1<2,2)&\"<\"", "12.50"), cell -> {
            assertThat(cell.getCellFormula()).isEqualTo("ROUND(1<2,2)&\"<\"");
            assertThat(cell.getNumericCellValue()).isEqualTo(12.5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3.10", "1141.94", "140000", "1E+3", "0.0900000762939453"})
    @DisplayName("数值不经过科学计数法")
    void numbers(String value) throws IOException {
        written(Edits.number("B2", value), cell -> {
            assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(value));
            assertThat(cell.getRawValue()).doesNotContain("E");
        });
    }

    @Test
    @DisplayName("清空只去掉内容,保留样式")
    void blankKeepsTheStyle() throws IOException {
        byte[] book = HandMade.rows("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>5</v></c></row>");
        byte[] copy = Edits.copied(book, Edits.cells("表", Edits.blank("A1")));
        assertThat(Zips.text(copy, HandMade.SHEET)).contains("<row r=\"1\"><c r=\"A1\" s=\"2\"/></row>");
    }
}
