package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreChecksTest {
    private static List<String> only(String found) {
        return found.isEmpty() ? List.of() : List.of(found);
    }

    @ParameterizedTest(name = "≤10次→12次,10分,填报{0}:{1}")
    @CsvSource({
        // 10 × 10 ÷ 12 = 8.333…
        "8.33, ''",
        "8.330, ''",
        "8.3, 提示 ROUNDED_DIFFERENTLY H11",
        "8.333, 提示 ROUNDED_DIFFERENTLY H11",
        "8.4, 错误 SCORE_MISMATCH H11",
        "8.2, 错误 SCORE_MISMATCH H11",
        "8.34, 错误 SCORE_MISMATCH H11",
        "8.32, 错误 SCORE_MISMATCH H11",
        "8, 错误 SCORE_MISMATCH H11",
        "10, 错误 SCORE_MISMATCH H11",
        "0, 错误 SCORE_MISMATCH H11",
        "10.01, 错误 SCORE_ABOVE_WEIGHT H11",
        "11, 错误 SCORE_ABOVE_WEIGHT H11"
    })
    void missedLine(String claim, String found) {
        Tables table =
                Tables.with("70").line("科目调整次数", "≤10次", "12次", "10", claim).box("年中政策调整");
        assertThat(Checks.wuhan().of(table)).isEqualTo(only(found));
    }

    @ParameterizedTest(name = "≥5次→5次,10分,填报{0}:{1}")
    @CsvSource({
        "10, ''",
        "10.00, ''",
        "9, 错误 SCORE_MISMATCH H11",
        "9.99, 错误 SCORE_MISMATCH H11",
        "10.1, 错误 SCORE_ABOVE_WEIGHT H11"
    })
    void metLine(String claim, String found) {
        Tables table = Tables.with("70").line("培训次数", "≥5次", "5次", "10", claim);
        assertThat(Checks.wuhan().of(table)).isEqualTo(only(found));
    }

    @Test
    @DisplayName("得分不符的两个数:应得与填报")
    void numbers() {
        Finding finding = Checks.wuhan()
                .one(Tables.with("70").line("科目调整次数", "≤10次", "12次", "10", "10").box("年中政策调整"), "SCORE_MISMATCH");
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("8.33");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("10");
        assertThat(finding.place()).isEqualTo(Tables.at("H11"));
    }

    @ParameterizedTest(name = "有效提升→有限提升,10分,填报{0}:{1}")
    @CsvSource({
        // 部分达成 of wuhan: 5 to 8 points, both ends inside
        "5, ''",
        "6.5, ''",
        "8, ''",
        "4.99, 错误 SCORE_OUTSIDE_BAND H11",
        "8.01, 错误 SCORE_OUTSIDE_BAND H11",
        "10, 错误 SCORE_OUTSIDE_BAND H11",
        "0, 错误 SCORE_OUTSIDE_BAND H11",
        "11, 错误 SCORE_ABOVE_WEIGHT H11"
    })
    void partialBand(String claim, String found) {
        Tables table =
                Tables.with("70").line("服务能力", "有效提升", "有限提升", "10", claim).box("人手不足");
        assertThat(Checks.wuhan().of(table, "SCORE_OUTSIDE_BAND").stream()
                        .findFirst()
                        .or(() -> Checks.wuhan().of(table, "SCORE_ABOVE_WEIGHT").stream()
                                .findFirst())
                        .map(List::of)
                        .orElse(List.of()))
                .isEqualTo(only(found));
    }

    @Test
    @DisplayName("下限不同的口径:6分以下在财政部口径为档外")
    void bandsOfConventions() {
        Tables table =
                Tables.with("80").line("服务能力", "有效提升", "有限提升", "10", "5.5").box("人手不足");
        assertThat(Checks.by("mof-2020").of(table, "SCORE_OUTSIDE_BAND")).containsExactly("错误 SCORE_OUTSIDE_BAND H11");
        assertThat(Checks.by("mof-2020")
                        .one(table, "SCORE_OUTSIDE_BAND")
                        .expected()
                        .orElseThrow())
                .isEqualByComparingTo("6");
    }

    @ParameterizedTest(name = "及时→及时,10分,填报{0}:{1}")
    @CsvSource({"10, ''", "8, ''", "7.99, 错误 SCORE_OUTSIDE_BAND H11", "10.5, 错误 SCORE_ABOVE_WEIGHT H11"})
    void fullBand(String claim, String found) {
        Tables table = Tables.with("70").line("工作及时性", "及时", "及时", "10", claim);
        assertThat(Checks.wuhan().of(table).stream()
                        .filter(one -> !one.contains("REPEATS"))
                        .toList())
                .isEqualTo(only(found));
    }

    @Test
    @DisplayName("档边是小数、得分印一位小数:1.63×80%=1.304,填1.3不算档外")
    void roundedBandEdge() {
        Tables table = Tables.with("78.37").line("工作及时性", "及时", "很及时", "1.63", "1.3");
        assertThat(Checks.wuhan().of(table)).isEmpty();
        Tables below = Tables.with("78.37").line("工作及时性", "及时", "很及时", "1.63", "1.2");
        assertThat(Checks.wuhan().of(below)).containsExactly("错误 SCORE_OUTSIDE_BAND H11");
    }

    @Test
    @DisplayName("定不了档的行:得分高于分值要说,其余只说需要判定")
    void unsettled() {
        Tables table = Tables.with("70").line("综合排名", "争先进位", "中心城区第二", "10", "10");
        assertThat(Checks.wuhan().of(table)).containsExactly("警告 NEEDS_REVIEW F11");
        Tables above = Tables.with("70").line("综合排名", "争先进位", "中心城区第二", "10", "12");
        assertThat(Checks.wuhan().of(above)).containsExactly("警告 NEEDS_REVIEW F11", "错误 SCORE_ABOVE_WEIGHT H11");
    }

    @Test
    @DisplayName("推定的分值不能说得分算错;标注的分值能")
    void onlyKnownWeights() {
        Tables claimed = Tables.table()
                .withoutWeights()
                .box("年中政策调整")
                .line("甲项", "≥1次", "1次", "", "70")
                .line("科目调整次数", "≤10次", "12次", "", "10");
        assertThat(Checks.wuhan().of(claimed)).noneMatch(one -> one.contains("SCORE"));
        Tables labelled = Tables.table()
                .withoutWeights()
                .box("年中政策调整")
                .line("甲项(70分)", "≥1次", "1次", "", "70")
                .line("科目调整次数(10分)", "≤10次", "12次", "", "10");
        assertThat(Checks.wuhan().of(labelled)).containsExactly("错误 SCORE_MISMATCH H11");
    }

    @Test
    @DisplayName("组分值恰好按得分分完:分值可信,未完成而填满分就是算错")
    void sharedWeights() {
        Tables table = Tables.table()
                .withoutWeights()
                .box("年中政策调整")
                .goal("70")
                .line("甲项", "≥1次", "1次", "", "70")
                .goal("10")
                .line("科目调整次数", "≤10次", "12次", "", "6")
                .line("乙项", "≥1次", "1次", "", "4");
        // 6 × 10 ÷ 12 = 5.00
        assertThat(Checks.wuhan().of(table)).containsExactly("提示 WEIGHT_INFERRED H9", "错误 SCORE_MISMATCH H11");
        assertThat(Checks.wuhan().one(table, "SCORE_MISMATCH").expected().orElseThrow())
                .isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("组分值平均分配(都没填得分):没有得分可核对")
    void sharedEvenly() {
        Tables table = Tables.table()
                .withoutWeights()
                .funds("100", "100", "100%", "")
                .box("年中政策调整")
                .goal("50")
                .line("甲项", "≥1次", "1次", "", "")
                .line("乙项", "≥5次", "4次", "", "")
                .goal("30")
                .line("丙项", "≥1次", "1次", "", "");
        assertThat(Checks.wuhan().of(table)).containsExactly("提示 WEIGHT_INFERRED H9");
    }

    @Test
    @DisplayName("别的指标填了得分而这一条没填,或填的不是数字:警告;都没填不提")
    void missing() {
        assertThat(Checks.wuhan().of(Tables.with("70").line("培训", "≥1次", "1次", "10", "")))
                .containsExactly("警告 SCORE_MISSING H11");
        assertThat(Checks.wuhan().of(Tables.with("70").line("培训", "≥1次", "1次", "10", "见附件")))
                .containsExactly("警告 SCORE_MISSING H11");
        Tables none = Tables.table().funds("100", "100", "100%", "").line("培训", "≥1次", "1次", "80", "");
        assertThat(Checks.wuhan().of(none)).isEmpty();
        Tables zero =
                Tables.table().box("尚未启动").line("甲项", "≥1次", "1次", "70", "70").line("培训", "≥1次", "0次", "10", "0");
        assertThat(Checks.wuhan().of(zero)).isEmpty();
    }

    @Test
    @DisplayName("只给规则定不了的行打了分,其余留给程序:不提;也给定得了的行打了分的,没填的照提")
    void onlyWhatNoRuleSettles() {
        // 有所提升 for 有效提升: 部分达成, [5, 8] of 10, which only a person can score.
        Tables left = Tables.table()
                .funds("100", "100", "100%", "")
                .line("甲项", "≥1次", "1次", "70", "")
                .line("乙项", "有效提升", "有所提升", "10", "6")
                .box("按计划推进");
        assertThat(Checks.wuhan().of(left)).isEmpty();
        // The same with the first word for word, 达成, which needs no person.
        Tables settled = Tables.table()
                .funds("100", "100", "100%", "20")
                .line("甲项", "≥1次", "1次", "70", "")
                .line("乙项", "有效提升", "有效提升", "10", "10");
        assertThat(Checks.wuhan().of(settled)).anyMatch(each -> each.contains("SCORE_MISSING"));
    }

    @Test
    @DisplayName("预算执行得分的格空着而指标填了得分:警告,不妨碍核对执行率")
    void missingExecutionScore() {
        assertThat(Checks.wuhan().of(Tables.with("80").funds("100", "90", "80%", "")))
                .containsExactly("错误 EXECUTION_RATE_MISMATCH F6", "警告 SCORE_MISSING H6");
    }
}
