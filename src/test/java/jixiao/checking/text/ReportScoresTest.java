package jixiao.checking.text;

import static jixiao.checking.text.Words.fact;
import static jixiao.checking.text.Words.group;
import static jixiao.checking.text.Words.line;
import static jixiao.checking.text.Words.of;
import static jixiao.checking.text.Words.report;
import static jixiao.checking.text.Words.text;
import static jixiao.checking.text.Words.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.model.fact.text.ReportTotal;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.Report;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The total and the execution of a report of 20 + 80 points, with what they may follow from. */
class ReportScoresTest {
    private static final Convention WUHAN = Conventions.load("wuhan").in(Optional.of(2024));
    private static final PointGroup OUTPUT = group("产出", "50", "50");
    private static final PointGroup BENEFIT = group("效益", "30", "30");

    private static ReportScores scores(Report report, String... passages) {
        return new ReportScores(
                WUHAN, text(List.of(report), List.of(), passages), report, new BigDecimal("20"), new BigDecimal("80"));
    }

    private static Optional<ReportTotal> total(Report report) {
        return scores(report).facts().stream()
                .filter(ReportTotal.class::isInstance)
                .map(ReportTotal.class::cast)
                .findFirst();
    }

    /** Sums without repetition, and how they are made. */
    private static String said(Report report) {
        return total(report)
                .map(total -> total.sums().stream()
                                .map(ReportSums::plain)
                                .distinct()
                                .sorted()
                                .toList() + " " + total.parts())
                .orElse("");
    }

    private static List<Fact> told(Fact... facts) {
        return Stream.of(facts).toList();
    }

    @Test
    @DisplayName("总分对着执行得分加各组得分:18+50+30=98;满分20+80=100")
    void total() {
        Report report =
                report(told(whole(FactKind.TOTAL, "97"), whole(FactKind.EXECUTION_SCORE, "18")), OUTPUT, BENEFIT);
        assertThat(said(report)).isEqualTo("[98] 执行18+产出50+效益30");
        ReportTotal total = total(report).orElseThrow();
        assertThat(total.listed()).isEqualByComparingTo("100");
        assertThat(total.indicators()).isEqualByComparingTo("80");
        assertThat(total.all()).isEqualByComparingTo("100");
        assertThat(total.claimed()).isEqualByComparingTo("97");
    }

    /** The total of a report of 18+50+30 whose paragraphs follow; passage 0 is before it. */
    private static String beside(String claim, String... passages) {
        Report report =
                report(told(whole(FactKind.TOTAL, claim), whole(FactKind.EXECUTION_SCORE, "18")), OUTPUT, BENEFIT);
        String[] all = Stream.concat(Stream.of("封面"), Stream.of(passages)).toArray(String[]::new);
        return scores(report, all).facts().stream()
                .filter(ReportTotal.class::isInstance)
                .map(ReportTotal.class::cast)
                .map(total -> ReportSums.plain(total.expected()) + " " + total.parts())
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("加分加在100分以外:18+50+30+1.5=99.5,加到100为止;不加就相符的不加;“增加2分”“扣1分”不是")
    void pointsBeside() {
        assertThat(beside("99.5", "加分项", "获省级表彰,加1.5分。")).isEqualTo("99.5 执行18+产出50+效益30+加分1.5");
        assertThat(beside("100", "附加分2分,奖励分1分。")).isEqualTo("100 执行18+产出50+效益30+加分3");
        assertThat(beside("98", "获省级表彰,加1.5分。")).isEqualTo("98 执行18+产出50+效益30");
        assertThat(beside("97", "满意度得分比上年增加2分。", "培训少1期,扣1分。")).isEqualTo("98 执行18+产出50+效益30");
        assertThat(beside("97", "扣分项", "未按时报送,扣1分。")).isEqualTo("97 执行18+产出50+效益30-减分1");
        assertThat(beside("97", "扣分项:未按时报送,扣1分。")).isEqualTo("97 执行18+产出50+效益30-减分1");
        assertThat(beside("97", "扣分项", "无。", "二、指标", "培训少1期,扣1分。")).isEqualTo("98 执行18+产出50+效益30");
    }

    @Test
    @DisplayName("印的执行得分17与金额算出的20×450÷500=18不同:两个合计都认;指标得分另有印的79也认")
    void eitherExecution() {
        Fact[] facts = {
            whole(FactKind.TOTAL, "97"),
            whole(FactKind.EXECUTION_SCORE, "17"),
            whole(FactKind.BUDGET, "500"),
            whole(FactKind.SPENDING, "450")
        };
        assertThat(said(report(told(facts), OUTPUT, BENEFIT))).isEqualTo("[97, 98] 执行17+产出50+效益30");
        List<Fact> more = Stream.concat(Stream.of(facts), Stream.of(whole(FactKind.INDICATOR_SCORE, "79")))
                .toList();
        assertThat(said(report(more, OUTPUT, BENEFIT))).isEqualTo("[96, 97, 98] 执行17+产出50+效益30");
    }

    @Test
    @DisplayName("一组的得分与它的逐条之和不同:两个合计都认")
    void eitherGroup() {
        Report report = report(
                told(whole(FactKind.TOTAL, "97"), whole(FactKind.EXECUTION_SCORE, "18")),
                of("产出", "50", "50", line("甲", "", "49")),
                BENEFIT);
        assertThat(said(report)).isEqualTo("[97, 98] 执行18+产出50+效益30");
    }

    @Test
    @DisplayName("没有印执行得分,由金额算出;没有金额时,余下的0到20分都可能是执行的")
    void withoutExecution() {
        assertThat(said(report(
                        told(
                                whole(FactKind.TOTAL, "97"),
                                whole(FactKind.BUDGET, "500"),
                                whole(FactKind.SPENDING, "450")),
                        OUTPUT,
                        BENEFIT)))
                .isEqualTo("[98] 执行18+产出50+效益30");
        assertThat(said(report(told(whole(FactKind.TOTAL, "80")), OUTPUT, BENEFIT)))
                .isEmpty();
        assertThat(said(report(told(whole(FactKind.TOTAL, "100")), OUTPUT, BENEFIT)))
                .isEmpty();
        assertThat(said(report(told(whole(FactKind.TOTAL, "79.9")), OUTPUT, BENEFIT)))
                .isEqualTo("[80] 执行0+产出50+效益30");
        assertThat(said(report(told(whole(FactKind.TOTAL, "100.1")), OUTPUT, BENEFIT)))
                .isEqualTo("[100] 执行至多20+产出50+效益30");
    }

    @Test
    @DisplayName("各组满分已经是100分、没有执行得分的:总分就是各组之和")
    void groupsAlone() {
        PointGroup[] all = {group("产出", "60", "58"), group("效益", "40", "40")};
        assertThat(said(report(told(whole(FactKind.TOTAL, "98")), all))).isEmpty();
        assertThat(said(report(told(whole(FactKind.TOTAL, "97")), all))).isEqualTo("[98] 产出58+效益40");
        assertThat(said(report(told(whole(FactKind.TOTAL, "97"), whole(FactKind.EXECUTION_SCORE, "18")), all)))
                .isEqualTo("[116] 执行18+产出58+效益40");
    }

    @Test
    @DisplayName("一个满分也没印而各组正好是总分:没有什么要说;有的印有的不印,按有执行算")
    void noFullPoints() {
        assertThat(said(report(told(whole(FactKind.TOTAL, "80")), group("产出", "", "50"), group("效益", "", "30"))))
                .isEmpty();
        assertThat(said(report(told(whole(FactKind.TOTAL, "101")), group("产出", "", "50"), group("效益", "", "30"))))
                .isEqualTo("[100] 执行至多20+产出50+效益30");
        Report mixed = report(
                told(whole(FactKind.TOTAL, "80"), whole(FactKind.BUDGET, "500"), whole(FactKind.SPENDING, "450")),
                group("产出", "", "50"),
                BENEFIT);
        assertThat(said(mixed)).isEqualTo("[98] 执行18+产出50+效益30");
        assertThat(total(mixed).orElseThrow().listed()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("没有总分、没有各组、有一组不知道得分:不核对")
    void unknown() {
        assertThat(said(report(told(whole(FactKind.EXECUTION_SCORE, "18")), OUTPUT, BENEFIT)))
                .isEmpty();
        assertThat(said(report(told(whole(FactKind.TOTAL, "97"), whole(FactKind.EXECUTION_SCORE, "18")))))
                .isEmpty();
        assertThat(said(report(
                        told(whole(FactKind.TOTAL, "97"), whole(FactKind.EXECUTION_SCORE, "18")),
                        OUTPUT,
                        group("效益", "30", ""))))
                .isEmpty();
    }

    @Test
    @DisplayName("各组不知道,同一段里说了一级指标得分的,按它们加;另一段的不算")
    void levels() {
        assertThat(said(report(told(
                        whole(FactKind.TOTAL, "97"),
                        whole(FactKind.EXECUTION_SCORE, "18"),
                        fact(FactKind.LEVEL_SCORE, Fact.WHOLE, "50"),
                        fact(FactKind.LEVEL_SCORE, Fact.WHOLE, "30")))))
                .isEqualTo("[98] 执行18+50+30");
        assertThat(said(report(told(
                        whole(FactKind.TOTAL, "97"),
                        whole(FactKind.EXECUTION_SCORE, "18"),
                        fact(FactKind.LEVEL_SCORE, Fact.WHOLE, "50", "产出50分", 5)))))
                .isEmpty();
        // The groups come to 80, the level 1 scores beside the total to 79: either may be meant.
        assertThat(said(report(
                        told(
                                whole(FactKind.TOTAL, "99"),
                                whole(FactKind.EXECUTION_SCORE, "18"),
                                fact(FactKind.LEVEL_SCORE, Fact.WHOLE, "49"),
                                fact(FactKind.LEVEL_SCORE, Fact.WHOLE, "30")),
                        OUTPUT,
                        BENEFIT)))
                .isEqualTo("[97, 98] 执行18+产出50+效益30");
    }

    @Test
    @DisplayName("六组逐个写,七组只写合计")
    void manyGroups() {
        List<Fact> facts = told(whole(FactKind.TOTAL, "97"), whole(FactKind.EXECUTION_SCORE, "18"));
        PointGroup ten = group("组", "", "10");
        assertThat(said(report(facts, ten, ten, ten, ten, ten, ten))).isEqualTo("[78] 执行18+组10+组10+组10+组10+组10+组10");
        assertThat(said(report(facts, ten, ten, ten, ten, ten, ten, ten))).isEqualTo("[88] 执行18+指标70");
    }

    @Test
    @DisplayName("有一组得分超过满分的,总分不再说错")
    void explained() {
        assertThat(said(report(
                        told(whole(FactKind.TOTAL, "97"), whole(FactKind.EXECUTION_SCORE, "18")),
                        group("产出", "50", "51"),
                        BENEFIT)))
                .isEqualTo("[97, 99] 执行18+产出51+效益30");
    }

    @Test
    @DisplayName("执行得分:印的,否则由金额算出,否则没有;预算为零的没有")
    void executionScore() {
        Fact budget = whole(FactKind.BUDGET, "500");
        Fact spending = whole(FactKind.SPENDING, "450");
        Fact score = whole(FactKind.EXECUTION_SCORE, "17");
        assertThat(scores(report(told(budget, spending, score))).executionScore())
                .contains(new BigDecimal("17"));
        assertThat(scores(report(told(budget, spending))).executionScore()).contains(new BigDecimal("18.00"));
        assertThat(scores(report(told(budget))).executionScore()).isEmpty();
        assertThat(scores(report(told(spending))).executionScore()).isEmpty();
        assertThat(scores(report(told(whole(FactKind.BUDGET, "0"), spending))).executionScore())
                .isEmpty();
    }

    @Test
    @DisplayName("执行得分错了,指出文中哪个百分数算得出它:20×80%=16;没有这样的百分数就不指")
    void hint() {
        Fact budget = whole(FactKind.BUDGET, "500");
        Fact spending = whole(FactKind.SPENDING, "450");
        Report wrong = report(told(budget, spending, whole(FactKind.EXECUTION_SCORE, "16")));
        String[] passages = {"设备完成率85%。", "完成预算的80%。", "执行率90%。"};
        assertThat(scores(wrong, passages).execution().orElseThrow().hint()).isEqualTo("第1段的80%");
        assertThat(scores(wrong).execution().orElseThrow().hint()).isEmpty();
        Report right = report(told(budget, spending, whole(FactKind.EXECUTION_SCORE, "18")));
        assertThat(scores(right, "设备完成率85%。").execution().orElseThrow().hint()).isEmpty();
        assertThat(scores(report(told(budget, spending))).execution()).isEmpty();
        assertThat(scores(report(told(budget, whole(FactKind.EXECUTION_SCORE, "18"))))
                        .execution())
                .isEmpty();
        assertThat(scores(report(told(spending, whole(FactKind.EXECUTION_SCORE, "18"))))
                        .execution())
                .isEmpty();
        assertThat(scores(wrong).facts()).hasSize(1);
    }

    @Test
    @DisplayName("报告自己的数得出什么:执行18.00,指标79,列出的满分100,没有列出的0")
    void ownScore() {
        Report report = report(
                told(whole(FactKind.BUDGET, "500"), whole(FactKind.SPENDING, "450")), group("产出", "50", "49"), BENEFIT);
        assertThat(scores(report).score().toString())
                .contains("executionPoints=20", "Optional[18.00]", "Optional[79]", "Optional[100]", "Optional[0]");
        Report less = report(told(), group("产出", "40", ""), BENEFIT);
        // 20+40+30 of 100
        assertThat(scores(less).score().toString()).contains("Optional[90]", "Optional[10]");
        assertThat(scores(report(told())).score().toString()).doesNotContain("Optional[0]", "Optional[20]");
        assertThat(scores(report(told(), group("产出", "", ""))).score().toString())
                .doesNotContain("Optional[0]", "Optional[20]");
    }
}
