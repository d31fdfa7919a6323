package jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 单元格显示: numbers and dates as a person sees them. */
class DisplayedTextTest {
    private static GridCell cell(double value, String format) {
        return new CellText(false).number(0, 0, value, format);
    }

    @ParameterizedTest
    @DisplayName("数字按格式显示")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.30000000000000004 | General | 0.3",
                "89.97399999999999 | General | 89.974",
                "226.70000000000002 | General | 226.7",
                "100 | General | 100",
                "-0.0 | General | 0",
                "1234567890123 | General | 1234567890123",
                "0.333333333333333 | General | 0.333333333",
                "12.3333333333333 | General | 12.33333333",
                "1E-11 | General | 0",
                "0.00001 | General | 0.00001",
                "1132.98 | @ | 1132.98",
                "0.9764 | 0.00% | 97.64%",
                "0.97645 | 0.00% | 97.65%",
                "0.0900000762939453 | 0% | 9%",
                "0.5 | 0% | 50%",
                "1.005 | 0.00 | 1.01",
                "-1.005 | 0.00 | -1.01",
                "-0.001 | 0.00 | 0.00",
                "1234567.891 | #,##0.00 | 1,234,567.89",
                "999.5 | #,##0 | 1,000",
                "-1234.5 | #,##0.00 | -1,234.50",
                "31.33 | 0.00_  | 31.33",
                "31.33 | 0.00_);[Red]\\(0.00\\) | 31.33",
                "-31.33 | 0.00_);[Red]\\(0.00\\) | (31.33)",
                "1004.99 | #,##0.00`万元` | 1,004.99万元",
                "0 | _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0",
                "5 | 0;-0;;@ | 5",
                "0 | 0;-0;;@ | ``",
                "0.25 | # ?/? | 1/4",
                "12 | 0\"次\" | 12次",
                "1234 | \"¥\"#,##0.00 | ¥1,234.00",
                "8 | G/通用格式 | 8",
                "8 | G/通用格式\"次\" | 8次",
                "1234567 | 0!.0,\"万\" | 123.5万",
                "1234567 | 0\\.0, | 123.5",
                "1234567 | #,##0.00,\"千元\" | 1,234.57千元",
                "0.5 | [>1]0.0;0.00 | 0.50",
                "7 | 000 | 007",
                "1234.5 | [$¥-804]#,##0.00 | ¥1,234.50",
                "1201.71 | #,##0.00## | 1,201.71",
                "3 | #,##0.00## | 3.00",
                "0.123 | #,##0.00## | 0.123",
                "1234.56785 | #,##0.00## | 1,234.5679",
                "-0.5 | #,##0.00## | -0.50",
                "0.00004 | #,##0.00## | 0.00",
                "12.34 | 0.0# | 12.34",
                "12 | 0.0# | 12.0",
                "0.9501 | 0.0#% | 95.01%",
                "0.05 | 0.0%;[Red]-0.0% | 5.0%",
                "-0.05 | 0.0%;[Red]-0.0% | -5.0%",
                "3 | \"第\"0\"名\" | 第3名",
                "12000 | 0.00E+00 | 1.20E+04"
            })
    void numbers(double value, String format, String shown) {
        GridCell cell = cell(value, format.replace("`万元`", "\"万元\""));
        assertThat(cell.text()).isEqualTo(shown);
        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
    }

    // 45775 is 2025-04-28, counted from 1899-12-30.
    @ParameterizedTest
    @DisplayName("日期:中文格式照写,其他写成年-月-日")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "45775 | m/d/yy | 2025-04-28",
                "45775 | yyyy/m/d | 2025-04-28",
                "45775 | yyyy-mm-dd;@ | 2025-04-28",
                "45775 | yyyy\"年\"m\"月\"d\"日\" | 2025年4月28日",
                "45775 | yyyy\"年\"m\"月\"d\"日\";@ | 2025年4月28日",
                "45775 | yyyy\\年mm\\月dd\\日 | 2025年04月28日",
                "45775 | [$-804]yyyy\"年\"m\"月\" | 2025年4月",
                "45775 | [DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\" | 2025年4月28日",
                "45775 | m\"月\"d\"日\" | 4月28日",
                "45775 | mmm-yy | 2025-04",
                "45775 | d-mmm | 4月28日",
                "45775.5 | yyyy/m/d h:mm | 2025-04-28 12:00",
                "0.75 | h:mm | 18:00",
                "45775.75 | yyyy\"年\"m\"月\"d\"日\" h\"时\"mm\"分\" | 2025年4月28日 18时00分"
            })
    void dates(double value, String format, String shown) {
        GridCell cell = cell(value, format);
        assertThat(cell.text()).isEqualTo(shown);
        assertThat(cell.kind()).isEqualTo(Kind.DATE);
    }

    @Test
    @DisplayName("从1904年起算的日期,负数和过大的数不是日期")
    void epochs() {
        // 45775 − 1462 days
        assertThat(new CellText(true).number(0, 0, 44313, "yyyy-mm-dd").text()).isEqualTo("2025-04-28");
        assertThat(cell(-5, "yyyy-mm-dd").kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell(99999999, "yyyy-mm-dd").kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell(Double.NaN, "General").kind()).isEqualTo(Kind.ERROR);
    }

    @Test
    @DisplayName("文字两端的空白去掉,换行统一,只有空白的是空格子")
    void texts() {
        assertThat(CellText.text(0, 0, "\u3000 甲\r\n乙\u00A0\n", "General").text())
                .isEqualTo("甲\n乙");
        assertThat(CellText.text(0, 0, " \u3000\u00A0\u200B", "General").kind()).isEqualTo(Kind.BLANK);
    }
}
