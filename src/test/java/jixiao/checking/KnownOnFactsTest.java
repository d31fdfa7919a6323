package jixiao.checking;

import static jixiao.checking.Tables.at;
import static jixiao.checking.Tables.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.Figure;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.fact.dossier.Aim;
import jixiao.model.fact.dossier.KnownAmount;
import jixiao.model.fact.dossier.KnownResultOfLast;
import jixiao.model.fact.dossier.KnownResultOfLast.Budgets;
import jixiao.model.fact.dossier.KnownTarget;
import jixiao.model.fact.dossier.KnownWeight;
import jixiao.model.fact.dossier.OtherFormat;
import jixiao.model.fact.dossier.RepeatedFindings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 比对的每条规则一个测试: bare facts, without a list or a table. */
class KnownOnFactsTest {
    private static final Unit PIECES = new Unit("个", UnitKind.COUNT, "个", BigDecimal.ONE);

    private static final KnownAmount.Ledger LEDGER = new KnownAmount.Ledger("台账.xlsx", Optional.empty(), 1, at("C2"));

    private static KnownAmount amount(String item, String own, String known, String rounding, Figure... parts) {
        return new KnownAmount(
                item,
                at("D6"),
                figure(own, "D6"),
                List.of(parts),
                new BigDecimal(known),
                new BigDecimal(rounding),
                Set.of(),
                "",
                LEDGER);
    }

    private static KnownAmount told(KnownAmount one) {
        return new KnownAmount(
                one.item(),
                one.place(),
                one.own(),
                one.parts(),
                one.known(),
                one.rounding(),
                Set.of("AMOUNT_UNIT_DOUBTFUL"),
                one.line(),
                one.ledger());
    }

    private static KnownAmount budget(String own, String known) {
        return amount(KnownAmount.BUDGET, own, known, "0");
    }

    private static KnownAmount spending(String own, String known) {
        return amount(KnownAmount.SPENDING, own, known, "0");
    }

    /** A line that asks for at least so many pieces; an empty number asks for nothing that compares. */
    private static Optional<KnownTarget.Line> line(String name, String number) {
        Optional<Aim> aim = number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aim(
                        "≥" + number, Optional.of(new Target.AtLeast(Quantity.exact(new BigDecimal(number), PIECES)))));
        return Optional.of(new KnownTarget.Line(name, name, number, aim, at("B9")));
    }

    private static KnownTarget target(Optional<KnownTarget.Line> own, Optional<KnownTarget.Line> approved) {
        return new KnownTarget(at("E11"), own, approved);
    }

    private static KnownResultOfLast last(String aim, String done, Unit unit, String... money) {
        return new KnownResultOfLast(
                at("E11"),
                Quantity.exact(new BigDecimal(aim), unit),
                Quantity.exact(new BigDecimal(done), unit),
                money.length == 0
                        ? Optional.empty()
                        : Optional.of(new Budgets(new BigDecimal(money[0]), new BigDecimal(money[1]))),
                "培训",
                aim,
                new KnownResultOfLast.Before(aim, done, Optional.of(2022)));
    }

    private static KnownWeight weight(String own, String known) {
        return new KnownWeight(at("G11"), new BigDecimal(own), new BigDecimal(known), "培训", Place.NOWHERE);
    }

    private static RuleRow row(String rule, List<?> facts, Object... neighbours) {
        return new RuleRow(rule, facts, Arrays.asList(neighbours));
    }

    static List<RuleRow> rows() {
        return List.of(
                // 12,345,678 in 万元, where the ledger has 1234.5678
                row(
                        "AMOUNT_UNIT_DOUBTFUL 预算数是台账的一万倍",
                        List.of(budget("12345678", "1234.5678")),
                        told(budget("12345678", "1234.5678")),
                        budget("12345679", "1234.5678"),
                        budget("0", "0")),
                row(
                        "AMOUNT_UNIT_DOUBTFUL 执行数是台账的一万倍,而预算数不是",
                        List.of(budget("100", "100"), spending("900000", "90")),
                        budget("100", "100"),
                        spending("90", "90")),
                // half of 0.01 may be lost in print: 100.00 is 100.005, and not 100.0051
                row(
                        "BUDGET_DIFFERS 预算数与台账不符",
                        List.of(budget("100.00", "100.0051")),
                        budget("100.00", "100.005"),
                        spending("100.00", "200"),
                        // a line of the funds agrees; the ledger itself is printed to whole 万元
                        amount(KnownAmount.BUDGET, "100.00", "80", "0", figure("80.00", "D7")),
                        amount(KnownAmount.BUDGET, "100.00", "100.5", "0.5"),
                        // in 元 it is another matter
                        budget("1000000", "100")),
                row(
                        "SPENDING_DIFFERS 执行数与台账不符",
                        List.of(spending("0", "1")),
                        spending("1", "1.5"),
                        budget("0", "1"),
                        spending("0", "0")),
                row(
                        "TARGET_DIFFERS_FROM_APPROVED 目标值与批复不同",
                        List.of(target(line("培训", "5"), line("培训", "6"))),
                        target(line("培训", "5"), line("培训", "5")),
                        target(line("培训", ""), line("培训", "6")),
                        target(line("培训", "5"), line("培训", ""))),
                row(
                        "TARGET_DIFFERS_FROM_APPROVED 只是名称与批复不同",
                        List.of(target(line("培训次数", "5"), line("培训", "5"))),
                        target(line("培训", "5"), line("培训", "5")),
                        target(line("培训次数", "5"), line("培训", "6"))),
                row(
                        "TARGET_NOT_APPROVED 指标没有批复",
                        List.of(target(line("培训", "5"), Optional.empty())),
                        target(line("培训", "5"), line("培训", "6")),
                        target(Optional.empty(), line("培训", "5"))),
                row(
                        "TARGET_DROPPED 批复的指标不在表上",
                        List.of(target(Optional.empty(), line("培训", "5"))),
                        target(line("培训", "5"), line("培训", "6")),
                        target(line("培训", "5"), Optional.empty())),
                row(
                        "WEIGHT_DIFFERS_FROM_APPROVED 分值与批复不同",
                        List.of(weight("10.01", "10")),
                        weight("10.0", "10"),
                        weight("0", "0.00")),
                // a rate may not fall, whatever the money did; 9 of 10 with 89 of 100 yuan is explained, with 91 it is
                // not
                row(
                        "TARGET_BELOW_LAST_RESULT 目标低于上年完成值",
                        List.of(last("0.94", "0.95", Unit.PERCENT, "1", "100")),
                        last("0.95", "0.95", Unit.PERCENT, "1", "100"),
                        last("9", "10", PIECES, "89", "100"),
                        last("9", "10", PIECES)),
                row(
                        "TARGET_BELOW_LAST_RESULT 资金同样减少,或不知道",
                        List.of(last("9", "10", PIECES, "90", "100")),
                        last("9", "10", PIECES, "90.01", "100"),
                        last("10", "10", PIECES),
                        last("0.94", "0.95", Unit.PERCENT)),
                row(
                        "FINDING_REPEATED 上年的问题今年又有",
                        List.of(new RepeatedFindings(at("A1"), List.of("得分未填"), Optional.of(2023))),
                        new RepeatedFindings(at("A1"), List.of(), Optional.of(2023))),
                row(
                        "FORMATS_DIFFER 两种格式不一致",
                        List.of(new OtherFormat(at("A1"), List.of("总分(“90”;“91”)"), "甲.xlsx", "甲.pdf")),
                        new OtherFormat(at("A1"), List.of(), "甲.xlsx", "甲.pdf")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void raises(RuleRow row) {
        boolean lighter = row.rule().contains("只是名称") || row.rule().contains("资金同样减少");
        row.check("比对", lighter ? "-" : "");
    }

    @Test
    @DisplayName("known.drl 的每条规则都在这里")
    void complete() {
        assertThat(rows().stream().map(RuleRow::rule)).containsExactlyInAnyOrderElementsOf(RuleRow.named("known.drl"));
    }

    @Test
    @DisplayName("一张表预算数和执行数都是一万倍,只说预算数")
    void oneUnit() {
        assertThat(RuleRow.codes("比对", List.of(budget("1000000", "100"), spending("900000", "90"))))
                .containsExactly("AMOUNT_UNIT_DOUBTFUL");
        assertThat(RuleRow.codes("比对", List.of(told(budget("1000000", "100")), told(spending("900000", "90")))))
                .isEmpty();
    }

    @Test
    @DisplayName("数量少了,资金没有同样减少:是警告,不是提示")
    void moneyKept() {
        assertThat(RuleRow.codes("比对", List.of(last("9", "10", PIECES, "90.01", "100"))))
                .containsExactly("TARGET_BELOW_LAST_RESULT");
        assertThat(RuleRow.codes("比对", List.of(last("9", "10", PIECES, "90", "100"))))
                .containsExactly("TARGET_BELOW_LAST_RESULT-");
    }

    @Test
    @DisplayName("五处以外的只说几处")
    void spelt() {
        OtherFormat many = new OtherFormat(at("A1"), List.of("一", "二", "三", "四", "五", "六"), "甲", "乙");
        assertThat(many.details()).containsEntry("不同", "一;二;三;四;五").containsEntry("其余", "1");
        OtherFormat five = new OtherFormat(at("A1"), List.of("一", "二", "三", "四", "五"), "甲", "乙");
        assertThat(five.details()).containsEntry("不同", "一;二;三;四;五").containsEntry("其余", "");
    }
}
