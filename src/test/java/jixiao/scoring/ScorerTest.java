package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.funds;
import static jixiao.scoring.Sample.goal;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.convention.ConventionProblem;
import jixiao.convention.Parameter;
import jixiao.model.ExecutionScore;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Formula.Unscored.Reason;
import jixiao.model.basis.Method;
import jixiao.model.fact.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    private static ScoredEvaluation score(SelfEvaluation table) {
        return new Scorer(Ground.WUHAN).score(table);
    }

    private static Sample met() {
        return line("甲").atLeast("5", TIMES).did("5", TIMES);
    }

    private static Choice choice(String rule, Method method) {
        return new Choice(rule, method, "", "", 10);
    }

    @ParameterizedTest(name = "预算{0},执行{1}:{2}")
    @DisplayName("预算执行:分值×执行数÷预算数,不超过分值")
    @CsvSource({
        "49, 44.89, 18.32, 0.916122",
        "51, 39.62, 15.54, 0.776863",
        "27.16, 26.49, 19.51, 0.975331",
        "1201.71, 1141.94, 19.01, 0.950263",
        "4019.64, 3924.94, 19.53, 0.976441",
        "100, 100, 20.00, 1.000000",
        "100, 99.98, 20.00, 0.999800", // 19.996
        "100, 99.97, 19.99, 0.999700", // 19.994
        "100, 100.01, 20.00, 1.000100",
        "100, 0, 0.00, 0.000000",
        "100, -1, 0.00, -0.010000"
    })
    void execution(String budget, String spending, String score, String rate) {
        ExecutionScore execution = score(Sample.table(funds(budget, spending), List.of(goal("", met()))))
                .execution();
        assertThat(execution.score()).contains(new BigDecimal(score));
        assertThat(execution.rate()).contains(new BigDecimal(rate));
    }

    @Test
    @DisplayName("预算执行:财预〔2020〕10号 10×89.974÷90=10.00")
    void executionOfTen() {
        SelfEvaluation table = Sample.table(funds("90", "89.974"), List.of(goal("", met())));
        assertThat(new Scorer(Ground.MOF).score(table).execution().score()).contains(new BigDecimal("10.00"));
    }

    @ParameterizedTest(name = "预算「{0}」,执行「{1}」:{2}")
    @DisplayName("预算为零、为负、缺失,执行数缺失:不计分,说明原因")
    @CsvSource({
        "0, 5, BUDGET_UNREADABLE",
        "-1, 5, BUDGET_UNREADABLE",
        "'', 5, BUDGET_UNREADABLE",
        "'', '', BUDGET_UNREADABLE",
        "100, '', SPENDING_UNREADABLE"
    })
    void noExecution(String budget, String spending, Reason reason) {
        ScoredEvaluation scored = score(Sample.table(funds(budget, spending), List.of(goal("", met().weighs("80")))));
        assertThat(scored.execution().score()).isEmpty();
        assertThat(scored.execution().rate()).isEmpty();
        assertThat(scored.execution().basis().formula()).isEqualTo(new Formula.Unscored(reason));
        assertThat(scored.total()).isEqualByComparingTo("80");
        assertThat(scored.grade()).isEmpty();
    }

    @Test
    @DisplayName("实际值没填:不计分,要复核,区间为0到权重;等级不定")
    void actualMissing() {
        ScoredEvaluation scored = score(Sample.table(
                met().weighs("70"), line("乙").atLeast("5", TIMES).weighs("10").claims("10")));
        LineScore line = scored.lines().get(1);
        assertThat(line.score()).isEmpty();
        assertThat(line.range()).isEqualTo(new Range(BigDecimal.ZERO, BigDecimal.TEN));
        assertThat(line.needsReview()).isTrue();
        assertThat(line.achievement()).isEmpty();
        assertThat(line.basis().method()).isEmpty();
        assertThat(line.basis().formula()).isEqualTo(new Formula.Unscored(Reason.ACTUAL_MISSING));
        assertThat(scored.total()).isEqualByComparingTo("90");
        assertThat(scored.totalRange()).isEqualTo(new Range(new BigDecimal("90.00"), new BigDecimal("100.00")));
        assertThat(scored.grade()).isEmpty();
    }

    @Test
    @DisplayName("目标值没填:不计分,要复核")
    void targetMissing() {
        LineScore line = score(
                        Sample.table(line("乙").did("5", TIMES).weighs("10").claims("10")))
                .lines()
                .get(0);
        assertThat(line.score()).isEmpty();
        assertThat(line.needsReview()).isTrue();
        assertThat(line.basis().formula()).isEqualTo(new Formula.Unscored(Reason.TARGET_MISSING));
    }

    @Test
    @DisplayName("空白表:都不计分,不要复核,没有等级")
    void blankForm() {
        ScoredEvaluation scored = score(Sample.table(
                funds("100", ""), List.of(goal("", line("甲").atLeast("5", TIMES).weighs("80")))));
        assertThat(scored.lines().get(0).score()).isEmpty();
        assertThat(scored.lines().get(0).needsReview()).isFalse();
        assertThat(scored.lines().get(0).basis().formula()).isEqualTo(new Formula.Unscored(Reason.BLANK_FORM));
        assertThat(scored.execution().basis().formula()).isEqualTo(new Formula.Unscored(Reason.BLANK_FORM));
        assertThat(scored.total()).isEqualByComparingTo("0");
        assertThat(scored.totalRange()).isEqualTo(Range.of(BigDecimal.ZERO));
        assertThat(scored.grade()).isEmpty();
    }

    @Test
    @DisplayName("没有规则适用:要复核,暂取填报分;同级规则两条:报错,说出两条的名字")
    void gapAndOverlap() {
        SelfEvaluation table = Sample.table(met().weighs("10").claims("9"));
        LineScore open = new Scorer(Ground.choosing(line -> List.of()))
                .score(table)
                .lines()
                .get(0);
        assertThat(open.score()).contains(new BigDecimal("9.00"));
        assertThat(open.range()).isEqualTo(new Range(BigDecimal.ZERO, BigDecimal.TEN));
        assertThat(open.needsReview()).isTrue();
        assertThat(open.basis().formula()).isEqualTo(new Formula.Unscored(Reason.NO_METHOD));
        Convention both =
                Ground.choosing(line -> List.of(choice("甲规则", Method.FORWARD), choice("乙规则", Method.REVERSE)));
        assertThatThrownBy(() -> new Scorer(both).score(table))
                .isInstanceOf(ConventionProblem.class)
                .hasMessageContainingAll("甲规则", "乙规则", "指标「甲」");
    }

    @Test
    @DisplayName("规则选了正向,填的却是文字:不硬算,要复核")
    void methodWithoutNumbers() {
        Convention forward = Ground.choosing(line -> List.of(choice("甲规则", Method.FORWARD)));
        LineScore line =
                ProportionsTest.score(forward, line("甲").wanting("健全").did("健全").weighs("8"));
        assertThat(line.score()).isEmpty();
        assertThat(line.needsReview()).isTrue();
    }

    @Test
    @DisplayName("总分是各得分之和;可核实的是预算执行和两个数字算出来的行;待复核的行按区间")
    void totals() {
        ScoredEvaluation scored = score(Sample.table(
                funds("100", "97.64"),
                List.of(
                        goal(
                                "",
                                met().weighs("20"),
                                line("乙").atLeast("27", TIMES).did("7", TIMES).weighs("10")),
                        goal(
                                "",
                                line("丙").wanting("有效提升").did("有限提升").weighs("25"),
                                line("丁").wanting("完成").did("已完成").weighs("25").claims("22")))));
        // 19.528 → 19.53; 20; 10×7÷27 = 2.5925… → 2.59; 25×0.65 = 16.25; the claim 22
        assertThat(scored.total()).isEqualTo(new BigDecimal("80.37"));
        assertThat(scored.totalVerified()).isEqualTo(new BigDecimal("42.12"));
        // 25×[0.5, 0.8] = [12.5, 20] in place of 16.25
        assertThat(scored.totalRange()).isEqualTo(new Range(new BigDecimal("76.62"), new BigDecimal("84.12")));
        assertThat(scored.grade()).isEmpty();
        assertThat(scored.goals()).extracting(each -> each.lines().size()).containsExactly(2, 2);
        assertThat(scored.isForReference()).isFalse();
    }

    @ParameterizedTest(name = "执行率{0}%,其余满分:总分{1},等级{2}")
    @DisplayName("等级:含下限")
    @CsvSource({"100, 100.00, 优", "50, 90.00, 优", "49.95, 89.99, 良", "0, 80.00, 良"})
    void grade(String spending, String total, String grade) {
        ScoredEvaluation scored = score(Sample.table(funds("100", spending), List.of(goal("", met().weighs("80")))));
        assertThat(scored.total()).isEqualTo(new BigDecimal(total));
        assertThat(scored.grade()).contains(grade);
    }

    @Test
    @DisplayName("权重是默认的,或组内有失分而平均分的:没有等级;组内全满分的、按填报分的有等级")
    void gradeNeedsWeights() {
        ScoredEvaluation assumed = score(Sample.table(met(), met()));
        assertThat(assumed.total()).isEqualTo(new BigDecimal("100.00"));
        assertThat(assumed.isForReference()).isTrue();
        assertThat(assumed.grade()).isEmpty();
        assertThat(score(Sample.table(goal("50", met(), met()), goal("30", met())))
                        .grade())
                .contains("优");
        Sample half = line("乙").atLeast("4", TIMES).did("2", TIMES);
        assertThat(score(Sample.table(goal("50", met(), half), goal("30", met())))
                        .grade())
                .isEmpty();
        // The second goal is below full, the first and evenly shared one is not: 20 + 50 + 15 = 85.
        assertThat(score(Sample.table(goal("50", met(), met()), goal("30", half.weighs("30"))))
                        .grade())
                .contains("良");
        assertThat(score(Sample.table(met().claims("50"), met().claims("30"))).grade())
                .contains("优");
        ScoredEvaluation shared =
                score(Sample.table(goal("50", met().claims("20"), met().claims("30")), goal("30", met().claims("30"))));
        assertThat(shared.grade()).contains("优");
    }

    @Test
    @DisplayName("区间两端同级:虽有待复核的行,等级已定")
    void gradeAcrossARange() {
        ScoredEvaluation scored = score(Sample.table(
                met().weighs("76"),
                line("乙").wanting("争先进位").did("中心城区第二").weighs("4").claims("4")));
        assertThat(scored.totalRange()).isEqualTo(new Range(new BigDecimal("96.00"), new BigDecimal("100.00")));
        assertThat(scored.grade()).contains("优");
    }

    @ParameterizedTest(name = "档内取值「{0}」:达成{1},部分达成{2}")
    @DisplayName("档内取值由口径定:填报、上限、中值")
    @CsvSource({"填报, 10.00, 6.50, true", "上限, 10.00, 8.00, false", "中值, 9.00, 6.50, false"})
    void bandPoint(String point, String full, String partial, boolean review) {
        Convention convention = Ground.wuhan(Parameter.BAND_POINT, point);
        SelfEvaluation table = Sample.table(
                line("甲").wanting("完成").did("完成").weighs("10"),
                line("乙").wanting("完成").did("部分完成").weighs("10"));
        List<LineScore> lines = new Scorer(convention).score(table).lines();
        assertThat(lines.get(0).score()).contains(new BigDecimal(full));
        assertThat(lines.get(1).score()).contains(new BigDecimal(partial));
        assertThat(lines.get(1).needsReview()).isEqualTo(review);
    }

    @ParameterizedTest(name = "{0}位小数,{1}:{2}")
    @DisplayName("得分位数和舍入由口径定")
    @CsvSource({"2, 四舍五入, 6.67", "1, 四舍五入, 6.7", "2, 舍去, 6.66", "2, 进位, 6.67", "0, 四舍五入, 7"})
    void rounding(String decimals, String way, String score) {
        Sample sample = line("甲").atLeast("3", TIMES).did("2", TIMES).weighs("10");
        Convention convention =
                Ground.wuhan(java.util.Map.of(Parameter.SCORE_DECIMALS, decimals, Parameter.ROUNDING, way));
        assertThat(ProportionsTest.score(convention, sample).score()).contains(new BigDecimal(score));
    }

    @Test
    @DisplayName("进位不会使得分超过权重")
    void neverAboveTheWeight() {
        Convention up = Ground.wuhan(Parameter.ROUNDING, "进位");
        assertThat(ProportionsTest.score(up, met().weighs("3.333")).score()).contains(new BigDecimal("3.333"));
    }

    @Test
    @DisplayName("指标性质写明反向:等值目标按反向")
    void nature() {
        Sample reverse =
                line("甲").exactly("10", TIMES).did("8", TIMES).weighs("10").nature("反向指标");
        assertThat(ProportionsTest.score(Ground.WUHAN, reverse).score()).contains(new BigDecimal("10.00"));
    }
}
