package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableChecksTest {
    @ParameterizedTest(name = "{0}:年度{1},填报{2}至{3}:{4}")
    @CsvSource({
        "2025年3月20日, 2024, 2025-03-20, 2025-03-20, ''",
        "2025年1月1日, 2024, 2025-01-01, 2025-01-01, ''",
        "2024年12月31日, 2024, 2024-12-31, 2024-12-31, 警告 FILING_DATE_IMPLAUSIBLE F2",
        "2024年4月28日, 2024, 2024-04-28, 2024-04-28, 警告 FILING_DATE_IMPLAUSIBLE F2",
        "2025.5, 2024, 2025-05-01, 2025-05-31, ''",
        "2024.12, 2024, 2024-12-01, 2024-12-31, 警告 FILING_DATE_IMPLAUSIBLE F2",
        "2025, 2024, 2025-01-01, 2025-12-31, ''",
        "2024年4月28日, 0, 2024-04-28, 2024-04-28, ''",
        "'', 2024, '', '', 提示 FILING_DATE_MISSING A1",
        "年 月 日, 2024, '', '', 提示 FILING_DATE_MISSING A1"
    })
    void dates(String text, int year, String first, String last, String found) {
        Tables table = Tables.with("80").year(year).dated(text, first, last);
        assertThat(Checks.wuhan().of(table)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("满意度:财政部口径必评,一级、二级或名称里有就算;武汉口径不要求")
    void satisfaction() {
        Tables without = Tables.with("90");
        assertThat(Checks.by("mof-2020").of(without, "SATISFACTION_MISSING"))
                .containsExactly("警告 SATISFACTION_MISSING B9");
        assertThat(Checks.by("sichuan").of(without, "SATISFACTION_MISSING")).hasSize(1);
        assertThat(Checks.wuhan().of(without, "SATISFACTION_MISSING")).isEmpty();
        Tables level1 = Tables.table().line("某项", "≥1次", "1次", "90", "90").label("满意度指标", "B10", "", "");
        assertThat(Checks.by("mof-2020").of(level1, "SATISFACTION_MISSING")).isEmpty();
        Tables level2 = Tables.table().line("某项", "≥1次", "1次", "90", "90").label("", "", "服务对象满意度", "C10");
        assertThat(Checks.by("mof-2020").of(level2, "SATISFACTION_MISSING")).isEmpty();
        Tables named = Tables.table().line("群众满意率", "≥1次", "1次", "90", "90");
        assertThat(Checks.by("mof-2020").of(named, "SATISFACTION_MISSING")).isEmpty();
    }

    @Test
    @DisplayName("口径不符:按印出的预算执行分值,说出相符的口径;不再提预算执行得分和分值合计")
    void otherConvention() {
        Tables table = Tables.table()
                .prints("10", "")
                .funds("100", "50", "50%", "5")
                .total("95")
                .line("甲项", "≥1次", "1次", "90", "90");
        assertThat(Checks.wuhan().of(table)).containsExactly("警告 CONVENTION_MISMATCH G6");
        Finding finding = Checks.wuhan().one(table, "CONVENTION_MISMATCH");
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("20");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("10");
        assertThat(finding.details()).containsEntry("口径", "武汉市绩效自评口径");
    }

    @Test
    @DisplayName("口径不符,填报的总分、行上的得分都不可比,不再提;目标值、完成值照提")
    void otherConventionKeepsTheRest() {
        Tables table = Tables.table()
                .prints("10", "90")
                .funds("100", "100", "100%", "10")
                .total("99")
                .box("有原因")
                .line("甲项", "≥1次", "1次", "80", "80")
                .line("乙项", "≥2次", "1次", "10", "10");
        assertThat(Checks.wuhan().of(table)).containsExactly("警告 CONVENTION_MISMATCH G6");
        assertThat(Checks.wuhan().of(table.line("丙项", "≥3次", "", "10", "10")))
                .containsExactly("警告 CONVENTION_MISMATCH G6", "错误 ACTUAL_MISSING F12");
    }

    @Test
    @DisplayName("只印指标分值也能看出口径不符,指向印的地方;印的与口径相同不提")
    void otherIndicatorPoints() {
        Tables table =
                Tables.table().prints("", "90").funds("100", "100", "100%", "").line("甲项", "≥1次", "1次", "90", "");
        assertThat(Checks.wuhan().of(table)).containsExactly("警告 CONVENTION_MISMATCH A9");
        assertThat(Checks.wuhan().of(Tables.with("80").prints("20", "80"))).isEmpty();
    }

    @Test
    @DisplayName("相符的口径:10+90没有标志的是财政部口径,一级指标分值合不上的也是;没有相符的就不说")
    void fitting() {
        Tables mof = Tables.table()
                .prints("10", "90")
                .funds("100", "100", "100%", "10")
                .line("甲项", "≥1次", "1次", "50", "50")
                .label("产出指标", "B10", "", "")
                .line("乙项", "≥1次", "1次", "30", "30")
                .label("效益指标", "B11", "", "")
                .line("丙项", "≥1次", "1次", "10", "10")
                .label("满意度指标", "B12", "", "");
        assertThat(Checks.wuhan().one(mof, "CONVENTION_MISMATCH").details()).containsEntry("相符口径", "mof-2020");
        Tables sichuan = Tables.table()
                .prints("10", "90")
                .funds("100", "100", "100%", "10")
                .line("甲项", "≥1次", "1次", "70", "70")
                .label("产出指标", "B10", "", "")
                .line("乙项", "≥1次", "1次", "10", "10")
                .label("效益指标", "B11", "", "")
                .line("丙项", "≥1次", "1次", "10", "10")
                .label("满意度指标", "B12", "", "");
        assertThat(Checks.wuhan().one(sichuan, "CONVENTION_MISMATCH").details()).containsEntry("相符口径", "mof-2020");
        Tables none = Tables.with("80").prints("30", "70");
        assertThat(Checks.wuhan().one(none, "CONVENTION_MISMATCH").details()).containsEntry("相符口径", "");
        Tables wuhan = Tables.with("80").prints("20", "80").funds("100", "100", "100%", "20");
        assertThat(Checks.by("sichuan").one(wuhan, "CONVENTION_MISMATCH").details())
                .containsEntry("相符口径", "wuhan");
    }

    @Test
    @DisplayName("空白表:只说是空白表,或许还有没填日期")
    void blank() {
        Tables blank = Tables.table()
                .funds("100", "", "", "")
                .prints("10", "90")
                .notice("FORMULA_WITHOUT_VALUE", "H6")
                .line("甲项", "≥1次", "", "50", "")
                .line("甲项", "", "", "20", "");
        assertThat(Checks.wuhan().of(blank)).containsExactly("提示 BLANK_FORM A1");
        assertThat(Checks.wuhan().of(blank.dated("", "", "")))
                .containsExactlyInAnyOrder("提示 BLANK_FORM A1", "提示 FILING_DATE_MISSING A1");
    }

    @Test
    @DisplayName("读表时的提示原样转为发现")
    void notices() {
        assertThat(Checks.wuhan()
                        .of(Tables.with("80").notice("SHEET_HIDDEN", "").notice("FORMULA_WITHOUT_VALUE", "C98")))
                .containsExactly("提示 FORMULA_WITHOUT_VALUE C98", "提示 SHEET_HIDDEN ");
    }

    @Test
    @DisplayName("错误值:同一格另有发现的不再说,没有的才说")
    void errorValues() {
        Tables table = Tables.with("70")
                .line("甲项", "≥1次", "#REF!", "10", "10")
                .notice("ERROR_VALUE", "F11", Map.of("内容", "#REF!"))
                .notice("ERROR_VALUE", "C98", Map.of("内容", "#NAME?"));
        assertThat(Checks.wuhan().of(table)).containsExactly("警告 ACTUAL_NOT_NUMERIC F11", "警告 ERROR_VALUE C98");
    }

    @Test
    @DisplayName("发现按表上的次序:先行后列,同一格先重后轻")
    void order() {
        Tables table = Tables.table()
                .funds("100", "90", "80%", "20")
                .dated("", "", "")
                .total("90")
                .line("甲项", "≥1次", "", "60", "60")
                .line("乙项", "≥5次", "近9次", "10", "11")
                .line("乙项", "≥5次", "5次", "9", "9");
        assertThat(Checks.wuhan().of(table))
                .containsExactly(
                        "提示 FILING_DATE_MISSING A1",
                        "错误 EXECUTION_RATE_MISMATCH F6",
                        "错误 EXECUTION_SCORE_MISMATCH H6",
                        "错误 WEIGHT_SUM_MISMATCH G9",
                        "错误 ACTUAL_MISSING F10",
                        "警告 OVERACHIEVED F11",
                        "警告 ACTUAL_INEXACT F11",
                        "错误 SCORE_ABOVE_WEIGHT H11",
                        "警告 DUPLICATE_INDICATOR D12",
                        "错误 TOTAL_MISMATCH C98");
    }
}
