package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.funds;
import static jixiao.scoring.Sample.goal;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Unit;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.fact.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conventions of other places need: switched off in the shipped ones. */
class BureauMethodsTest {
    private static LineScore score(Method method, String setting, Sample sample) {
        Convention convention = Ground.choosing(line -> List.of(new Choice("规则", method, setting, "条款", 10)));
        return ProportionsTest.score(convention, sample.weighs("10"));
    }

    private static ScoredEvaluation spending(String spending, Map<Parameter, String> changed, Sample... lines) {
        SelfEvaluation table = Sample.table(funds("100", spending), List.of(goal("", lines)));
        return new Scorer(Ground.wuhan(changed)).score(table);
    }

    private static Sample met(String weight) {
        return line("甲").atLeast("5", TIMES).did("5", TIMES).weighs(weight);
    }

    @ParameterizedTest(name = "满意度{0}:得{1}")
    @DisplayName("分步扣分:90%满分,每低5个百分点扣1分,不足一步按一步")
    @CsvSource({
        "1, 10.00, false",
        "0.95, 10.00, false",
        "0.92, 10.00, true",
        "0.9, 10.00, true",
        "0.8999, 9.00, true",
        "0.85, 9.00, true",
        "0.8499, 8.00, true",
        "0.4, 0.00, true",
        "0, 0.00, true"
    })
    void steps(String actual, String score, boolean missed) {
        LineScore line = score(
                Method.STEPS,
                "满分线=90%、每=5%、扣=1",
                line("群众满意度").atLeast("0.95", Unit.PERCENT).did(actual, Unit.PERCENT));
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.missed()).isEqualTo(missed);
    }

    @ParameterizedTest(name = "用{0}天:得{1}")
    @DisplayName("分步扣分:不高于的目标往上数;扣的是权重的百分比")
    @CsvSource({"29, 10.00", "30, 10.00", "30.5, 8.00", "31, 8.00", "32, 6.00", "36, 0.00"})
    void stepsAboveALimit(String days, String score) {
        LineScore line = score(
                Method.STEPS,
                "满分线=30、每=1、扣=20%",
                line("办理时限").atMost("30", Sample.DAY).did(days, Sample.DAY));
        assertThat(line.score()).contains(new BigDecimal(score));
    }

    @Test
    @DisplayName("分步扣分后填报即得分:由填报推回权重")
    void stepsAndClaims() {
        Convention convention =
                Ground.choosing(line -> List.of(new Choice("规则", Method.STEPS, "满分线=90%、每=5%、扣=1", "", 10)));
        Sample sample = line("群众满意度").atLeast("0.95", Unit.PERCENT).did("0.83", Unit.PERCENT);
        LineScore line = ProportionsTest.score(convention, sample.claims("8"));
        assertThat(line.weight()).isEqualByComparingTo("10"); // two steps below 90 %: 8 + 2
        assertThat(line.score()).contains(new BigDecimal("8.00"));
        assertThat(line.needsReview()).isTrue();
    }

    @ParameterizedTest(name = "目标100,实际{0}:得{1}")
    @DisplayName("偏差分档:10%以内满分,15%以内80%,20%以内50%,再多不得分;上下都算")
    @CsvSource({
        "100, 10.00",
        "110, 10.00",
        "90, 10.00",
        "110.004, 10.00", // 10.00 % as printed
        "110.01, 8.00",
        "89.99, 8.00",
        "115, 8.00",
        "115.01, 5.00",
        "120, 5.00",
        "120.01, 0.00",
        "0, 0.00"
    })
    void tiers(String actual, String score) {
        LineScore line = score(
                Method.TIERS,
                "成本偏差",
                line("项目总成本").exactly("100", Unit.WAN_YUAN).did(actual, Unit.WAN_YUAN));
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.missed()).isEqualTo(!score.equals("10.00"));
    }

    @Test
    @DisplayName("偏差分档:目标为零,相等满分,不等不得分;没有这张表则要复核")
    void tiersWithoutATarget() {
        assertThat(score(Method.TIERS, "成本偏差", line("甲").exactly("0", TIMES).did("0", TIMES))
                        .score())
                .contains(new BigDecimal("10.00"));
        assertThat(score(Method.TIERS, "成本偏差", line("甲").exactly("0", TIMES).did("1", TIMES))
                        .score())
                .contains(new BigDecimal("0.00"));
        assertThat(score(Method.TIERS, "没有的表", line("甲").exactly("9", TIMES).did("9", TIMES))
                        .needsReview())
                .isTrue();
    }

    @ParameterizedTest(name = "执行率{0}%:得{1}")
    @DisplayName("执行率分步:每低1个百分点扣分值的5%,不足一步按一步")
    @CsvSource({
        "100, 20.00",
        "101, 20.00",
        "99.99, 19.00",
        "99, 19.00",
        "98.9, 18.00",
        "80.5, 0.00",
        "80, 0.00",
        "10, 0.00"
    })
    void executionBySteps(String spending, String score) {
        assertThat(spending(spending, Map.of(Parameter.EXECUTION_SCORING, "分步"), met("80"))
                        .execution()
                        .score())
                .contains(new BigDecimal(score));
    }

    @ParameterizedTest(name = "执行率{0}%:得{1}")
    @DisplayName("执行率分档:95%以上满分,85%以上80%,60%以上60%,以下不得分")
    @CsvSource({
        "100, 20.00",
        "95, 20.00",
        "94.995, 20.00", // 95.00 % as printed
        "94.994, 16.00",
        "85, 16.00",
        "84.99, 12.00",
        "60, 12.00",
        "59.99, 0.00",
        "0, 0.00"
    })
    void executionByTiers(String spending, String score) {
        assertThat(spending(spending, Map.of(Parameter.EXECUTION_SCORING, "分档"), met("80"))
                        .execution()
                        .score())
                .contains(new BigDecimal(score));
    }

    @ParameterizedTest(name = "执行率{0}%,满分线95%:得{1}")
    @DisplayName("执行率线性而满分线为95%:达到即满分,没有达到按执行率")
    @CsvSource({"95, 20.00", "94.99, 19.00", "94, 18.80"})
    void executionFullFrom(String spending, String score) {
        assertThat(spending(spending, Map.of(Parameter.EXECUTION_FULL_RATE, "95%"), met("80"))
                        .execution()
                        .score())
                .contains(new BigDecimal(score));
    }

    @ParameterizedTest(name = "执行率{0}%:总分{1}")
    @DisplayName("按执行率限制总分:80%以上不限,70%以上89,60%以上79,50%以上69,以下59")
    @CsvSource({
        "80, 96.00, '', 优",
        "79.99, 89.00, 89, 良",
        "70, 89.00, 89, 良",
        "69.99, 79.00, 79, 中",
        "60, 79.00, 79, 中",
        "59.99, 69.00, 69, 中",
        "50, 69.00, 69, 中",
        "49.99, 59.00, 59, 差",
        "0, 59.00, 59, 差"
    })
    void cap(String spending, String total, String cap, String grade) {
        ScoredEvaluation scored = spending(spending, Map.of(Parameter.TOTAL_CAPPED, "是"), met("80"));
        assertThat(scored.total()).isEqualByComparingTo(total);
        assertThat(scored.totalCap())
                .isEqualTo(Optional.of(cap).filter(text -> !text.isEmpty()).map(BigDecimal::new));
        assertThat(scored.totalRange().high()).isEqualByComparingTo(total);
        assertThat(scored.grade()).contains(grade);
    }

    @Test
    @DisplayName("总分本来就低于上限:不算限制;区间两端各自封顶")
    void capAboveTheTotal() {
        ScoredEvaluation low = spending("70", Map.of(Parameter.TOTAL_CAPPED, "是"), met("60"));
        assertThat(low.total()).isEqualByComparingTo("74");
        assertThat(low.totalCap()).isEmpty();
        Sample open = line("乙").wanting("争先进位").did("中心城区第二").weighs("20").claims("10");
        ScoredEvaluation range = spending("75", Map.of(Parameter.TOTAL_CAPPED, "是"), met("60"), open);
        // 15 + 60 + [0, 20], at most 89
        assertThat(range.total()).isEqualByComparingTo("85");
        assertThat(range.totalCap()).isEmpty();
        assertThat(range.totalRange()).isEqualTo(new Range(new BigDecimal("75.00"), new BigDecimal("89")));
    }

    @ParameterizedTest(name = "≥100,完成{0}:提示{1},扣2分{2},按比例{3}")
    @DisplayName("超额完成130%以上:只提示、扣分或按比例")
    @CsvSource({
        "100, 10.00, 10.00, 10.00",
        "130, 10.00, 10.00, 10.00",
        "130.004, 10.00, 10.00, 10.00", // 130.00 % as printed
        "130.01, 10.00, 8.00, 10.00", // 10×130÷130.01 = 9.9992
        "200, 10.00, 8.00, 6.50",
        "1300, 10.00, 8.00, 1.00",
        "80, 8.00, 8.00, 8.00"
    })
    void overachieved(String actual, String noted, String deducted, String scaled) {
        Map<Parameter, String> deduct =
                Map.of(Parameter.OVER_ACHIEVEMENT_TREATMENT, "扣分", Parameter.OVER_ACHIEVEMENT_DEDUCTION, "2");
        Map<Parameter, String> scale = Map.of(Parameter.OVER_ACHIEVEMENT_TREATMENT, "按比例");
        List<Map<Parameter, String>> ways = List.of(Map.of(), deduct, scale);
        List<String> scores = List.of(noted, deducted, scaled);
        for (int way = 0; way < ways.size(); way++) {
            Sample sample = line("办件数").atLeast("100", TIMES).did(actual, TIMES).weighs("10");
            assertThat(ProportionsTest.score(Ground.wuhan(ways.get(way)), sample)
                            .score())
                    .contains(new BigDecimal(scores.get(way)));
        }
    }

    @Test
    @DisplayName("超额扣分不扣到零以下;说明带着数字")
    void overachievedFormula() {
        LineScore small =
                deducted(line("甲").atLeast("5", TIMES).did("10", TIMES).weighs("1.5"));
        assertThat(small.score()).contains(new BigDecimal("0.00"));
        assertThat(small.basis().formula())
                .isEqualTo(new Formula.Exceeded(
                        new BigDecimal("1.5"),
                        new BigDecimal("2.000000"),
                        new BigDecimal("1.30"),
                        new BigDecimal("2")));
    }

    private static LineScore deducted(Sample sample) {
        Map<Parameter, String> deduct =
                Map.of(Parameter.OVER_ACHIEVEMENT_TREATMENT, "扣分", Parameter.OVER_ACHIEVEMENT_DEDUCTION, "2");
        return ProportionsTest.score(Ground.wuhan(deduct), sample);
    }

    @Test
    @DisplayName("守住的上限、少数几个只多一个,不是超额,不扣分;多两个的扣2分")
    void notOverachieved() {
        // 10 ÷ 5 = 200 %, and yet a ceiling that was kept
        assertThat(deducted(line("甲").atMost("10", TIMES).did("5", TIMES).weighs("10"))
                        .score())
                .contains(new BigDecimal("10.00"));
        // 2 of 3 is one more; 4 of 2 is 200 %
        assertThat(deducted(line("甲").atLeast("2", TIMES).did("3", TIMES).weighs("10"))
                        .score())
                .contains(new BigDecimal("10.00"));
        assertThat(deducted(line("甲").atLeast("2", TIMES).did("4", TIMES).weighs("10"))
                        .score())
                .contains(new BigDecimal("8.00"));
    }
}
