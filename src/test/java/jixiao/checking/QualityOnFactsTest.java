package jixiao.checking;

import static jixiao.checking.FactLine.line;
import static jixiao.checking.Tables.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.fact.CheckedTable;
import jixiao.model.fact.GroupSum;
import jixiao.model.fact.WeighedGroup;
import jixiao.model.fact.platform.HighAchievement;
import jixiao.model.fact.quality.DeclaredTable;
import jixiao.model.fact.quality.Dimension;
import jixiao.model.fact.quality.FundsTotal;
import jixiao.model.fact.quality.GivenReason;
import jixiao.model.fact.quality.LabelSum;
import jixiao.model.fact.quality.Limit;
import jixiao.model.fact.quality.Mark;
import jixiao.model.fact.quality.PointsAndMoney;
import jixiao.model.fact.quality.RequiredDimension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 指标质量和平台的每条规则一个测试: bare facts, without a table or a scorer. */
class QualityOnFactsTest {
    private static final List<String> LIGHTER = List.of("WEIGHT_ZERO 分值为0", "OVERACHIEVED 完成值刚到说明上限,口径含界线,已说明原因");

    private static RuleRow row(String rule, List<?> facts, Object... neighbours) {
        return new RuleRow(rule, facts, Arrays.asList(neighbours));
    }

    private static Limit limit(String of, String value) {
        return new Limit(of, new BigDecimal(value));
    }

    private static DeclaredTable table(int year, String lines, Dimension... measured) {
        return new DeclaredTable(
                year, at("A1"), new BigDecimal(lines), Set.of(measured), Set.of(Dimension.QUALITY, Dimension.COST));
    }

    private static PointsAndMoney money(String earned, String spent, boolean full, boolean explained) {
        return new PointsAndMoney(new BigDecimal(earned), new BigDecimal(spent), full, explained, at("F6"));
    }

    private static FundsTotal total(String total, String parts) {
        return new FundsTotal("执行数", new BigDecimal(total), new BigDecimal(parts), at("E6"));
    }

    private static GivenReason reason(int no, boolean stock, boolean missed, boolean met, Mark... marks) {
        return new GivenReason(no, "甲项", "原因", at("I9"), Set.of(marks), stock, missed, met);
    }

    private static LabelSum labels(String printed, String sum) {
        return new LabelSum(0, "产出指标", at("B9"), new BigDecimal(printed), new BigDecimal(sum), 2);
    }

    static List<RuleRow> rows() {
        List<RuleRow> rows = new ArrayList<>();
        words(rows);
        points(rows);
        sense(rows);
        platform(rows);
        return rows;
    }

    private static void words(List<RuleRow> rows) {
        rows.add(row(
                "TARGET_EMPTY 目标值没有内容",
                List.of(line().does("有所提升", "有所提升").declared(0, Dimension.BENEFIT, Mark.EMPTY_TARGET)),
                line().does("有所提升", "有所提升").declared(0, Dimension.BENEFIT),
                line().does("≥5次", "5次").declared(1, Dimension.BENEFIT, Mark.EMPTY_TARGET)));
        rows.add(row(
                "TARGET_FALSELY_QUANTIFIED 用百分比量不能量的事",
                List.of(line().does("≥90%", "90%").declared(0, Dimension.BENEFIT, Mark.UNMEASURABLE)),
                line().does("≥90%", "90%").declared(0, Dimension.SATISFACTION, Mark.UNMEASURABLE),
                line().does("≥90%", "90%").declared(1, Dimension.COST, Mark.UNMEASURABLE),
                line().does("≥90%", "90%").declared(2, Dimension.TIMELINESS, Mark.UNMEASURABLE),
                line().does("≥90次", "90次").declared(3, Dimension.BENEFIT, Mark.UNMEASURABLE)));
        rows.add(row(
                "PAYMENT_AS_OUTPUT 付款作为数量指标",
                List.of(line().declared(0, Dimension.QUANTITY, Mark.PAYMENT)),
                line().declared(0, Dimension.COST, Mark.PAYMENT),
                line().does("及时支付", "及时支付").declared(1, Dimension.QUANTITY, Mark.PAYMENT)));
        rows.add(row(
                "LEVEL2_UNFIT 质量指标下数个数",
                List.of(line().declared(0, Dimension.QUALITY, Mark.PIECES)),
                line().declared(0, Dimension.QUANTITY, Mark.PIECES),
                line().does("≥95%", "95%").declared(1, Dimension.QUALITY, Mark.PIECES),
                // no accident at all is a matter of quality
                line().does("0次", "0次").declared(2, Dimension.QUALITY, Mark.PIECES)));
        rows.add(row(
                "LEVEL2_UNFIT 数量指标下说质量",
                List.of(line().declared(0, Dimension.QUANTITY, Mark.QUALITY_MATTER)),
                line().declared(0, Dimension.QUALITY, Mark.QUALITY_MATTER)));
        rows.add(row(
                "LEVEL2_UNFIT 数量、成本指标下说时效",
                List.of(line().declared(0, Dimension.COST, Mark.TIMELINESS_MATTER)),
                line().declared(0, Dimension.TIMELINESS, Mark.TIMELINESS_MATTER)));
        rows.add(row(
                "LEVEL2_UNFIT 满意度列在别的指标下",
                List.of(line().declared(0, Dimension.BENEFIT, Mark.SATISFACTION_MATTER)),
                line().declared(0, Dimension.SATISFACTION, Mark.SATISFACTION_MATTER),
                line().declared(1, Dimension.UNKNOWN, Mark.SATISFACTION_MATTER)));
        rows.add(row(
                "COST_AT_LEAST 成本目标写成不低于",
                List.of(line().does("≥5万元", "5万元").declared(0, Dimension.COST, Mark.COST_FLOOR)),
                line().does("≤5万元", "5万元").declared(0, Dimension.COST, Mark.COST_FLOOR),
                line().does("≥5%", "5%").declared(1, Dimension.COST, Mark.COST_FLOOR),
                line().does("≥5万元", "5万元").declared(2, Dimension.BENEFIT, Mark.COST_FLOOR)));
        rows.add(row(
                "RATE_IN_WORDS 比率用文字作目标",
                List.of(line().does("显著提高", "显著提高").declared(0, Dimension.QUALITY, Mark.RATE)),
                line().does("≥95%", "95%").declared(0, Dimension.QUALITY, Mark.RATE)));
        rows.add(row(
                "SHARE_OVER_WHOLE 份额超过全部",
                List.of(
                        limit("SHARE_OVER_WHOLE", "1"),
                        line().does("≥95%", "101%").declared(0, Dimension.QUALITY, Mark.SHARE)),
                limit("SHARE_OVER_WHOLE", "1"),
                line().does("100%", "100%").declared(0, Dimension.QUALITY, Mark.SHARE),
                line().does("≥101%", "101%").declared(1, Dimension.QUALITY)));
        rows.add(row(
                "DIMENSION_MISSING 缺少应设的指标",
                List.of(
                        limit("DIMENSION_MISSING", "5"),
                        table(2024, "5", Dimension.QUALITY),
                        new RequiredDimension(Dimension.COST, false)),
                limit("DIMENSION_MISSING", "5"),
                table(2024, "4", Dimension.QUALITY),
                table(2024, "5", Dimension.QUALITY),
                new RequiredDimension(Dimension.COST, true),
                new RequiredDimension(Dimension.QUALITY, false),
                new RequiredDimension(Dimension.BENEFIT, false)));
        rows.add(row(
                "PLACEHOLDER_IN_TABLE 表上留有填写提示",
                List.of(line().declared(0, Dimension.QUALITY, Mark.PLACEHOLDER)),
                line().declared(0, Dimension.QUALITY)));
    }

    private static void points(List<RuleRow> rows) {
        rows.add(row(
                "WEIGHT_ZERO 分值为0而填了得分",
                List.of(line().weighing("0").claims("0").declared(0, Dimension.QUALITY)),
                line().weighing("0.01").claims("0.01").declared(0, Dimension.QUALITY),
                line().weighing("0").claims("").declared(1, Dimension.QUALITY)));
        rows.add(row(
                "WEIGHT_ZERO 分值为0",
                List.of(line().weighing("0").claims("").declared(0, Dimension.QUALITY)),
                line().weighing("0").claims("0").declared(0, Dimension.QUALITY),
                line().weighing("0.01").claims("").declared(1, Dimension.QUALITY)));
        Object[] crowded = {limit("POINTS_CROWDED", "0.3"), limit("分值集中倍数", "3")};
        rows.add(row(
                "POINTS_CROWDED 分值集中在一条上",
                List.of(crowded[0], crowded[1], line().declared(0, Dimension.QUALITY, "0.3001", "3", "")),
                crowded[0],
                crowded[1],
                line().declared(0, Dimension.QUALITY, "0.3", "3", ""),
                line().declared(1, Dimension.QUALITY, "0.4", "2.9999", "")));
        rows.add(row(
                "LEVEL2_POINTS_MISMATCH 二级分值之和不等于一级",
                List.of(labels("50", "49.99")),
                labels("50", "50.0"),
                labels("0", "0")));
        Object[] ahead = {limit("SCORE_AHEAD_OF_MONEY", "0.05"), limit("得分核对执行率线", "0.9")};
        rows.add(row(
                "SCORE_AHEAD_OF_MONEY 得分快于执行",
                List.of(ahead[0], ahead[1], money("0.9499", "0.8999", false, false)),
                ahead[0],
                ahead[1],
                money("0.9498", "0.8999", false, false),
                money("1", "0.9", false, false)));
        rows.add(row(
                "SPENT_LITTLE_ALL_DONE 几乎没有支出而全部完成",
                List.of(limit("SPENT_LITTLE_ALL_DONE", "0.05"), money("1", "0.0499", true, false)),
                limit("SPENT_LITTLE_ALL_DONE", "0.05"),
                money("1", "0.05", true, false),
                money("1", "0", false, false),
                money("1", "0", true, true)));
        rows.add(row("FUNDS_TOTAL_ZERO 总额为0而各行有数", List.of(total("0", "0.01")), total("0", "0"), total("0.01", "1")));
        rows.add(row(
                "CEILING_EXCEEDED_FULL 超过成本上限而得满分",
                List.of(line().does("≤5万元", "6万元").missed().declared(0, Dimension.COST)),
                line().does("≤5万元", "5万元").declared(0, Dimension.COST),
                line().does("≤5万元", "6万元").missed().claims("9.99").declared(1, Dimension.COST),
                line().does("≤5次", "6次").missed().declared(2, Dimension.COST),
                line().does("≤5万元", "6万元").missed().declared(3, Dimension.BENEFIT)));
        rows.add(row(
                "DONE_AFTER_YEAR 年度以后才完成而得满分",
                List.of(
                        table(2024, "5"),
                        line().due("2024-12-31").declared(0, Dimension.TIMELINESS, "0", "0", "2025-01-01")),
                table(2024, "5"),
                line().due("2024-12-31").declared(0, Dimension.TIMELINESS, "0", "0", "2024-12-31"),
                line().due("2025-12-31").declared(1, Dimension.TIMELINESS, "0", "0", "2025-01-01"),
                line().due("2024-12-31").claims("9").declared(2, Dimension.TIMELINESS, "0", "0", "2025-01-01")));
        rows.add(row(
                "DEADLINE_AFTER_YEAR 目标日期在年度以后",
                List.of(table(2024, "5"), line().due("2025-01-01").declared(0, Dimension.TIMELINESS)),
                table(2024, "5"),
                line().due("2024-12-31").declared(0, Dimension.TIMELINESS),
                line().declared(1, Dimension.TIMELINESS)));
    }

    private static void sense(List<RuleRow> rows) {
        Limit much = limit("LINES_CONTRADICT", "1.5");
        rows.add(row(
                "LINES_CONTRADICT 一条说下降,另一条远多于目标",
                List.of(
                        much,
                        line().named("投诉下降").declared(0, Dimension.BENEFIT),
                        line().named("投诉").ratio("1.51").declared(1, Dimension.QUANTITY)),
                much,
                line().named("投诉下降").declared(0, Dimension.BENEFIT),
                line().named("投诉").ratio("1.5").declared(1, Dimension.QUANTITY),
                // what fell short of its fall may well stand beside many
                line().named("投诉下降").missed().declared(2, Dimension.BENEFIT)));
        rows.add(row(
                "REASON_STOCK 原因是套话",
                List.of(reason(0, true, true, false)),
                reason(0, true, false, true),
                reason(1, false, true, false)));
        rows.add(row(
                "REASON_CONTRADICTS 没有完成而原因说已完成",
                List.of(reason(0, false, true, false, Mark.SAYS_DONE)),
                reason(0, false, false, true, Mark.SAYS_DONE),
                // the box of a table speaks of the lines that were done, too
                reason(-1, false, true, false, Mark.SAYS_DONE)));
        rows.add(row(
                "REASON_CONTRADICTS 全部完成而原因说未完成",
                List.of(reason(-1, false, false, true, Mark.SAYS_UNDONE)),
                reason(-1, false, false, false, Mark.SAYS_UNDONE),
                reason(0, false, false, true, Mark.SAYS_UNDONE)));
    }

    private static HighAchievement high(String from, boolean ofAll, String reason, boolean atLimit) {
        return new HighAchievement(number(from), ofAll, number(reason), atLimit);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static void platform(List<RuleRow> rows) {
        rows.add(row(
                "ACHIEVEMENT_HIGH 越多越好的指标完成程度达到提示起点",
                List.of(high("1.2", false, "", false), line().ratio("1.2").no(0)),
                high("1.2", false, "", false),
                line().ratio("1.1999").no(0),
                line().does("≤5次", "4次").ratio("1.25").no(1)));
        rows.add(row(
                "ACHIEVEMENT_HIGH 完成程度达到提示起点,越少越好和等值的也算",
                List.of(
                        high("1.2", true, "", false),
                        line().does("≤5次", "4次").ratio("1.2").no(0)),
                high("1.2", true, "", false),
                line().does("≤5次", "4次").ratio("1.1999").no(0),
                line().missed().ratio("1.2").no(1)));
        HighAchievement at = high("", false, "1.3", true);
        CheckedTable silent = new CheckedTable(Tables.table().made(), false);
        CheckedTable said = new CheckedTable(Tables.table().made(), true);
        rows.add(row(
                "OVERACHIEVED 完成值刚到说明上限,口径含界线,未说明原因",
                List.of(at, silent, line().ratio("1.3").no(0)),
                at,
                said,
                line().ratio("1.3").no(0),
                line().ratio("1.2999").no(1)));
        rows.add(row(
                "OVERACHIEVED 完成值刚到说明上限,口径含界线,已说明原因",
                List.of(at, said, line().ratio("1.3").no(0)),
                at,
                silent,
                line().ratio("1.3").no(0),
                line().ratio("1.2999").no(1)));
        rows.add(row("LEVEL1_POINTS_MISMATCH 一级指标的分值合计不是口径规定的", List.of(prescribed("21")), prescribed("20")));
    }

    /** Two lines of 10 points where so many are prescribed. */
    private static GroupSum prescribed(String points) {
        return GroupSum.of(new WeighedGroup(
                WeighedGroup.Kind.PRESCRIBED,
                "产出",
                at("G9"),
                new BigDecimal(points),
                BigDecimal.ZERO,
                List.of(line().no(0), line().no(1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void raises(RuleRow row) {
        row.check("审核", LIGHTER.contains(row.rule()) ? "-" : "");
    }

    @Test
    @DisplayName("quality.drl、platform.drl 的每条规则都在这里")
    void complete() {
        List<String> named = new ArrayList<>(RuleRow.named("quality.drl"));
        named.addAll(RuleRow.named("platform.drl"));
        assertThat(rows().stream().map(RuleRow::rule)).containsExactlyInAnyOrderElementsOf(named);
    }
}
