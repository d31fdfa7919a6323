package jixiao.checking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.convention.Convention;
import jixiao.convention.Conventions;
import jixiao.model.Place;
import jixiao.model.fact.Found;
import jixiao.model.fact.Raised;
import jixiao.model.fact.text.FigureInText;
import jixiao.model.fact.text.GroupUnderLevel;
import jixiao.model.fact.text.LostPoints;
import jixiao.model.fact.text.OfText;
import jixiao.model.fact.text.ReportExecution;
import jixiao.model.fact.text.ReportSum;
import jixiao.model.fact.text.ReportTotal;
import jixiao.model.fact.text.StatedOften;
import jixiao.model.fact.text.TextRemark;
import jixiao.model.fact.text.TextSpot;
import jixiao.model.fact.text.TextSum;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PartsList;
import jixiao.model.narrative.Remark;
import jixiao.model.narrative.Stated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule over bare facts: at its edge, just over it, and where it must stay silent. */
class TextRulesTest {
    private static final Convention CONVENTION = Conventions.load("wuhan").in(Optional.empty());
    private static final Place PLACE = new Place("报告.docx", "", "第3段");
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private static List<String> codes(OfText... facts) {
        Found found = new Found();
        CONVENTION.rules().fire("文稿", Arrays.asList(facts), found);
        CONVENTION.rules().fire("文稿压制", found.raised(), found);
        return found.kept().stream().map(Raised::code).toList();
    }

    /** A number as written: its last place is that of its digits. */
    private static Stated printed(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return new Stated(value, BigDecimal.ONE.movePointLeft(value.scale()), "", false);
    }

    private static Stated percent(String digits) {
        Stated plain = printed(digits);
        return new Stated(plain.value().movePointLeft(2), plain.step().movePointLeft(2), "%", false);
    }

    private static Fact fact(FactKind kind, String subject, Stated value) {
        return new Fact(
                kind,
                subject,
                Optional.of(2023),
                List.of(value),
                "",
                PLACE,
                value.value().toPlainString(),
                3);
    }

    private static ReportExecution rate(String budget, String spending, String rate) {
        return new ReportExecution(
                "报告",
                printed(budget),
                printed(spending),
                Optional.of(fact(FactKind.RATE, "整体", percent(rate))),
                Optional.empty(),
                TWENTY,
                Optional.empty(),
                "");
    }

    private static ReportExecution score(String budget, String spending, String score, Optional<Stated> rate) {
        return new ReportExecution(
                "报告",
                printed(budget),
                printed(spending),
                Optional.empty(),
                Optional.of(fact(FactKind.EXECUTION_SCORE, "整体", printed(score))),
                TWENTY,
                rate,
                "");
    }

    private static ReportTotal total(String claim, String... sums) {
        return new ReportTotal(
                "报告",
                fact(FactKind.TOTAL, "整体", printed(claim)),
                Arrays.stream(sums).map(BigDecimal::new).toList(),
                "执行18+产出60",
                new BigDecimal("80"),
                new BigDecimal("60"),
                new BigDecimal("100"));
    }

    private static ReportSum sum(ReportSum.Kind kind, String expected, String actual) {
        return new ReportSum(
                kind, "报告", "产出指标", new BigDecimal(expected), new BigDecimal(actual), "20+8", PLACE, "产出", 3);
    }

    @Nested
    @DisplayName("执行率和执行得分")
    class Execution {
        @ParameterizedTest(name = "{1}÷{0} 写 {2}%:{3}")
        @DisplayName("执行率按印出的位数核对;四舍五入或截去的都认")
        // 44.89÷49=91.612…%;1141.94÷1201.71=95.026…%;26.49÷27.16=97.533…%
        @CsvSource({
            "49, 44.89, 91.6, false",
            "49, 44.89, 91.61, false",
            "49, 44.89, 91.5, true",
            "49, 44.89, 91.7, true",
            "1201.71, 1141.94, 95.0, false",
            "1201.71, 1141.94, 95, false",
            "27.16, 26.49, 97.53, false",
            "27.16, 26.49, 97.54, true",
            "3, 2, 66.6, false",
            "3, 2, 66.7, false",
            "100, 0, 0, false",
            "100, 0, 1, true",
            "100, 120, 120, false"
        })
        void rates(String budget, String spending, String rate, boolean wrong) {
            assertThat(codes(rate(budget, spending, rate)))
                    .isEqualTo(wrong ? List.of("EXECUTION_RATE_MISMATCH") : List.of());
        }

        @Test
        @DisplayName("预算数以亿元计的,执行率只核对到它的精度")
        void coarse() {
            // 1.2亿元=12000万元,末位0.1亿元;11400÷12000=95%,而预算可能在11500到12500之间
            Stated budget = new Stated(new BigDecimal("12000"), new BigDecimal("1000"), "万元", false);
            ReportExecution near = new ReportExecution(
                    "报告",
                    budget,
                    printed("11400"),
                    Optional.of(fact(FactKind.RATE, "整体", percent("96.2"))),
                    Optional.empty(),
                    TWENTY,
                    Optional.empty(),
                    "");
            assertThat(codes(near)).isEmpty();
        }

        @ParameterizedTest(name = "写 {0} 分:{1}")
        @DisplayName("执行得分按印出的位数核对:20×1141.94÷1201.71=19.005")
        @CsvSource({"19.01, false", "19.00, false", "19.0, false", "19, false", "19.02, true", "18.7, true", "20, true"
        })
        void scores(String claim, boolean wrong) {
            assertThat(codes(score("1201.71", "1141.94", claim, Optional.of(percent("95.0")))))
                    .isEqualTo(wrong ? List.of("EXECUTION_SCORE_MISMATCH") : List.of());
        }

        @Test
        @DisplayName("超支的得满分;按印出的执行率算出的得分也认")
        void capped() {
            assertThat(codes(score("100", "105", "20", Optional.empty()))).isEmpty();
            // 20×91.6%=18.32,而20×44.89÷49=18.322…
            assertThat(codes(score("49", "44.89", "18.32", Optional.of(percent("91.6")))))
                    .isEmpty();
        }

        @Test
        @DisplayName("执行率已经说错的,执行得分不再说")
        void silenced() {
            assertThat(codes(rate("100", "80", "90"), score("100", "80", "18", Optional.empty())))
                    .containsExactly("EXECUTION_RATE_MISMATCH");
        }
    }

    @Nested
    @DisplayName("合计与总分")
    class Sums {
        @ParameterizedTest(name = "{0}:{1} 与 {2}")
        @DisplayName("下级之和等于上级的不说,差一分就说")
        @CsvSource({
            "FULL, 28, 28, ''",
            "FULL, 28, 27, GROUP_POINTS_MISMATCH",
            "SCORE, 28, 28.0, ''",
            "SCORE, 28, 28.5, GROUP_POINTS_MISMATCH",
            "ABOVE, 16, 16, ''",
            "ABOVE, 16, 16.01, SCORE_ABOVE_WEIGHT",
            "ABOVE, 16, 0, ''",
            "COUNT, 4, 4, ''",
            "COUNT, 4, 3, INDICATOR_COUNT"
        })
        void sums(ReportSum.Kind kind, String expected, String actual, String code) {
            assertThat(codes(sum(kind, expected, actual))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        }

        @ParameterizedTest(name = "写 {0},合计 {1}")
        @DisplayName("总分按印出的位数核对")
        @CsvSource({
            "96.7, 96.7, false",
            "96.7, 96.70, false",
            "97, 96.70, false",
            "96.71, 96.7, true",
            "96.32, 76.32, true",
            "0, 0, false"
        })
        void totals(String claim, String sum, boolean wrong) {
            assertThat(codes(total(claim, sum))).isEqualTo(wrong ? List.of("REPORT_TOTAL_MISMATCH") : List.of());
        }

        @Test
        @DisplayName("总分只因执行得分算错而不符的,不再说")
        void explained() {
            ReportExecution wrong = score("1201.71", "1141.94", "18.7", Optional.empty());
            // 18.7+78=96.7,而19.01+78=97.01
            assertThat(codes(wrong, total("97.01", "96.7", "97.01"))).containsExactly("EXECUTION_SCORE_MISMATCH");
            assertThat(codes(wrong, total("99", "96.7", "97.01")))
                    .containsExactlyInAnyOrder("EXECUTION_SCORE_MISMATCH", "REPORT_TOTAL_MISMATCH");
        }

        @Test
        @DisplayName("得分高于满分的,同一处的合计不再说")
        void above() {
            assertThat(codes(sum(ReportSum.Kind.ABOVE, "16", "17"), sum(ReportSum.Kind.SCORE, "17", "16")))
                    .containsExactly("SCORE_ABOVE_WEIGHT");
        }

        @Test
        @DisplayName("差的分不多于没有列出的分,句子里说明;多于的不说")
        void unlisted() {
            assertThat(total("98", "78").words()).containsEntry("全得相符", "20").containsEntry("多", "20");
            assertThat(total("90", "78").words()).containsEntry("全得相符", "").containsEntry("需得", "12");
            assertThat(total("99", "78").words()).containsEntry("未列出", "").containsEntry("多", "21");
            assertThat(total("70", "78").words()).containsEntry("未列出", "").containsEntry("少", "8");
        }
    }

    @Nested
    @DisplayName("扣分的说明")
    class Lost {
        @ParameterizedTest
        @DisplayName("说没有未完成的目标、又没有一句原因,才说")
        @CsvSource({"true, false, true", "true, true, false", "false, false, false", "false, true, false"})
        void lost(boolean denied, boolean explained, boolean told) {
            LostPoints lost = new LostPoints("报告", "产出15/16", denied, explained, "无", PLACE, "产出", 3);
            assertThat(codes(lost)).isEqualTo(told ? List.of("DEDUCTION_UNEXPLAINED") : List.of());
        }
    }

    @Nested
    @DisplayName("前后不一")
    class Repeated {
        private StatedOften often(String... values) {
            return new StatedOften(
                    "执行数",
                    "部门整体",
                    Arrays.stream(values)
                            .map(value -> fact(FactKind.SPENDING, "整体", printed(value)))
                            .toList());
        }

        @Test
        @DisplayName("相等的、位数不同而能是一个数的不说;差一个末位是尾差;再多就是不同")
        void repeated() {
            assertThat(codes(often("39.6", "39.62"))).isEmpty();
            assertThat(codes(often("39.61", "39.62"))).containsExactly("TAIL_DIFFERENCE");
            assertThat(codes(often("39.60", "39.62"))).containsExactly("TEXT_TEXT_MISMATCH");
            assertThat(codes(often("214.57", "214.5", "214.36"))).containsExactly("TEXT_TEXT_MISMATCH");
            assertThat(codes(often("0", "0.0"))).isEmpty();
        }

        private TextSum parts(boolean closed, String whole, String... parts) {
            return new TextSum(new PartsList(
                    "项目支出",
                    printed(whole),
                    Arrays.stream(parts).map(TextRulesTest::printed).toList(),
                    Arrays.stream(parts).map(each -> "项").toList(),
                    closed,
                    PLACE,
                    "其中",
                    3));
        }

        @Test
        @DisplayName("分项在各数末位半个单位之内相符;尾差作提示;不符的说")
        void sums() {
            assertThat(codes(parts(true, "120.23", "44.89", "75.34"))).isEmpty();
            // 1031.89+148.39=1180.28
            assertThat(codes(parts(true, "1180.29", "1031.89", "148.39"))).containsExactly("TAIL_DIFFERENCE");
            // 47.38+36.99+0.95+58.12=143.44
            assertThat(codes(parts(false, "148.39", "47.38", "36.99", "0.95", "58.12")))
                    .containsExactly("TEXT_SUM_MISMATCH");
        }

        @Test
        @DisplayName("收支总计还含结转,分项加不起来的不说;只差尾数的作提示")
        void carried() {
            // 863.19+0.03+0.21=863.43
            assertThat(codes(total("收入总计", "863.44", "863.19", "0.03", "0.21"))).containsExactly("TAIL_DIFFERENCE");
            assertThat(codes(total("收入总计", "863.44", "863.19", "0.04", "0.21"))).isEmpty();
            assertThat(codes(total("支出总计", "863.44", "535.68", "327.57", "0.10")))
                    .isEmpty();
            assertThat(codes(total("支出", "863.44", "535.68", "327.57", "0.10"))).containsExactly("TEXT_SUM_MISMATCH");
        }

        private TextSum total(String name, String whole, String... parts) {
            PartsList list = parts(false, whole, parts).list();
            return new TextSum(new PartsList(
                    name, list.whole(), list.parts(), list.names(), false, list.place(), list.quote(), list.order()));
        }

        @Test
        @DisplayName("“其中”只举两项、远不到合计的,是举例,不说;超过合计的总要说")
        void examples() {
            assertThat(codes(parts(false, "100.00", "20.00", "30.00"))).isEmpty();
            assertThat(codes(parts(true, "100.00", "20.00", "30.00"))).containsExactly("TEXT_SUM_MISMATCH");
            assertThat(codes(parts(false, "100.00", "70.00", "40.00"))).containsExactly("TEXT_SUM_MISMATCH");
        }
    }

    @Nested
    @DisplayName("全文的事和行文")
    class Matters {
        @Test
        @DisplayName("总分已经说错的,与表不同不再说")
        void toldAlready() {
            assertThat(codes(total("96", "90"), differing("96"))).containsExactly("REPORT_TOTAL_MISMATCH");
        }

        @Test
        @DisplayName("指标得分已经说与下级之和不符的,这个数与表不同不再说;同一段里别的数照说")
        void toldOfParts() {
            assertThat(codes(sum(ReportSum.Kind.SCORE, "70", "80"), differing("70")))
                    .containsExactly("GROUP_POINTS_MISMATCH");
            assertThat(codes(sum(ReportSum.Kind.SCORE, "70", "80"), differing("16")))
                    .containsExactlyInAnyOrder("GROUP_POINTS_MISMATCH", "TEXT_TABLE_MISMATCH");
        }

        /** A number of the report that the sheet has as 80. */
        private FigureInText differing(String told) {
            return new FigureInText(
                    FigureInText.Kind.CELL,
                    0,
                    0,
                    "总分",
                    "",
                    FigureInText.Number.exactly(new BigDecimal(told)),
                    List.of(FigureInText.Number.exactly(new BigDecimal("80"))),
                    new FigureInText.Other("表", "80", Place.NOWHERE),
                    new TextSpot(PLACE, "", 3));
        }

        @ParameterizedTest
        @DisplayName("行文的疏漏各有各的规则")
        @ValueSource(
                strings = {
                    "YEAR_MISMATCH",
                    "LABEL_MISMATCH",
                    "ANSWER_MISPLACED",
                    "SECTION_EMPTY",
                    "PLACEHOLDER_LEFT",
                    "PHRASE_CONFLICT"
                })
        void remarks(String code) {
            assertThat(codes(new TextRemark(new Remark(code, Map.of(), PLACE, "原文", 3))))
                    .containsExactly(code);
        }

        @Test
        @DisplayName("并列两组同名:说一条;表里看得出前一组写错了,只说前一组")
        void twins() {
            TextRemark twin = new TextRemark(new Remark(
                    "LABEL_MISMATCH", Map.of("写作", "质量指标", "前处", PLACE.cell(), "前文", "质量指标"), PLACE, "原文", 4));
            assertThat(codes(twin)).containsExactly("LABEL_MISMATCH");
            assertThat(codes(twin, group("数量", "数量"))).containsExactly("LABEL_MISMATCH");
            Found found = new Found();
            CONVENTION.rules().fire("文稿", List.of(twin, group("质量", "数量")), found);
            assertThat(found.raised()).singleElement().matches(raised -> raised.subject() instanceof GroupUnderLevel);
        }

        private GroupUnderLevel group(String name, String level) {
            return new GroupUnderLevel(name, Set.of(level), 2, "表", new TextSpot(PLACE, "", 3));
        }
    }
}
