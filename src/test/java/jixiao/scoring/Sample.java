package jixiao.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.testing.PlainTable;

/** One line of a table for tests, made by hand: a bare number is written as it is held. */
public final class Sample {
    public static final Unit TIMES = new Unit("次", UnitKind.COUNT, "次", BigDecimal.ONE);
    static final Unit HOUR = new Unit("小时", UnitKind.DURATION, "duration", new BigDecimal("60"));
    static final Unit DAY = new Unit("天", UnitKind.DURATION, "duration", new BigDecimal("1440"));

    private Label level1 = Label.NONE;
    private Label level2 = Label.NONE;
    private Label level3;
    private Entry nature = Entry.NONE;
    private Entry level = Entry.NONE;
    private Entry targetEntry = Entry.NONE;
    private Optional<Target> target = Optional.empty();
    private Actual actual = new Actual(Entry.NONE, Optional.empty(), Optional.empty());
    private Figure weight = Figure.NONE;
    private Figure claimed = Figure.NONE;

    private Sample(String name) {
        this.level3 = new Label(name, name, Optional.empty(), Place.NOWHERE);
    }

    public static Sample line(String name) {
        return new Sample(name);
    }

    static Quantity number(String value, Unit unit) {
        return Quantity.exact(new BigDecimal(value), unit);
    }

    public Sample atLeast(String value, Unit unit) {
        return target("≥" + value + unit.name(), new Target.AtLeast(number(value, unit)));
    }

    Sample atMost(String value, Unit unit) {
        return target("≤" + value + unit.name(), new Target.AtMost(number(value, unit)));
    }

    public Sample exactly(String value, Unit unit) {
        return target(value + unit.name(), new Target.Exactly(number(value, unit)));
    }

    Sample between(String low, String high, Unit unit) {
        return target(low + "-" + high + unit.name(), new Target.Between(number(low, unit), number(high, unit)));
    }

    Sample until(String day) {
        return target(day + "前", new Target.Deadline(DateSpan.of(LocalDate.parse(day))));
    }

    public Sample wanting(String words) {
        return target(words, new Target.Qualitative(words));
    }

    Sample target(String text, Target target) {
        this.targetEntry = entry(text);
        this.target = Optional.of(target);
        return this;
    }

    public Sample did(String value, Unit unit) {
        actual = new Actual(entry(value + unit.name()), Optional.of(number(value, unit)), Optional.empty());
        return this;
    }

    public Sample did(String words) {
        actual = new Actual(entry(words), Optional.empty(), Optional.empty());
        return this;
    }

    Sample did(String words, Quantity number) {
        actual = new Actual(entry(words), Optional.of(number), Optional.empty());
        return this;
    }

    Sample on(String first, String last) {
        DateSpan span = new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
        actual = new Actual(entry(first), Optional.empty(), Optional.of(span));
        return this;
    }

    public Sample weighs(String points) {
        weight = Figure.of(new BigDecimal(points), Place.NOWHERE);
        return this;
    }

    /** Its weight cell, merged over several lines. */
    public Sample weighs(String points, String cell) {
        weight = Figure.of(new BigDecimal(points), Place.NOWHERE.at(cell));
        return this;
    }

    public Sample claims(String points) {
        claimed = Figure.of(new BigDecimal(points), Place.NOWHERE);
        return this;
    }

    /** Its score cell, merged over several lines or followed by blank ones. */
    public Sample claims(String points, String cell) {
        claimed = Figure.of(new BigDecimal(points), Place.NOWHERE.at(cell));
        return this;
    }

    public Sample level1(String name, String points, String cell) {
        level1 = label(name, points, cell);
        return this;
    }

    public Sample level2(String name, String points, String cell) {
        level2 = label(name, points, cell);
        return this;
    }

    public Sample printing(String points) {
        level3 = label(level3.name(), points, "");
        return this;
    }

    Sample nature(String text) {
        nature = entry(text);
        return this;
    }

    Sample level(String text) {
        level = entry(text);
        return this;
    }

    Indicator made() {
        return new Indicator(
                Place.NOWHERE,
                level1,
                level2,
                level3,
                nature,
                targetEntry,
                target,
                actual,
                weight,
                claimed,
                Figure.NONE,
                level,
                Entry.NONE);
    }

    private static Label label(String name, String points, String cell) {
        Place place = cell.isEmpty() ? Place.NOWHERE : Place.NOWHERE.at(cell);
        return points.isEmpty()
                ? new Label(name, name, Optional.empty(), place)
                : new Label(name + "(" + points + "分)", name, Optional.of(new BigDecimal(points)), place);
    }

    private static Entry entry(String text) {
        return new Entry(text, Place.NOWHERE);
    }

    public static AnnualGoal goal(String points, Sample... lines) {
        Optional<BigDecimal> printed = points.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(points));
        return new AnnualGoal(
                "",
                "",
                printed,
                Place.NOWHERE,
                List.of(lines).stream().map(Sample::made).toList());
    }

    /** A table that spent all of 100 万元. */
    public static SelfEvaluation table(AnnualGoal... goals) {
        return table(funds("100", "100"), List.of(goals));
    }

    public static SelfEvaluation table(Sample... lines) {
        return table(goal("", lines));
    }

    static BudgetExecution funds(String budget, String spending) {
        return new BudgetExecution(
                Place.NOWHERE,
                "年度资金总额",
                figure(budget),
                figure(spending),
                Figure.NONE,
                Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                List.of());
    }

    static SelfEvaluation table(BudgetExecution funds, List<AnnualGoal> goals) {
        return PlainTable.of("", "", funds, goals);
    }

    private static Figure figure(String number) {
        return number.isEmpty() ? Figure.NONE : Figure.of(new BigDecimal(number), Place.NOWHERE);
    }
}
