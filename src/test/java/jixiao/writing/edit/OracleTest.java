package jixiao.writing.edit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 比对方法本身: it must see what is not allowed. */
class OracleTest {
    private static final byte[] BOOK = HandMade.book("<cols><col min=\"1\" max=\"1\" width=\"5\"/></cols><sheetData>"
            + "<row r=\"1\" ht=\"20\"><c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"B1\"/></row></sheetData>"
            + "<mergeCells count=\"1\"><mergeCell ref=\"A2:B2\"/></mergeCells>");

    private static void check(byte[] after) {
        PackageOracle.check(BOOK, after, Map.of(HandMade.SHEET, Set.of("B1")), Map.of());
    }

    @Test
    @DisplayName("列明的不同放行")
    void allowed() {
        assertThatCode(() -> check(BOOK)).doesNotThrowAnyException();
        assertThatCode(() -> check(Zips.replaced(BOOK, HandMade.SHEET, "<c r=\"B1\"/>", "<c r=\"B1\"><v>7</v></c>")))
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        check(Zips.replaced(BOOK, HandMade.STYLES, "<cellXfs count=\"5\">", "<cellXfs count=\"5\">")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "别的单元格的值   | xl/worksheets/sheet1.xml | <v>1</v>          | <v>2</v>",
                "别的单元格的样式 | xl/worksheets/sheet1.xml | s=\"1\"           | s=\"0\"",
                "没有列明的新格   | xl/worksheets/sheet1.xml | <c r=\"B1\"/>     | <c r=\"B1\"/><c r=\"C1\"/>",
                "行高             | xl/worksheets/sheet1.xml | ht=\"20\"         | ht=\"21\"",
                "列宽             | xl/worksheets/sheet1.xml | width=\"5\"       | width=\"6\"",
                "合并             | xl/worksheets/sheet1.xml | A2:B2             | A2:C2",
                "去掉合并         | xl/worksheets/sheet1.xml | <mergeCell ref=\"A2:B2\"/> | <!-- -->",
                "原有样式         | xl/styles.xml            | borderId=\"1\"    | borderId=\"0\"",
                "样式计数         | xl/styles.xml            | cellXfs count=\"5\" | cellXfs count=\"6\"",
                "样式插在前面     | xl/styles.xml            | <cellXfs count=\"5\"><xf | <cellXfs count=\"6\"><xf/><xf",
                "样式名           | xl/styles.xml            | 常规              | 正常",
                "工作表改名       | xl/workbook.xml          | 表                | 表1"
            })
    @DisplayName("没有列明的不同都被发现")
    void forbidden(String name, String part, String old, String fresh) {
        byte[] after = Zips.replaced(BOOK, part, old, fresh);
        assertThatThrownBy(() -> check(after)).isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("丢失的部件和来历不明的新部件都被发现")
    void parts() {
        byte[] more = Zips.with(BOOK, "xl/other.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> check(more)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> PackageOracle.check(more, BOOK, Map.of(), Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("part lost");
    }
}
