package jixiao.scoring.weight;

import static jixiao.model.WeightSource.CLAIMED;
import static jixiao.model.WeightSource.COLUMN;
import static jixiao.model.WeightSource.DEFAULT;
import static jixiao.model.WeightSource.LABEL;
import static jixiao.model.WeightSource.SHARED;
import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.goal;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.basis.Formula;
import jixiao.scoring.Ground;
import jixiao.scoring.Sample;
import jixiao.scoring.Scorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeightsTest {
    /** A line that met its target. */
    private static Sample met() {
        return line("甲").atLeast("5", TIMES).did("5", TIMES);
    }

    /** A line that reached 80 % of its target. */
    private static Sample missed() {
        return line("乙").atLeast("5", TIMES).did("4", TIMES);
    }

    private static List<LineScore> lines(Convention convention, SelfEvaluation table) {
        return new Scorer(convention).score(table).lines();
    }

    private static void weights(Convention convention, SelfEvaluation table, String points, WeightSource... sources) {
        List<LineScore> lines = lines(convention, table);
        List<BigDecimal> expected =
                Arrays.stream(points.split(" ")).map(BigDecimal::new).toList();
        assertThat(lines)
                .extracting(LineScore::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(expected);
        assertThat(lines)
                .extracting(LineScore::weightSource)
                .isEqualTo(
                        sources.length == 1
                                ? Stream.generate(() -> sources[0])
                                        .limit(lines.size())
                                        .toList()
                                : List.of(sources));
    }

    private static void weights(SelfEvaluation table, String points, WeightSource... sources) {
        weights(Ground.WUHAN, table, points, sources);
    }

    @Test
    @DisplayName("本行分值优先于名称标注、填报得分和组分值")
    void column() {
        weights(
                Sample.table(goal("30", met().weighs("8").printing("7").claims("6"), met().weighs("0"))),
                "8 0",
                COLUMN);
    }

    @Test
    @DisplayName("名称标注:三级自己的;二级或一级标注下只有这一行的")
    void label() {
        weights(
                Sample.table(
                        met().printing("15").level1("产出指标", "50", "B1").level2("数量指标", "9", "C1"),
                        met().level1("产出指标", "50", "B1").level2("数量指标", "10", "C2"),
                        met().level1("效益指标", "20", "B3").level2("社会效益指标", "", "C3"),
                        met().level1("满意度指标", "12", "B4").level2("满意度", "10", "C4")),
                "15 10 20 10",
                LABEL);
    }

    @Test
    @DisplayName("标注下有几行:填报得分合计正好是标注的分值,各取填报得分")
    void sharedByClaims() {
        weights(
                Sample.table(
                        met().level2("数量指标", "15", "C1").claims("10"),
                        missed().level2("数量指标", "15", "C1").claims("5"),
                        met().level2("质量指标", "", "C3").claims("7")),
                "10 5 7",
                SHARED,
                SHARED,
                CLAIMED);
    }

    @Test
    @DisplayName("标注下有几行都没填得分:平均分,差的一分钱给前面")
    void sharedEvenly() {
        weights(Sample.table(goal("10", met(), met(), met()), goal("6", met(), met())), "3.34 3.33 3.33 3 3", SHARED);
    }

    @Test
    @DisplayName("内层标注先分,外层的目标分值分剩下的")
    void innerFirst() {
        weights(
                Sample.table(goal(
                        "30",
                        met().level1("产出指标", "20", "B1").level2("数量指标", "12", "C1"),
                        met().level1("产出指标", "20", "B1").level2("数量指标", "12", "C1"),
                        met().level1("产出指标", "20", "B1").level2("质量指标", "", "C3"),
                        met().level1("产出指标", "20", "B1").level2("时效指标", "", "C4"),
                        met().level1("效益指标", "", "B5"),
                        met().weighs("1"))),
                "6 6 4 4 9 1",
                SHARED,
                SHARED,
                SHARED,
                SHARED,
                SHARED,
                COLUMN);
    }

    @Test
    @DisplayName("分值单元格合并了几行:就是这几行共有的分值")
    void mergedCell() {
        weights(
                Sample.table(
                        met().weighs("20", "F1"), met().weighs("20", "F1"), met().weighs("5", "F3"), met().weighs("5")),
                "10 10 5 5",
                SHARED,
                SHARED,
                COLUMN,
                COLUMN);
        weights(
                Sample.table(
                        met().weighs("20", "F1").claims("12"),
                        missed().weighs("20", "F1").claims("8")),
                "12 8",
                SHARED);
        // 12 + 6.4 is not 20: the points are divided evenly, whatever the lines claim.
        weights(
                Sample.table(
                        met().weighs("20", "F1").claims("12"),
                        missed().weighs("20", "F1").claims("6.4")),
                "10 10",
                SHARED);
        weights(
                Sample.table(met().weighs("10", "F1"), met().weighs("10", "F1"), met().weighs("10", "F1")),
                "3.34 3.33 3.33",
                SHARED);
    }

    @Test
    @DisplayName("目标分值只是重复全部指标分值80:不算组分值")
    void repetition() {
        weights(Sample.table(goal("80", met().claims("50"), met().claims("30"))), "50 30", CLAIMED);
        weights(Sample.table(goal("80", met(), met())), "40 40", DEFAULT);
    }

    @Test
    @DisplayName("每行都重复写着同一个一级标注:合计超过全部分值,当作一组")
    void labelRepeatedInEveryRow() {
        weights(
                Sample.table(
                        met().level1("产出指标", "50", "B1"),
                        met().level1("产出指标", "50", "B2"),
                        met().level1("效益指标", "30", "B3")),
                "25 25 30",
                SHARED,
                SHARED,
                LABEL);
        weights(Sample.table(met().level1("产出指标", "10", "B1"), met().level1("产出指标", "10", "B2")), "10 10", LABEL);
    }

    @Test
    @DisplayName("没有单元格的标注(JSON):文字相同的相邻行为一组")
    void labelsWithoutCells() {
        weights(
                Sample.table(
                        met().level2("数量指标", "15", ""), met().level2("数量指标", "15", ""), met().level2("质量指标", "10", "")),
                "7.5 7.5 10",
                SHARED,
                SHARED,
                LABEL);
    }

    @Test
    @DisplayName("没有印分值:填报得分就是权重,达成的行得分即填报")
    void claimed() {
        SelfEvaluation table = Sample.table(met().claims("4"), met().claims("3"));
        weights(table, "4 3", CLAIMED);
        assertThat(lines(Ground.WUHAN, table)).allSatisfy(line -> {
            assertThat(line.score()).hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo(line.weight()));
            assertThat(line.needsReview()).isFalse();
        });
    }

    @Test
    @DisplayName("没有印分值而未完成:权重=填报÷完成程度,得分仍是填报,要复核")
    void claimedAndMissed() {
        LineScore line =
                lines(Ground.WUHAN, Sample.table(missed().claims("3.2"))).get(0);
        assertThat(line.weight()).isEqualByComparingTo("4"); // 3.2÷0.8
        assertThat(line.score()).contains(new BigDecimal("3.20"));
        assertThat(line.needsReview()).isTrue();
        assertThat(line.missed()).isTrue();
        assertThat(line.range()).isEqualTo(Range.of(new BigDecimal("3.20")));
        assertThat(line.verified()).isFalse();
        assertThat(line.basis().formula()).isInstanceOf(Formula.ClaimKept.class);
    }

    @Test
    @DisplayName("组内诚实扣分:合计不等于印的分值,推定的权重加起来正好")
    void honestShortfallInAGroup() {
        SelfEvaluation table = Sample.table(goal("12", met().claims("4"), met().claims("4"), missed().claims("3.2")));
        weights(table, "4 4 4", CLAIMED);
        assertThat(lines(Ground.WUHAN, table))
                .extracting(line -> line.score().orElseThrow().toPlainString())
                .containsExactly("4.00", "4.00", "3.20");
    }

    @Test
    @DisplayName("全未完成:完成程度为零,填报得分就是权重,得分仍是填报,要复核")
    void claimedAndNothingDone() {
        Sample nothing = line("系统中断").exactly("0", TIMES).did("1", TIMES).claims("5");
        LineScore line = lines(Ground.WUHAN, Sample.table(nothing)).get(0);
        assertThat(line.weight()).isEqualByComparingTo("5");
        assertThat(line.score()).contains(new BigDecimal("5.00"));
        assertThat(line.range().low()).isEqualByComparingTo("0");
        assertThat(line.range().high()).isEqualByComparingTo("5");
        assertThat(line.needsReview()).isTrue();
    }

    @Test
    @DisplayName("没有印分值而文字低于达成:权重和得分都是填报,[0, 填报]待复核")
    void claimedAndMissedInWords() {
        Sample some = line("甲").wanting("有效提升").did("有限提升").claims("5");
        LineScore line = lines(Ground.WUHAN, Sample.table(some)).get(0);
        assertThat(line.weight()).isEqualByComparingTo("5");
        assertThat(line.score()).contains(new BigDecimal("5.00"));
        assertThat(line.needsReview()).isTrue();
        assertThat(line.range().low()).isEqualByComparingTo("0");
        assertThat(line.range().high()).isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("没有印分值而文字达成:得分即填报,不待复核")
    void claimedAndMetInWords() {
        Sample all = line("甲").wanting("有效提升").did("有效提升").claims("5");
        LineScore line = lines(Ground.WUHAN, Sample.table(all)).get(0);
        assertThat(line.score()).contains(new BigDecimal("5.00"));
        assertThat(line.needsReview()).isFalse();
    }

    @Test
    @DisplayName("可核实:印出的分值和平均分的算,填报推出的和填报剩下的不算")
    void verified() {
        // The claims do not fit the printed 12: 5 is claimed, 7 is left of it.
        assertThat(lines(Ground.WUHAN, Sample.table(goal("12", met().claims("5"), met()), goal("30", met(), met()))))
                .extracting(LineScore::verified)
                .containsExactly(false, false, true, true);
    }

    @Test
    @DisplayName("完成程度极低而填报很高:推定的权重不超过全部指标分值")
    void claimBeyondReason() {
        Sample little = line("甲").atLeast("5000", TIMES).did("14", TIMES).claims("4");
        assertThat(lines(Ground.WUHAN, Sample.table(little)).get(0).weight()).isEqualByComparingTo("80");
    }

    @Test
    @DisplayName("组里有的填报有的不填:填的取填报,没填的平均分剩下的")
    void someClaim() {
        weights(Sample.table(goal("12", met().claims("5"), met(), met())), "5 3.5 3.5", CLAIMED, SHARED, SHARED);
    }

    @Test
    @DisplayName("组里填报已超出印的分值:没填的行没有分可分")
    void claimsUseAllUp() {
        weights(
                Sample.table(goal("8", met().claims("9"), met()), goal("", met().claims("71"))),
                "9 0 71",
                CLAIMED,
                DEFAULT,
                CLAIMED);
    }

    @Test
    @DisplayName("什么都没有:80分平均到目标,再平均到行")
    void defaults() {
        weights(Sample.table(goal("", met(), met(), met()), goal("", met())), "13.34 13.33 13.33 40", DEFAULT);
    }

    @Test
    @DisplayName("有的目标印了分值,有的没有:没有的平均分剩下的")
    void someGoalsPrint() {
        weights(
                Sample.table(goal("30", met()), goal("", met(), met()), goal("", met())),
                "30 12.5 12.5 25",
                SHARED,
                DEFAULT,
                DEFAULT,
                DEFAULT);
    }

    @Test
    @DisplayName("有分值栏而个别行没填:平均分剩下的")
    void emptyWeightCell() {
        weights(Sample.table(met().weighs("60"), met().weighs("12"), met()), "60 12 8", COLUMN, COLUMN, DEFAULT);
        weights(Sample.table(met().weighs("60"), met().weighs("25"), met()), "60 25 0", COLUMN, COLUMN, DEFAULT);
    }

    @Test
    @DisplayName("口径规定了一级指标分值:产出和成本合50、效益30、满意度10,各自平均")
    void level1Points() {
        weights(
                Ground.MOF,
                Sample.table(
                        met().level1("产出指标", "", "B1"),
                        met().level1("产出指标", "", "B1"),
                        met().level1("成本指标", "", "B3"),
                        met().level1("效益指标", "", "B4"),
                        met().level1("满意度指标", "", "B5")),
                "16.67 16.67 16.66 30 10",
                DEFAULT);
    }

    @Test
    @DisplayName("口径规定了一级指标分值而缺满意度:它的分按比例归其他,合计仍为90")
    void level1Absent() {
        weights(
                Ground.MOF,
                Sample.table(met().level1("产出指标", "", "B1"), met().level1("效益", "", "B2")),
                "56.25 33.75",
                DEFAULT);
    }

    @Test
    @DisplayName("有一行没有一级指标:不按一级指标分")
    void level1Unknown() {
        weights(Ground.MOF, Sample.table(met().level1("产出指标", "", "B1"), met()), "45 45", DEFAULT);
    }

    @Test
    @DisplayName("一级指标印了分值的按印的,其余按口径的一级指标分值")
    void level1PartlyPrinted() {
        weights(
                Ground.MOF,
                Sample.table(
                        met().level1("产出指标", "40", "B1"),
                        met().level1("产出指标", "40", "B1"),
                        met().level1("效益指标", "", "B3"),
                        met().level1("满意度指标", "", "B4")),
                "20 20 37.5 12.5", // 50 are left, divided 30 to 10
                SHARED,
                SHARED,
                DEFAULT,
                DEFAULT);
    }

    @Test
    @DisplayName("负的分值和负的填报不算数")
    void negativeNumbers() {
        weights(Sample.table(met().weighs("-4").claims("-3")), "80", DEFAULT);
    }
}
