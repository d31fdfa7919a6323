package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightChecksTest {
    private static final String INFERRED = "提示 WEIGHT_INFERRED G9";

    @ParameterizedTest(name = "分值合计 70+{0}:{1}")
    @CsvSource({
        "10, ''",
        "10.0, ''",
        "9, 错误 WEIGHT_SUM_MISMATCH G9",
        "11, 错误 FULL_POINTS_EXCEEDED G9",
        "9.99, 错误 WEIGHT_SUM_MISMATCH G9",
        "10.01, 错误 FULL_POINTS_EXCEEDED G9",
        "0, 错误 WEIGHT_SUM_MISMATCH G9"
    })
    void weightSum(String weight, String found) {
        Tables table = Tables.with("70").line("培训", "≥5次", "5次", weight, weight);
        List<String> sums = Checks.wuhan().of(table).stream()
                .filter(each -> !each.contains("WEIGHT_ZERO"))
                .toList();
        assertThat(sums).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("平均分配的印出分值有舍入:7×11.43=80.01 相符,7×11.44=80.08 不符")
    void roundedWeights() {
        Tables fitting = Tables.table();
        Tables wrong = Tables.table();
        for (int line = 1; line <= 7; line++) {
            fitting.line("工作" + "甲乙丙丁戊己庚".charAt(line - 1), "≥1次", "1次", "11.43", "11.43");
            wrong.line("工作" + "甲乙丙丁戊己庚".charAt(line - 1), "≥1次", "1次", "11.44", "11.44");
        }
        assertThat(Checks.wuhan().of(fitting)).isEmpty();
        assertThat(Checks.wuhan().of(wrong)).containsExactly("错误 FULL_POINTS_EXCEEDED G9");
    }

    @Test
    @DisplayName("整数分值印成 4.0 不算舍入:19×4.0+3.0=79 不是 80")
    void wholePointsWithDecimals() {
        Tables table = Tables.table();
        for (int line = 0; line < 19; line++) {
            table.line("工作" + (char) ('a' + line), "≥1次", "1次", "4.0", "4.0");
        }
        table.line("工作z", "≥1次", "1次", "3.0", "3.0");
        assertThat(Checks.wuhan().of(table)).containsExactly("错误 WEIGHT_SUM_MISMATCH G9");
        Finding finding = Checks.wuhan().one(table, "WEIGHT_SUM_MISMATCH");
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("80");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("79");
    }

    @Test
    @DisplayName("分值由填报得分推定:合计77只是警告,且只在没有指标未完成、未漏填时提")
    void claimedWeights() {
        Tables full = Tables.table()
                .withoutWeights()
                .line("甲项", "≥1次", "1次", "", "74")
                .line("乙项", "≥5次", "5次", "", "3");
        assertThat(Checks.wuhan().of(full)).containsExactly("警告 WEIGHT_SUM_MISMATCH H9", "提示 WEIGHT_INFERRED H9");
        Tables missed = Tables.table()
                .withoutWeights()
                .box("天气原因")
                .line("甲项", "≥1次", "1次", "", "74")
                .line("乙项", "≥5次", "3次", "", "3");
        assertThat(Checks.wuhan().of(missed)).containsExactly("提示 WEIGHT_INFERRED H9", "警告 NEEDS_REVIEW F11");
        Tables silent = Tables.table()
                .withoutWeights()
                .line("甲项", "≥1次", "1次", "", "74")
                .line("乙项", "≥5次", "5次", "", "");
        assertThat(Checks.wuhan().of(silent, "WEIGHT_SUM_MISMATCH")).isEmpty();
    }

    @Test
    @DisplayName("没有分值也没有得分:默认分值,不提合计")
    void defaultWeights() {
        Tables table = Tables.table()
                .withoutWeights()
                .funds("100", "100", "100%", "")
                .line("甲项", "≥1次", "1次", "", "")
                .line("乙项", "≥5次", "5次", "", "");
        assertThat(Checks.wuhan().of(table)).containsExactly("提示 WEIGHT_INFERRED H9");
        assertThat(Checks.wuhan().one(table, "WEIGHT_INFERRED").details()).containsEntry("来源", "DEFAULT");
    }

    @Test
    @DisplayName("目标印有分值而得分恰好分完:什么也不提,只说分值是推定的")
    void sharedByClaims() {
        Tables table = Tables.table()
                .withoutWeights()
                .goal("50")
                .line("甲项", "≥1次", "1次", "", "30")
                .line("乙项", "≥5次", "5次", "", "20")
                .goal("30")
                .line("丙项", "≥1次", "1次", "", "30");
        assertThat(Checks.wuhan().of(table)).containsExactly("提示 WEIGHT_INFERRED H9");
    }

    @Test
    @DisplayName("各目标印的分值合计不是80:表上印的不是本口径的分值,不再说合计")
    void goalsDoNotAddUp() {
        Tables table = Tables.table()
                .withoutWeights()
                .goal("50")
                .line("甲项", "≥1次", "1次", "", "30")
                .line("乙项", "≥5次", "5次", "", "20")
                .goal("29")
                .line("丙项", "≥1次", "1次", "", "29");
        assertThat(Checks.wuhan().of(table, "CONVENTION_MISMATCH")).containsExactly("警告 CONVENTION_MISMATCH A50");
        assertThat(Checks.wuhan().of(table, "WEIGHT_SUM_MISMATCH")).isEmpty();
    }

    @Test
    @DisplayName("目标印的分值与本目标各行分值之和不符:错误,指向目标;全表仍为80")
    void groupOfGoal() {
        Tables table = Tables.table()
                .goal("48")
                .line("甲项", "≥1次", "1次", "30", "30")
                .line("乙项", "≥5次", "5次", "20", "20")
                .goal("32")
                .line("丙项", "≥1次", "1次", "30", "30");
        assertThat(Checks.wuhan().of(table))
                .containsExactly("错误 GROUP_POINTS_MISMATCH A50", "错误 GROUP_POINTS_MISMATCH A51");
        Finding finding = Checks.wuhan().findings(table).get(0);
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("48");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    @DisplayName("目标的得分之和不到印的分值:没有未完成才是警告;有未完成是如实扣分,不提")
    void groupOnClaims() {
        Tables full = Tables.table()
                .withoutWeights()
                .goal("50")
                .line("甲项", "≥1次", "1次", "", "28")
                .line("乙项", "≥5次", "5次", "", "20")
                .goal("30")
                .line("丙项", "≥1次", "1次", "", "30");
        assertThat(Checks.wuhan().of(full))
                .containsExactly("警告 WEIGHT_SUM_MISMATCH H9", "提示 WEIGHT_INFERRED H9", "警告 GROUP_POINTS_MISMATCH A50");
        Tables honest = Tables.table()
                .withoutWeights()
                .box("天气原因")
                .goal("50")
                .line("甲项", "≥5次", "4次", "", "24")
                .line("乙项", "≥5次", "5次", "", "20")
                .goal("30")
                .line("丙项", "≥1次", "1次", "", "30");
        assertThat(Checks.wuhan().of(honest, "GROUP_POINTS_MISMATCH")).isEmpty();
        assertThat(Checks.wuhan().of(honest, "WEIGHT_SUM_MISMATCH")).isEmpty();
    }

    @Test
    @DisplayName("一级指标标注50分,其下二级标注合计48分:错误,指向标注;合并单元格只算一组")
    void groupOfLabels() {
        Tables table = Tables.table()
                .withoutWeights()
                .line("甲项", "≥1次", "1次", "", "28")
                .label("产出指标(50分)", "B10", "数量指标(28分)", "C10")
                .line("乙项", "≥1次", "1次", "", "20")
                .label("产出指标(50分)", "B10", "质量指标(20分)", "C11")
                .line("丙项", "≥1次", "1次", "", "30")
                .label("效益指标(30分)", "B12", "社会效益(30分)", "C12");
        assertThat(Checks.wuhan().of(table))
                .containsExactly("错误 WEIGHT_SUM_MISMATCH H9", "错误 GROUP_POINTS_MISMATCH B10", "提示 LEVEL2_UNFIT C11");
        Tables correct = Tables.table()
                .withoutWeights()
                .line("甲项", "≥1次", "1次", "", "30")
                .label("产出指标(50分)", "B10", "数量指标(30分)", "C10")
                .line("乙项", "≥1次", "1次", "", "20")
                .label("产出指标(50分)", "B10", "数量指标(20分)", "C11")
                .line("丙项", "≥1次", "1次", "", "30")
                .label("效益指标(30分)", "B12", "社会效益(30分)", "C12");
        assertThat(Checks.wuhan().of(correct)).isEmpty();
    }

    @Test
    @DisplayName("全表一组:组分值与合计说同一件事时只说合计")
    void groupSaysTheSame() {
        Tables same = Tables.table()
                .line("甲项", "≥1次", "1次", "57", "57")
                .label("产出指标(80分)", "B10", "", "")
                .line("乙项", "≥1次", "1次", "20", "20")
                .label("产出指标(80分)", "B10", "", "");
        assertThat(Checks.wuhan().of(same)).containsExactly("错误 WEIGHT_SUM_MISMATCH G9");
        Tables other = Tables.table()
                .line("甲项", "≥1次", "1次", "57", "57")
                .label("产出指标(50分)", "B10", "", "")
                .line("乙项", "≥1次", "1次", "20", "20")
                .label("效益指标(30分)", "B11", "", "");
        assertThat(Checks.wuhan().of(other))
                .containsExactly(
                        "错误 WEIGHT_SUM_MISMATCH G9", "错误 GROUP_POINTS_MISMATCH B10", "错误 GROUP_POINTS_MISMATCH B11");
    }

    @ParameterizedTest(name = "总分填{0}:{1}")
    @CsvSource({
        "100, ''",
        "100.0, ''",
        "99, 错误 TOTAL_MISMATCH C98",
        "100.01, 错误 TOTAL_MISMATCH C98",
        "0, 错误 TOTAL_MISMATCH C98"
    })
    void total(String total, String found) {
        Tables table = Tables.with("80").total(total);
        // A total printed 100.01 may be 100.005: the claims are whole and come to exactly 100.
        List<String> expected = found.isEmpty() ? List.of() : List.of(found);
        assertThat(Checks.wuhan().of(table)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "20+70+8.33,总分填{0}:{1}")
    @CsvSource({
        "98.33, ''",
        "98.3, 提示 ROUNDED_DIFFERENTLY C98",
        "98.34, 提示 ROUNDED_DIFFERENTLY C98",
        "98.35, 错误 TOTAL_MISMATCH C98",
        "98, 错误 TOTAL_MISMATCH C98",
        "98.4, 错误 TOTAL_MISMATCH C98"
    })
    void totalWithDecimals(String total, String found) {
        Tables table = Tables.with("70")
                .line("培训", "≤10次", "12次", "10", "8.33")
                .box("天气原因")
                .total(total);
        List<String> expected = found.isEmpty() ? List.of() : List.of(found);
        assertThat(Checks.wuhan().of(table)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "20+70,另有10分没有填报得分,总分填{0}:{1}")
    @CsvSource({
        // from 20 + 70 + 0 to 20 + 70 + 10
        "90, ''",
        "95.5, ''",
        "100, ''",
        "89.99, 错误 TOTAL_MISMATCH C98",
        "100.01, 错误 TOTAL_MISMATCH C98",
        "0, 错误 TOTAL_MISMATCH C98"
    })
    void totalWithGaps(String total, String found) {
        Tables line = Tables.with("70").line("培训", "≥1次", "1次", "10", "").total(total);
        assertThat(Checks.wuhan().of(line, "TOTAL_MISMATCH")).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest(name = "47+11,预算执行没有填得分,总分填{0}:{1}")
    @CsvSource({"58, 0", "57.99, 1", "78, 0", "78.01, 1", "96.32, 1", "70.5, 0", "'', 0"})
    void totalWithoutExecution(String total, int found) {
        Tables table = Tables.table()
                .funds("100", "91.6", "91.6%", "")
                .line("甲项", "≥1次", "1次", "47", "47")
                .line("乙项", "≥1次", "1次", "33", "11")
                .total(total);
        assertThat(Checks.wuhan().of(table, "TOTAL_MISMATCH")).hasSize(found);
    }

    @Test
    @DisplayName("一项得分也没有填:总分只要不超过100分就无从核对")
    void totalAlone() {
        Tables table = Tables.table().funds("100", "100", "100%", "").line("甲项", "≥1次", "1次", "80", "");
        assertThat(Checks.wuhan().of(table.total("97"), "TOTAL_MISMATCH")).isEmpty();
        assertThat(Checks.wuhan().of(table.total("100"), "TOTAL_MISMATCH")).isEmpty();
        assertThat(Checks.wuhan().of(table.total("100.5"), "TOTAL_MISMATCH")).hasSize(1);
    }

    @ParameterizedTest(name = "三位小数的得分合计98.336,总分填{0}:{1}")
    @CsvSource({"98.33, ROUNDED_DIFFERENTLY", "98.34, ROUNDED_DIFFERENTLY", "98.32, TOTAL_MISMATCH", "98.336, ''"})
    void totalCut(String total, String code) {
        Tables table = Tables.with("70")
                .line("培训", "≤10次", "12次", "10", "8.336")
                .box("天气原因")
                .total(total);
        // 20 + 70 + 8.336; the claim itself is a rounding of 8.33 no more
        assertThat(Checks.wuhan().findings(table).stream()
                        .filter(one -> one.place().cell().equals("C98"))
                        .map(one -> one.code())
                        .toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("印有分值就不说推定")
    void printedWeights() {
        assertThat(Checks.wuhan().of(Tables.with("80"))).doesNotContain(INFERRED);
    }
}
