package jixiao.checking.text;

import static jixiao.checking.text.Words.fact;
import static jixiao.checking.text.Words.goal;
import static jixiao.checking.text.Words.report;
import static jixiao.checking.text.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.checking.Tables;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.Stated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which figure of a text stands beside which cell: sheet, what, as told ± its rounding, as the sheet has it. */
class TableFactsTest {
    private static List<String> figures(Narrative text, Tables... tables) {
        return new TableFacts(text, Stream.of(tables).map(Tables::made).toList())
                .facts().stream()
                        .map(FigureInText.class::cast)
                        .map(one -> one.kind() + " " + one.sheet() + " " + one.about() + " "
                                + plain(one.told().value()) + "±"
                                + plain(one.told().rounding()) + " "
                                + one.known().stream()
                                        .map(known -> plain(known.value()))
                                        .toList()
                                + " " + one.other().place().cell())
                        .toList();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Narrative told(Fact... facts) {
        return text(List.of(), List.of(facts));
    }

    private static Tables department() {
        return Tables.table()
                .department("300", "150")
                .funds("500", "450", "90%", "18")
                .total("98");
    }

    private static Fact of(FactKind kind, String digits, String quote) {
        return fact(kind, Fact.WHOLE, digits, quote, 3);
    }

    @Test
    @DisplayName("整体的数对着部门表的格:预算数、执行数、总分、执行得分;各带半个末位")
    void whole() {
        assertThat(figures(
                        told(
                                of(FactKind.BUDGET, "500.0", "全年预算数500.0万元"),
                                Words.whole(FactKind.SPENDING, "451"),
                                Words.whole(FactKind.TOTAL, "97.5"),
                                Words.whole(FactKind.EXECUTION_SCORE, "18")),
                        department()))
                .containsExactly(
                        "AMOUNT 0 预算数 500±0.05 [500] D6",
                        "AMOUNT 0 执行数 451±0.5 [450] E6",
                        "CELL 0 总分 97.5±0.05 [98] C98",
                        "CELL 0 预算执行得分 18±0.5 [18] H6");
    }

    @Test
    @DisplayName("没有说是全年还是调整的预算数不比;表里空着的格不比;别的项目、别的年度的不比")
    void notCompared() {
        assertThat(figures(told(of(FactKind.BUDGET, "480", "预算数480万元")), department()))
                .isEmpty();
        assertThat(figures(told(of(FactKind.BUDGET, "480", "调整后预算数480万元")), department()))
                .hasSize(1);
        assertThat(figures(told(Words.whole(FactKind.TOTAL, "97")), department().total("")))
                .isEmpty();
        assertThat(figures(told(fact(FactKind.SPENDING, "河道清淤", "80")), department()))
                .isEmpty();
        assertThat(figures(
                        told(Words.whole(FactKind.SPENDING, "80")), department().year(2023)))
                .isEmpty();
        assertThat(figures(
                        told(Words.whole(FactKind.SPENDING, "80")), department().year(0)))
                .hasSize(1);
        assertThat(figures(told(Words.said(FactKind.TOTAL, Fact.WHOLE, "优")), department()))
                .isEmpty();
    }

    @Test
    @DisplayName("项目的数对着同名项目的表,表按先后编号")
    void projects() {
        Tables water = Tables.table().project("水质监测").funds("70", "70", "100%", "20");
        Tables mud = Tables.table().project("河道清淤项目").funds("100", "80", "80%", "16");
        assertThat(figures(told(fact(FactKind.SPENDING, "河道清淤", "80")), water, mud))
                .containsExactly("AMOUNT 1 执行数 80±0.5 [80] E6");
    }

    @Test
    @DisplayName("执行率:文中说了预算数或执行数的,由它们算,不另比;都没有说才比")
    void rate() {
        Fact rate = new Fact(
                FactKind.RATE,
                Fact.WHOLE,
                Optional.of(2024),
                List.of(new Stated(new BigDecimal("0.91"), new BigDecimal("0.01"), "%", false)),
                "",
                Words.at(3),
                "执行率91%",
                3);
        assertThat(figures(told(rate), department())).containsExactly("CELL 0 执行率 0.91±0.005 [0.9] F6");
        assertThat(figures(told(rate, Words.whole(FactKind.SPENDING, "450")), department()))
                .containsExactly("AMOUNT 0 执行数 450±0.5 [450] E6");
        assertThat(figures(told(rate, of(FactKind.BUDGET, "480", "预算数480万元")), department()))
                .isEmpty();
        assertThat(figures(told(rate, fact(FactKind.SPENDING, "河道清淤", "80")), department()))
                .containsExactly("CELL 0 执行率 0.91±0.005 [0.9] F6");
    }

    private static Tables scored(String third) {
        return department()
                .line("甲", "≥1次", "1次", "30", "30")
                .label("产出指标", "A10", "数量指标", "B10")
                .line("乙", "≥1次", "1次", "20", "19.5")
                .label("产出指标", "A10", "质量指标", "B11")
                .line("丙", "≥1次", "1次", "30", third)
                .label("效益指标", "A12", "社会效益指标", "B12");
    }

    @Test
    @DisplayName("指标得分合计和一级指标得分,对着表上各行填报之和:30+19.5+30=79.5,产出49.5")
    void sums() {
        assertThat(figures(
                        told(
                                Words.whole(FactKind.INDICATOR_SCORE, "80"),
                                of(FactKind.LEVEL_SCORE, "50", "产 出指标得分50分"),
                                of(FactKind.LEVEL_SCORE, "30", "效益指标得分30分"),
                                of(FactKind.LEVEL_SCORE, "9", "满意度指标得分9分")),
                        scored("30")))
                .containsExactly(
                        "CELL 0 指标得分合计 80±0.5 [79.5] H10",
                        "CELL 0 产出指标得分合计 50±0.5 [49.5] H10",
                        "CELL 0 效益指标得分合计 30±0.5 [30] H12");
        assertThat(figures(
                        told(
                                Words.whole(FactKind.INDICATOR_SCORE, "80"),
                                of(FactKind.LEVEL_SCORE, "50", "产出指标得分50分"),
                                of(FactKind.LEVEL_SCORE, "30", "效益指标得分30分")),
                        scored("")))
                .as("有一行没有填报,合计不知道")
                .containsExactly("CELL 0 产出指标得分合计 50±0.5 [49.5] H10");
        assertThat(figures(told(fact(FactKind.INDICATOR_SCORE, "河道清淤", "80")), scored("30")))
                .isEmpty();
        assertThat(figures(told(Words.whole(FactKind.INDICATOR_SCORE, "80")), department()))
                .as("一行也没有")
                .isEmpty();
    }

    @Test
    @DisplayName("报告里年度目标的分值对着表上同号目标印的分值;没有号、没有印的不比")
    void goals() {
        Tables two = department()
                .goal("50")
                .line("甲", "≥1次", "1次", "50", "50")
                .goal("")
                .line("乙", "≥1次", "1次", "30", "30");
        Narrative text =
                text(List.of(report(List.of(), List.of(goal(0, "9"), goal(1, "51"), goal(2, "30")))), List.of());
        assertThat(figures(text, two)).containsExactly("CELL 0 年度目标1的分值 51±0 [50] A50");
        assertThat(figures(text(List.of(report(List.of(), List.of(goal(1, "")))), List.of()), two))
                .isEmpty();
        assertThat(figures(text, Tables.table().project("清淤").goal("50").line("甲", "≥1次", "1次", "50", "50")))
                .isEmpty();
        Tables both = department()
                .goal("50")
                .line("甲", "≥1次", "1次", "50", "50")
                .goal("30")
                .line("乙", "≥1次", "1次", "30", "30");
        assertThat(figures(text, both))
                .containsExactly("CELL 0 年度目标1的分值 51±0 [50] A50", "CELL 0 年度目标2的分值 30±0 [30] A51");
    }

    @Test
    @DisplayName("整体自评资金可以是文中本年的执行数、预算数,表上的基本加项目、执行数、预算数;都没有就不比")
    void wholeFunds() {
        Fact funds = Words.whole(FactKind.WHOLE_FUNDS, "440.00");
        assertThat(figures(told(funds), department())).containsExactly("CELL -1 整体自评资金 440±0.01 [450, 450, 500] ");
        assertThat(figures(told(funds, Words.whole(FactKind.SPENDING, "449"), of(FactKind.BUDGET, "499", "预算"))))
                .containsExactly("CELL -1 整体自评资金 440±0.01 [449, 499] ");
        assertThat(figures(told(funds, of(FactKind.BUDGET, "499", "预算")))).isEmpty();
        assertThat(figures(told(funds, fact(FactKind.SPENDING, "河道清淤", "80")))).isEmpty();
        assertThat(figures(told(funds), Tables.table())).isEmpty();
        assertThat(figures(told(funds), department().department("300", "")))
                .containsExactly("CELL -1 整体自评资金 440±0.01 [450, 500] ");
        Fact before = new Fact(
                FactKind.SPENDING, Fact.WHOLE, Optional.of(2023), List.of(Words.number("400")), "", Words.at(3), "", 3);
        assertThat(figures(told(funds, before))).isEmpty();
    }
}
