package jixiao.checking;

import static jixiao.checking.FactLine.line;
import static jixiao.checking.Tables.at;
import static jixiao.checking.Tables.entry;
import static jixiao.checking.Tables.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.BudgetExecution;
import jixiao.model.DeclaredRule;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.Notice;
import jixiao.model.WeightSource;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.fact.CheckedFunds;
import jixiao.model.fact.CheckedLine;
import jixiao.model.fact.CheckedParts;
import jixiao.model.fact.CheckedRate;
import jixiao.model.fact.CheckedShare;
import jixiao.model.fact.CheckedTable;
import jixiao.model.fact.Claimed;
import jixiao.model.fact.ClaimedPart;
import jixiao.model.fact.ClaimedTotal;
import jixiao.model.fact.EmptyFields;
import jixiao.model.fact.GroupSum;
import jixiao.model.fact.LineTraits;
import jixiao.model.fact.NoteRule;
import jixiao.model.fact.PrintedPoints;
import jixiao.model.fact.PrintedRate;
import jixiao.model.fact.Requirement;
import jixiao.model.fact.SpendingParts;
import jixiao.model.fact.WeighedGroup;
import jixiao.model.fact.WeighedGroup.Kind;
import jixiao.model.fact.WrittenAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 每条审核规则一个测试: bare facts that it raises its finding on, and honest neighbours, at the edge, that it is silent on. */
class ChecksOnFactsTest {
    private static final BigDecimal NONE = BigDecimal.ZERO;

    /** Satisfaction is asked for; low below 60 %, high above 3, words above half, doubtful from 100 万, small to 0.2. */
    private static final Requirement LIMITS = new Requirement(
            true,
            number("0.6"),
            number("3"),
            number("0.5"),
            number("1000000"),
            new BigDecimal("0.2"),
            new BigDecimal("0.5"));

    private static RuleRow row(String rule, List<?> facts, List<?> neighbour) {
        return new RuleRow(rule, facts, neighbour);
    }

    private static List<?> of(Object... facts) {
        return Arrays.stream(facts)
                .map(fact -> fact instanceof FactLine one ? one.no(0) : fact)
                .toList();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    /** A note about satisfaction, beside a convention that does not ask for it. */
    private static NoteRule note(String declared) {
        return new NoteRule(
                new DeclaredRule(
                        DeclaredRule.Kind.SATISFACTION, declared, List.of(), 4, entry("4.满意度" + declared, "A30")),
                Optional.of(
                        new DeclaredRule(DeclaredRule.Kind.SATISFACTION, "非必评", List.of(), 4, entry("备注第4条", "A1"))),
                "wuhan",
                Optional.empty(),
                Optional.empty());
    }

    private static CheckedTable table(boolean explained) {
        return new CheckedTable(Tables.table().made(), explained);
    }

    private static PrintedPoints printed(String execution, String indicators, String claimed) {
        return new PrintedPoints(
                figure(execution, "G6"),
                figure(indicators, "A9"),
                BigDecimal.valueOf(20),
                BigDecimal.valueOf(80),
                "武汉",
                "",
                "",
                indicators.isEmpty() ? Optional.empty() : number(indicators),
                claimed.isEmpty() ? Optional.empty() : number(claimed),
                List.of(BigDecimal.TEN));
    }

    /** Funds of so much budgeted and spent, worth 20 points, of which {@code score} are due. */
    private static CheckedFunds funds(String budget, String spent, String score, String claim, boolean explained) {
        BudgetExecution made = new BudgetExecution(
                at("C6"),
                "资金",
                figure(budget, "D6"),
                figure(spent, "E6"),
                Figure.empty(at("F6")),
                Figure.NONE,
                figure(claim, "H6"),
                entry("", "I6"),
                List.of());
        Formula formula = new Formula.AllOrNothing(BigDecimal.valueOf(20), true, "", "");
        return new CheckedFunds(
                made,
                new ExecutionScore(
                        BigDecimal.valueOf(20),
                        Optional.empty(),
                        number(score),
                        new Basis(Optional.of(Method.FORWARD), "甲", "", formula)),
                new PrintedRate(made.rate(), made.budget(), made.spending()),
                new Claimed(made.claimed(), made.claimed().value(), number(score), Optional.empty(), NONE, List.of()),
                explained,
                "",
                at("A1"));
    }

    /** A rate printed with two decimals of a per cent. */
    private static CheckedRate rate(boolean part, String budget, String spent, String ratio) {
        PrintedRate rate = new PrintedRate(figure(ratio, "F6"), figure(budget, "D6"), figure(spent, "E6"));
        return new CheckedRate("资金", part, rate, at("F6"));
    }

    private static GroupSum sum(Kind kind, String expected, String besides, FactLine... lines) {
        List<CheckedLine> made = new ArrayList<>();
        for (FactLine each : lines) {
            made.add(each.no(made.size()));
        }
        return GroupSum.of(
                new WeighedGroup(kind, "产出", at("G9"), new BigDecimal(expected), new BigDecimal(besides), made));
    }

    private static Object total(String claimed, String... claims) {
        List<ClaimedPart> parts = Arrays.stream(claims)
                .map(claim -> new ClaimedPart(figure(claim, ""), NONE, false))
                .toList();
        return new ClaimedTotal(at("C98"), figure(claimed, "C98"), Optional.empty(), parts).beside();
    }

    /** Two lines of 10 points each with one cell for the claim of both. */
    private static CheckedShare share(String claim, String score, String low, String high) {
        return share(line(), claim, score, low, high);
    }

    private static CheckedShare share(FactLine first, String claim, String score, String low, String high) {
        Figure cell = figure(claim, "H10");
        List<CheckedLine> lines = Stream.of(first.no(0), line().no(1))
                .map(one -> new CheckedLine(
                        one.no(), 0, one.name(), shared(one, cell), one.claim(), false, "", one.traits()))
                .toList();
        return new CheckedShare(
                lines,
                List.of(cell),
                BigDecimal.valueOf(20),
                new BigDecimal(score),
                new BigDecimal(low),
                new BigDecimal(high),
                new BigDecimal("0.01"),
                Optional.of(new Claimed(cell, cell.value(), number(score), Optional.empty(), NONE, List.of())));
    }

    private static LineScore shared(CheckedLine one, Figure cell) {
        LineScore line = one.line();
        return new LineScore(
                line.indicator().claiming(Figure.NONE).sharing(cell),
                line.weight(),
                line.weightSource(),
                line.achievement(),
                line.ratio(),
                line.score(),
                line.range(),
                line.needsReview(),
                line.verified(),
                line.missed(),
                line.basis());
    }

    private static WrittenAmount amount(int no, String value, String written) {
        return new WrittenAmount(no, at("D6"), figure(value, "D6"), number(written));
    }

    private static LineTraits words(String target, String actual) {
        return new LineTraits(false, false, true, false, false, target, actual);
    }

    static List<RuleRow> rows() {
        List<RuleRow> rows = new ArrayList<>();
        funds(rows);
        sums(rows);
        claims(rows);
        lines(rows);
        table(rows);
        return rows;
    }

    private static void funds(List<RuleRow> rows) {
        rows.add(row("CONVENTION_MISMATCH 表列预算执行分值不是本口径的", of(printed("10", "", "")), of(printed("20", "80", ""))));
        rows.add(row("CONVENTION_MISMATCH 表列指标分值不是本口径的", of(printed("20", "90", "")), of(printed("", "", ""))));
        // 15 is no known convention's beside 80 points of ours; 10 is another's
        rows.add(row(
                "EXECUTION_POINTS_MISPRINTED 预算执行分值疑为笔误",
                of(printed("15", "80", "20")),
                of(printed("10", "80", "20"))));
        rows.add(row(
                "EXECUTION_UNREADABLE 预算数缺失、为零或无法识别",
                of(funds("0", "1", "0", "0", false)),
                of(funds("1", "0", "0", "0", false))));
        rows.add(row(
                "EXECUTION_UNREADABLE 执行数缺失或无法识别",
                of(funds("1", "", "0", "0", false)),
                of(funds("1", "0", "0", "0", false))));
        // 89 ÷ 100 = 0.89; 0.88 is wrong
        rows.add(row(
                "EXECUTION_RATE_MISMATCH 执行率算错",
                of(rate(false, "100", "89", "0.8800")),
                of(rate(false, "100", "89", "0.8900"), rate(true, "100", "89", "0.88"))));
        // 2 ÷ 3 = 0.66666…: 0.6666 is cut, 0.6667 rounded
        rows.add(row(
                "ROUNDED_DIFFERENTLY 执行率没有四舍五入",
                of(rate(false, "3", "2", "0.6666")),
                of(rate(false, "3", "2", "0.6667"))));
        // due 18: 18.21 is off by more than 0.2
        rows.add(row(
                "EXECUTION_SCORE_MISMATCH 预算执行得分算错",
                of(LIMITS, funds("10", "9", "18", "18.21", false)),
                of(LIMITS, funds("10", "9", "18", "18.20", false))));
        // due 18.32: 18.3 is the same to one decimal
        rows.add(row(
                "ROUNDED_DIFFERENTLY 预算执行得分舍入不同",
                of(LIMITS, funds("10", "9", "18.32", "18.3", false)),
                of(LIMITS, funds("10", "9", "18.32", "18.32", false))));
        rows.add(row(
                "SMALL_DIFFERENCE 预算执行得分相差不大",
                of(LIMITS, funds("10", "9", "18", "18.20", false)),
                of(LIMITS, funds("10", "9", "18", "18.21", false))));
        rows.add(row(
                "EXECUTION_OVER_BUDGET 执行数大于预算数",
                of(funds("100", "101", "20", "20", false)),
                of(funds("100", "100", "20", "20", false))));
        rows.add(row(
                "EXECUTION_LOW_UNEXPLAINED 执行率低未说明原因",
                of(LIMITS, table(false), funds("100", "59", "12", "12", false)),
                of(LIMITS, table(false), funds("100", "60", "12", "12", false), funds("100", "59", "12", "12", true))));
        CheckedParts.Amount amount = new CheckedParts.Amount("预算数", BigDecimal.TEN, BigDecimal.ONE);
        rows.add(row(
                "FUNDS_PARTS_MISMATCH 资金明细与总额不符",
                of(new CheckedParts(at("C6"), List.of(amount), Optional.empty())),
                of()));
        rows.add(row(
                "FUNDS_PARTS_MISMATCH 资金明细行的执行率不是它自己的",
                of(rate(true, "100", "89", "0.8800")),
                of(rate(false, "100", "89", "0.8800"))));
        // read as 2,000,000 万元 and written as 2,000,000; 200 亿元 as written would be 20,000 百万
        rows.add(row(
                "AMOUNT_UNIT_DOUBTFUL 金额大得可疑",
                of(LIMITS, amount(0, "1000000", "1000000")),
                of(LIMITS, amount(0, "999999", "999999"), amount(1, "1000000", "100"))));
        LineTraits execution = new LineTraits(false, false, true, true, false, "", "");
        rows.add(row(
                "EXECUTION_COUNTED_TWICE 指标中又有预算执行率",
                of(funds("1", "1", "20", "20", false), line().is(execution)),
                of(funds("1", "1", "20", "20", false), line())));
        rows.add(row(
                "SPENDING_TOTAL_MISMATCH 部门整体支出不等于基本支出与项目支出之和",
                of(new SpendingParts(at("E6"), figure("10.0", ""), figure("4.0", ""), figure("5.8", ""))),
                of(new SpendingParts(at("E6"), figure("10.0", ""), figure("4.0", ""), figure("5.9", "")))));
    }

    private static void sums(List<RuleRow> rows) {
        FactLine inferred = line().weighs(WeightSource.CLAIMED);
        FactLine assumed = line().weighs(WeightSource.DEFAULT);
        // 10 of the line and 15 of the execution are 25
        rows.add(row(
                "FULL_POINTS_EXCEEDED 满分超过100分",
                of(sum(Kind.FULL, "24", "15", line())),
                of(
                        sum(Kind.FULL, "25", "15", line()),
                        sum(Kind.FULL, "26", "15", line()),
                        sum(Kind.FULL, "24", "15", assumed))));
        rows.add(row(
                "FULL_POINTS_EXCEEDED 由填报得分推定的满分超过100分",
                of(LIMITS, sum(Kind.FULL, "9.4", "0", inferred)),
                of(LIMITS, sum(Kind.FULL, "9.5", "0", inferred))));
        rows.add(row(
                "WEIGHT_SUM_MISMATCH 分值合计不符",
                of(sum(Kind.WEIGHTS, "21", "0", line(), line())),
                of(sum(Kind.WEIGHTS, "20", "0", line(), line()), sum(Kind.WEIGHTS, "21", "0", line(), assumed))));
        rows.add(row(
                "WEIGHT_SUM_MISMATCH 由填报得分推定的分值合计不符",
                of(sum(Kind.WEIGHTS, "11", "0", inferred)),
                of(sum(
                        Kind.WEIGHTS,
                        "11",
                        "0",
                        line().weighs(WeightSource.CLAIMED).missed()))));
        rows.add(row(
                "GROUP_POINTS_MISMATCH 组内分值合计与印出的分值不符",
                of(sum(Kind.GROUP, "9", "0", line())),
                of(sum(Kind.GROUP, "10", "0", line()))));
        rows.add(row(
                "GROUP_POINTS_MISMATCH 组内由填报得分推定的分值合计不符",
                of(sum(Kind.GROUP, "9", "0", inferred)),
                of(sum(Kind.GROUP, "9", "0", line().weighs(WeightSource.CLAIMED).does("≥5次", "")))));
        rows.add(row(
                "WEIGHT_INFERRED 分值为推定", of(table(true), assumed), of(table(true), line().weighs(WeightSource.LABEL))));
        // 10 + 9.5 = 19.5
        rows.add(row(
                "TOTAL_MISMATCH 总分不等于各项得分之和",
                of(LIMITS, total("20", "10", "9.5")),
                of(LIMITS, total("19.5", "10", "9.5"), total("19.7", "10", "9.5"))));
        // half a tenth of 9.53 and of 19.5 may be lost in print
        rows.add(row(
                "ROUNDED_DIFFERENTLY 总分舍入不同",
                of(LIMITS, total("19.5", "10", "9.53")),
                of(LIMITS, total("19.53", "10", "9.53"))));
        rows.add(row(
                "SMALL_DIFFERENCE 总分相差不大",
                of(LIMITS, total("19.7", "10", "9.5")),
                of(LIMITS, total("19.71", "10", "9.5"))));
    }

    private static void claims(List<RuleRow> rows) {
        rows.add(row(
                "SCORE_MISMATCH 得分与规则不符",
                of(LIMITS, line().earns("9").claims("9.21")),
                of(LIMITS, line().earns("9").claims("9.20"))));
        rows.add(row(
                "SCORE_MISMATCH 口径让单位改动的得分与算得的不同",
                of(LIMITS, line().adjustable().earns("9").claims("9.21")),
                of(LIMITS, line().adjustable().earns("9").claims("9.20"))));
        rows.add(row(
                "ROUNDED_DIFFERENTLY 得分舍入不同",
                of(LIMITS, line().earns("9.68").claims("9.7")),
                of(LIMITS, line().earns("9.68").claims("9.68"))));
        rows.add(row(
                "SMALL_DIFFERENCE 得分相差不大",
                of(LIMITS, line().earns("9").claims("9.20")),
                of(LIMITS, line().earns("9").claims("9"), line().earns("9").claims("9.21"))));
        // 部分达成 is 5 to 8 of 10
        rows.add(row(
                "SCORE_OUTSIDE_BAND 得分不在档内",
                of(LIMITS, line().banded(BandReason.WEAKENED).claims("9")),
                of(
                        LIMITS,
                        line().banded(BandReason.WEAKENED).claims("8"),
                        line().banded(BandReason.WEAKENED).claims("8.2"))));
        rows.add(row(
                "SCORE_OUTSIDE_BAND 口径让单位改动的得分不在档内",
                of(LIMITS, line().adjustable().banded(BandReason.WEAKENED).claims("9")),
                of(LIMITS, line().adjustable().banded(BandReason.WEAKENED).claims("8.2"))));
        rows.add(row(
                "SCORE_ABOVE_WEIGHT 得分高于分值",
                of(LIMITS, line().claims("10.3")),
                of(LIMITS, line().claims("10.2"), line().claims("10"))));
        rows.add(row("SCORE_MISSING 得分未填", of(line().no(0), line().claims("").no(1)), of(line().claims(""))));
        rows.add(row(
                "SCORE_MISSING 几条指标共用的得分未填",
                of(share("", "20", "20", "20"), line()),
                of(share("20", "20", "20", "20"), line())));
        rows.add(row(
                "SCORE_MISSING 预算执行得分未填",
                of(funds("1", "1", "20", "", false), line()),
                of(funds("1", "1", "20", "20", false), line())));
        rows.add(row(
                "SCORE_MISMATCH 几条指标共用的得分与规则不符",
                of(LIMITS, share("15", "18", "16", "20")),
                of(LIMITS, share("17", "18", "16", "20"))));
        rows.add(row(
                "SCORE_MISMATCH 几条指标共用的得分口径让单位改动",
                of(LIMITS, share(line().adjustable(), "15", "18", "16", "20")),
                of(LIMITS, share(line().adjustable(), "17", "18", "16", "20"))));
        // one of 10 that is not computed beside one that has 10: together 10 to 20; 0.2 is small
        rows.add(row(
                "SCORE_MISMATCH 几条指标共用的得分,不计算的取多少都得不出",
                of(LIMITS, share(line().uncomputed(), "9.7", "10", "10", "20")),
                of(LIMITS, share(line().uncomputed(), "9.8", "10", "10", "20"))));
        rows.add(row(
                "SCORE_ABOVE_WEIGHT 几条指标共用的得分高于分值,有不计算的",
                of(LIMITS, share(line().uncomputed(), "20.3", "10", "10", "20")),
                of(LIMITS, share(line().uncomputed(), "20.2", "10", "10", "20"))));
        rows.add(row(
                "SCORE_ABOVE_WEIGHT 几条指标共用的得分高于分值",
                of(LIMITS, share("21", "18", "16", "20")),
                of(LIMITS, share("20", "18", "16", "20"))));
        rows.add(row(
                "ROUNDED_DIFFERENTLY 几条指标共用的得分舍入不同",
                of(LIMITS, share("18.3", "18.34", "18", "20")),
                of(LIMITS, share("18.34", "18.34", "18", "20"))));
        rows.add(row(
                "SMALL_DIFFERENCE 几条指标共用的得分相差不大",
                of(LIMITS, share("18.2", "18", "16", "20")),
                of(LIMITS, share("18.3", "18", "16", "20"))));
        rows.add(row(
                "NEEDS_REVIEW 几条指标共用的得分不是平均分配的结果",
                of(LIMITS, share("17", "18", "16", "20")),
                of(LIMITS, share("16", "18", "16", "20"))));
    }

    private static void lines(List<RuleRow> rows) {
        rows.add(row("TARGET_MISSING 年初目标值未填", of(line().does("", "5次")), of(line())));
        rows.add(row("ACTUAL_MISSING 实际完成值未填", of(line().does("≥5次", "")), of(line())));
        rows.add(row(
                "DEDUCTION_UNEXPLAINED 未完成而本行未说明原因",
                of(line().missed().reason(false)),
                of(line().missed().reason(true))));
        rows.add(row(
                "DEDUCTION_UNEXPLAINED 未完成而全表未说明原因",
                of(table(false), line().missed()),
                of(table(true), line().missed())));
        rows.add(row(
                "OVERACHIEVED 完成值远高于目标值,未说明原因",
                of(LIMITS, table(false), line().does("≥5次", "16次").ratio("3.01")),
                of(LIMITS, table(false), line().does("≥5次", "15次").ratio("3"))));
        rows.add(row(
                "OVERACHIEVED 完成值远高于目标值,已说明原因",
                of(LIMITS, table(true), line().does("≥5次", "16次").ratio("3.01")),
                of(LIMITS, table(true), line().does("≥5次", "15次").ratio("3"))));
        rows.add(row(
                "FAR_BELOW_CEILING 成本远低于上限",
                of(LIMITS, line().does("≤5万元", "1万元").ceiling().ratio("5")),
                of(LIMITS, line().does("≤5万元", "2万元").ceiling().ratio("2.5"))));
        rows.add(row("ACTUAL_NOT_NUMERIC 目标是数字而上报文字", of(line().does("≥5次", "已完成")), of(line())));
        rows.add(row(
                "UNVERIFIABLE 多数指标无法核实",
                of(
                        LIMITS,
                        table(false),
                        line().no(0),
                        line().does("≥5次", "完成").no(1),
                        line().does("≥5次", "完成").no(2)),
                of(LIMITS, table(false), line().no(0), line().does("≥5次", "完成").no(1))));
        rows.add(row("ACTUAL_INEXACT 实际完成值不是准确数", of(line().does("≥5次", "近5次")), of(line())));
        rows.add(row(
                "ACTUAL_REPEATS_TARGET 实际完成值照抄目标值",
                of(table(false), line().is(words("有效提升", "有效提升"))),
                of(table(false), line().is(words("有效提升", "提升")), line())));
        rows.add(row(
                "WEAKER_WORDING 少写了目标的程度词",
                of(table(false), line().banded(BandReason.WEAKER_WORDING)),
                of(table(false), line().banded(BandReason.SAME_WORDS))));
        rows.add(row("UNIT_MISMATCH 度量单位不一致", of(line().does("≥5次", "5人")), of(line())));
        rows.add(row("NEEDS_REVIEW 需要人工判定", of(line().toReview()), of(line())));
        rows.add(row(
                "DUPLICATE_INDICATOR 指标重复",
                of(line().no(0), line().no(1)),
                of(line().no(0), line().named("演练").no(1))));
    }

    private static void table(List<RuleRow> rows) {
        LineTraits other = new LineTraits(false, false, false, false, false, "", "");
        rows.add(row(
                "SATISFACTION_MISSING 缺少满意度指标",
                of(LIMITS, table(true), line().is(other)),
                of(LIMITS, table(true), line())));
        rows.add(row("FILING_DATE_MISSING 缺少填报日期", of(dated("", "")), of(dated("2025年3月20日", "2025-03-20"))));
        rows.add(row(
                "FILING_DATE_IMPLAUSIBLE 填报日期不合理",
                of(dated("2024年12月31日", "2024-12-31")),
                of(dated("2025年1月1日", "2025-01-01"))));
        rows.add(row("NOTE_RULE_DIFFERS 表末备注的规定与口径不同", of(note("必评")), of(note("非必评"))));
        rows.add(row(
                "FORM_FIELD_MISSING 表头栏没有填",
                of(new EmptyFields(List.of("主管部门"), at("A2"))),
                of(new EmptyFields(List.of(), at("A2")))));
        rows.add(row(
                "BLANK_FORM 空白表",
                of(new CheckedTable(Tables.table().funds("100", "", "", "").made(), false)),
                of(table(false))));
        rows.add(row("读取提示", of(new Notice("SHEET_HIDDEN", at("A1"), Map.of())), of()));
    }

    private static CheckedTable dated(String text, String day) {
        return new CheckedTable(Tables.table().dated(text, day, day).made(), true);
    }

    /** However grave. */
    private static List<String> codes(List<?> facts) {
        return RuleRow.codes("审核", facts).stream()
                .map(code -> code.replace("-", ""))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void raises(RuleRow row) {
        String code = row.rule().equals("读取提示") ? "SHEET_HIDDEN" : row.rule().split(" ")[0];
        assertThat(codes(row.facts())).contains(code);
        assertThat(codes(row.neighbour())).doesNotContain(code);
    }

    @Test
    @DisplayName("check.drl 的每条规则都在这里,没有一条漏下")
    void complete() {
        assertThat(rows().stream().map(RuleRow::rule)).containsExactlyInAnyOrderElementsOf(RuleRow.named("check.drl"));
    }
}
