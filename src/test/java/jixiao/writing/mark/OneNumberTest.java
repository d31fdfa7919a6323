package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.QualityHints;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 几行共一个数: one 分值 or 得分 for several lines, from the sheet to the marked copy and back (spec 2). */
class OneNumberTest {
    private static final List<String> NOTHING = List.of();

    /** Ten of execution, 50 + 30 + 10 of indicators; F6:F7 and G6:G7 hold 20 and a claim for two lines. */
    private static PlainForm merged(String secondActual, String claim, String total) {
        return two("25台", secondActual, claim, "").merge("F6:F7", "G6:G7").total(total);
    }

    private static PlainForm two(String firstActual, String secondActual, String claim, String second) {
        return PlainForm.weighed("10")
                .line("产出指标(50分)", "数量指标", "备份器", "25台", firstActual, "20", claim)
                .line("", "", "布点", "10处", secondActual, "", second)
                .reason(secondActual.equals("10处") ? "" : "雨季停工")
                .line("", "质量指标", "合格率", "≥95%", "96%", "30", "30")
                .line("效益指标(30分)", "社会效益指标", "受益户数", "≥64户", "64户", "30", "30")
                .line("满意度指标(10分)", "服务对象满意度指标", "满意度", "≥95%", "95%", "10", "10");
    }

    private static ScoredEvaluation scored(Run run) {
        return run.judgements().get(0).scored();
    }

    private static List<String> scores(Run run) {
        return scored(run).lines().stream()
                .map(line -> line.score().map(Object::toString).orElse("-"))
                .toList();
    }

    /** Findings without what the form itself lacks. */
    private static List<String> found(Run run) {
        return run.findings().stream()
                .map(each -> each.substring(each.indexOf('!') + 1))
                .filter(each -> !each.endsWith("WEIGHT_INFERRED") && !QualityHints.named(each))
                .toList();
    }

    private static Run mof(PlainForm form) {
        return form.run(Submissions.NATIONAL);
    }

    /** What is written and read again says the same, and writing it again changes nothing. */
    private static void sameAgain(Run first, jixiao.Engine engine) {
        Run second = Run.of(engine, "表.xlsx", first.written(), false);
        assertThat(scores(second)).isEqualTo(scores(first));
        assertThat(scored(second).total()).isEqualByComparingTo(scored(first).total());
        assertThat(second.findings()).isEqualTo(first.findings());
        Run third = Run.of(engine, "表.xlsx", second.written(), false);
        assertThat(Told.cells(third.written())).isEqualTo(Told.cells(second.written()));
    }

    @Test
    @DisplayName("分值20、得分20合并两行:各10分,总分100优,没有发现,写回再计相同")
    void mergedAndFull() {
        Run run = mof(merged("10处", "20", "100"));
        assertThat(scores(run)).containsExactly("10.00", "10.00", "30.00", "30.00", "10.00");
        assertThat(scored(run).total()).isEqualByComparingTo("100");
        assertThat(scored(run).grade()).contains("优");
        assertThat(scored(run).lines().get(0).weightSource()).isEqualTo(WeightSource.SHARED);
        assertThat(found(run)).isEqualTo(NOTHING);
        sameAgain(run, Submissions.NATIONAL);
    }

    @Test
    @DisplayName("第二行完成一半,填15:10+5=15,相符;组内有失分而平均分,没有等级")
    void mergedAndHalf() {
        Run run = mof(merged("5处", "15", "95"));
        assertThat(scores(run)).startsWith("10.00", "5.00");
        assertThat(scored(run).total()).isEqualByComparingTo("95");
        assertThat(scored(run).grade()).isEmpty();
        assertThat(found(run)).isEqualTo(NOTHING);
        sameAgain(run, Submissions.NATIONAL);
    }

    @Test
    @DisplayName("填17:在20×50%与20×100%之间,平均分是程序定的,待复核;填20或10在两端,算错;填21高于分值")
    void mergedAndArguable() {
        assertThat(found(mof(merged("5处", "17", "97")))).containsExactly("G6 WARNING NEEDS_REVIEW");
        assertThat(found(mof(merged("5处", "10.01", "90.01")))).containsExactly("G6 WARNING NEEDS_REVIEW");
        assertThat(found(mof(merged("5处", "10", "90")))).containsExactly("G6 ERROR SCORE_MISMATCH");
        assertThat(found(mof(merged("5处", "20", "100")))).containsExactly("G6 ERROR SCORE_MISMATCH");
        assertThat(found(mof(merged("5处", "21", "101")))).containsExactly("G6 ERROR SCORE_ABOVE_WEIGHT");
        // Every line full: no division of 20 gives 18.
        assertThat(found(mof(merged("10处", "18", "98")))).containsExactly("G6 ERROR SCORE_MISMATCH");
        sameAgain(mof(merged("5处", "17", "97")), Submissions.NATIONAL);
        sameAgain(mof(merged("5处", "20", "100")), Submissions.NATIONAL);
    }

    @Test
    @DisplayName("待复核的话里有两个数")
    void bothNumbers() {
        Run run = mof(merged("5处", "17", "97"));
        assertThat(run.judgements().get(0).findings())
                .filteredOn(each -> each.code().equals("NEEDS_REVIEW"))
                .allSatisfy(each -> {
                    assertThat(each.expected().orElseThrow()).isEqualByComparingTo("15");
                    assertThat(each.actual().orElseThrow()).isEqualByComparingTo("17");
                })
                .hasSize(1);
    }

    @Test
    @DisplayName("三行各完成三分之二,合计差在三个半分之内算相符,再多一分就不符")
    void roundingOfThree() {
        // 10 in three: 3.34, 3.33, 3.33; two thirds of each: 2.23 + 2.22 + 2.22 = 6.67; the claim 6.68 is off by 0.01
        // < 0.015, 6.69 by 0.02.
        assertThat(found(mof(three("6.67")))).isEqualTo(NOTHING);
        assertThat(found(mof(three("6.68")))).isEqualTo(NOTHING);
        assertThat(found(mof(three("6.69")))).containsExactly("G6 ERROR SCORE_MISMATCH");
    }

    private static PlainForm three(String claim) {
        return PlainForm.weighed("10")
                .line("产出指标", "数量指标", "甲", "3个", "2个", "10", claim)
                .reason("停工")
                .line("", "", "乙", "3个", "2个", "", "")
                .reason("停工")
                .line("", "", "丙", "3个", "2个", "", "")
                .reason("停工")
                .line("效益指标", "社会效益指标", "受益户数", "≥64户", "64户", "70", "70")
                .line("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "95%", "10", "10")
                .merge("F6:F8", "G6:G8");
    }

    @Test
    @DisplayName("分值合并而得分各填:合计正好是分值,各取填报;否则平均分,只比合计")
    void onlyThePointsAreShared() {
        Run fits = mof(two("25台", "10处", "12", "8").merge("F6:F7"));
        assertThat(scored(fits).lines().subList(0, 2))
                .extracting(LineScore::weight)
                .usingElementComparator(java.math.BigDecimal::compareTo)
                .containsExactly(new java.math.BigDecimal("12"), new java.math.BigDecimal("8"));
        assertThat(found(fits)).isEqualTo(NOTHING);
        // 12 + 4 = 16 of lines at 100 % and 50 %: 10 + 5 by halves, but the unit may have meant 12 and 8.
        Run open = mof(two("25台", "5处", "12", "4").merge("F6:F7"));
        assertThat(scores(open)).startsWith("10.00", "5.00");
        assertThat(found(open)).containsExactly("G6 WARNING NEEDS_REVIEW");
        assertThat(found(mof(two("25台", "5处", "10", "5").merge("F6:F7")))).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("各行自有分值而得分合并:比合计,差了就是算错")
    void onlyTheClaimIsShared() {
        PlainForm form = own("20", "100").merge("G6:G7");
        assertThat(found(mof(form))).isEqualTo(NOTHING);
        assertThat(found(mof(own("19", "99").merge("G6:G7")))).containsExactly("G6 ERROR SCORE_MISMATCH");
        sameAgain(mof(own("19", "99").merge("G6:G7")), Submissions.NATIONAL);
    }

    private static PlainForm own(String claim, String total) {
        return PlainForm.weighed("10")
                .line("产出指标", "数量指标", "甲", "3个", "3个", "12", claim)
                .line("", "", "乙", "3个", "3个", "8", "")
                .line("效益指标", "社会效益指标", "受益户数", "≥64户", "64户", "60", "60")
                .line("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "95%", "10", "10")
                .total(total);
    }

    @Test
    @DisplayName("得分填在第一格、下面空着,而印的分值已用完:一个数;没用完就是漏填")
    void firstOfBlankCells() {
        Run shared = mof(own("20", "100"));
        assertThat(scores(shared)).startsWith("12.00", "8.00");
        assertThat(found(shared)).isEqualTo(NOTHING);
        sameAgain(shared, Submissions.NATIONAL);
        // 12 + 60 + 10 = 82 of 90, and 10 of the execution: the second line really has none.
        assertThat(found(mof(own("12", "92")))).containsExactly("G7 WARNING SCORE_MISSING");
    }

    @Test
    @DisplayName("分值填在第一格、下面空着,而组的分值已用完:一个数;没用完就另有分值")
    void firstOfBlankWeights() {
        Run run = mof(two("25台", "10处", "20", "").total("100"));
        assertThat(scores(run)).startsWith("10.00", "10.00");
        assertThat(scored(run).grade()).contains("优");
        assertThat(found(run)).isEqualTo(NOTHING);
        sameAgain(run, Submissions.NATIONAL);
    }

    @Test
    @DisplayName("没有分值栏,组印40分:得分10合并或填在两行的第一格,各5分,优,只有分值推定")
    void withoutWeights() {
        for (boolean merged : List.of(true, false)) {
            PlainForm form = unweighed("10处", "10", "100");
            Run run = (merged ? form.merge("G6:G7") : form).run(Submissions.WUHAN);
            assertThat(scores(run)).containsExactly("5.00", "5.00", "20.00", "10.00", "30.00", "10.00");
            assertThat(scored(run).grade()).contains("优");
            assertThat(found(run)).isEmpty();
            assertThat(run.findings()).anyMatch(each -> each.endsWith("WEIGHT_INFERRED"));
            sameAgain(run, Submissions.WUHAN);
        }
    }

    private static PlainForm unweighed(String secondActual, String claim, String total) {
        return PlainForm.unweighed()
                .line("产出指标(40分)", "数量指标", "备份器", "25台", "25台", "", claim)
                .line("", "", "布点", "10处", secondActual, "", "")
                .reason(secondActual.equals("10处") ? "" : "停工")
                .line("", "质量指标", "合格率", "100%", "100%", "", "20")
                .line("", "时效指标", "及时率", "100%", "100%", "", "10")
                .line("效益指标(30分)", "社会效益指标", "读者人次", "≥360人次", "400人次", "", "30")
                .line("满意度指标(10分)", "读者满意度", "满意度", "≥90%", "95%", "", "10")
                .total(total);
    }

    @Test
    @DisplayName("没有印分值也没用完:合并的填报得分平均作两行的得分,未完成的那行待复核")
    void claimedTogether() {
        // 8 of two lines: 4 each; the second at half: 4 ÷ 50 % = 8.
        Run run = unweighed("5处", "8", "98").merge("G6:G7").run(Submissions.WUHAN);
        LineScore missed = scored(run).lines().get(1);
        assertThat(missed.weightSource()).isEqualTo(WeightSource.CLAIMED);
        assertThat(missed.weight()).isEqualByComparingTo("8");
        assertThat(missed.score().orElseThrow()).isEqualByComparingTo("4");
        assertThat(missed.needsReview()).isTrue();
        assertThat(found(run)).noneMatch(each -> each.contains("SCORE_") || each.contains("ERROR"));
        sameAgain(run, Submissions.WUHAN);
    }

    @Test
    @DisplayName("文字的行得定量的行剩下的:20里定量得5,文字得填报余下的10,在档内,不待复核")
    void wordsTakeTheRest() {
        Run run = mof(words("15"));
        assertThat(scores(run)).startsWith("5.00", "10.00");
        assertThat(scored(run).lines().get(1).needsReview()).isFalse();
        assertThat(found(run)).isEqualTo(NOTHING);
        sameAgain(run, Submissions.NATIONAL);
        // 达成 is [80, 100] %: of 14 there are 9 left, of 12 only 7, which is below 8. 12 lies between 10 and 20.
        assertThat(scores(mof(words("14")))).startsWith("5.00", "9.00");
        assertThat(found(mof(words("12")))).containsExactly("G6 WARNING NEEDS_REVIEW");
    }

    private static PlainForm words(String claim) {
        return PlainForm.weighed("10")
                .line("产出指标", "数量指标", "甲", "4个", "2个", "20", claim)
                .reason("停工")
                .line("", "", "制度建设", "完善", "已完善", "", "")
                .line("效益指标", "社会效益指标", "受益户数", "≥64户", "64户", "60", "60")
                .line("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "95%", "10", "10")
                .merge("F6:F7", "G6:G7");
    }

    @Test
    @DisplayName("合并的得分空着而别的填了:只说一次得分未填;填入合计,再读就是填报")
    void sharedAndEmpty() {
        Run run = mof(merged("5处", "", ""));
        assertThat(found(run)).containsExactly("G6 WARNING SCORE_MISSING");
        assertThat(scores(run)).startsWith("10.00", "5.00");
    }

    @Test
    @DisplayName("全表得分空着:合并格填入合计,被盖住的格不填,再读相同")
    void allEmpty() {
        PlainForm form = PlainForm.weighed("10")
                .line("产出指标", "数量指标", "甲", "3个", "3个", "20", "")
                .line("", "", "乙", "3个", "3个", "", "")
                .line("效益指标", "社会效益指标", "受益户数", "≥64户", "64户", "60", "")
                .line("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "95%", "10", "")
                .merge("F6:F7", "G6:G7")
                .total("");
        Run run = mof(form);
        Run second = Run.of(Submissions.NATIONAL, "表.xlsx", run.written(), false);
        assertThat(second.judgements()
                        .get(0)
                        .table()
                        .indicators()
                        .get(0)
                        .claimShared()
                        .orElseThrow()
                        .value())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("20"));
        sameAgain(run, Submissions.NATIONAL);
    }
}
