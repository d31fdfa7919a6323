package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Certainty;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.testing.PlainTable;

/** Tables of units of one project for tests, made by hand. */
final class Units {
    static final Unit PIECES = new Unit("件", UnitKind.COUNT, "件", BigDecimal.ONE);
    static final Unit PEOPLE = new Unit("人", UnitKind.COUNT, "人", BigDecimal.ONE);
    static final Unit HOURS = new Unit("小时", UnitKind.DURATION, "duration", new BigDecimal("60"));
    static final Unit DAYS = new Unit("天", UnitKind.DURATION, "duration", new BigDecimal("1440"));
    static final Unit PERCENT = Unit.PERCENT;

    private Units() {}

    static Quantity number(String value, Unit unit) {
        return Quantity.exact(new BigDecimal(value), unit);
    }

    static Target atLeast(String value, Unit unit) {
        return new Target.AtLeast(number(value, unit));
    }

    static Target atMost(String value, Unit unit) {
        return new Target.AtMost(number(value, unit));
    }

    static Target between(String low, String high, Unit unit) {
        return new Target.Between(number(low, unit), number(high, unit));
    }

    static Actual did(String value, Unit unit) {
        return new Actual(entry(value + unit.name()), Optional.of(number(value, unit)), Optional.empty());
    }

    static Actual about(String value, Unit unit) {
        Quantity number = new Quantity(new BigDecimal(value), unit, Certainty.APPROXIMATE);
        return new Actual(entry("约" + value + unit.name()), Optional.of(number), Optional.empty());
    }

    static Actual nothing() {
        return new Actual(Entry.NONE, Optional.empty(), Optional.empty());
    }

    static Indicator line(String name, Target target, Actual actual) {
        return line(name, "10", target, actual, "");
    }

    static Indicator words(String name, String level) {
        Actual actual = new Actual(entry("见说明"), Optional.empty(), Optional.empty());
        return line(name, "10", new Target.Qualitative("有效保障"), actual, level);
    }

    static Indicator line(String name, String weight, Target target, Actual actual, String level) {
        return new Indicator(
                Place.NOWHERE,
                label("产出指标"),
                label("数量指标"),
                label(name),
                Entry.NONE,
                entry("目标"),
                Optional.of(target),
                actual,
                Figure.of(new BigDecimal(weight), Place.NOWHERE),
                Figure.NONE,
                Figure.NONE,
                entry(level),
                Entry.NONE);
    }

    /** A unit that spent all of its funds in 万元. */
    static SelfEvaluation table(String unit, String funds, Indicator... lines) {
        return table(unit, funds, List.of(), lines);
    }

    /** As above, with parts of the funds. */
    static SelfEvaluation table(String unit, String funds, List<FundLine> parts, Indicator... lines) {
        BigDecimal amount = new BigDecimal(funds);
        BudgetExecution execution = new BudgetExecution(
                Place.NOWHERE,
                "年度资金总额",
                Figure.of(amount, Place.NOWHERE),
                Figure.of(amount, Place.NOWHERE),
                Figure.NONE,
                Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                parts);
        return PlainTable.of(
                unit,
                "示范项目",
                execution,
                List.of(new AnnualGoal("", "", Optional.empty(), Place.NOWHERE, List.of(lines))));
    }

    private static Label label(String name) {
        return new Label(name, name, Optional.empty(), Place.NOWHERE);
    }

    private static Entry entry(String text) {
        return new Entry(text, Place.NOWHERE);
    }
}
