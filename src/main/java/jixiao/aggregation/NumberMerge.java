package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.aggregation.Amounts.Weighed;
import jixiao.aggregation.Remark.Kind;
import jixiao.convention.AggregationRow;
import jixiao.convention.AggregationWay;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.Entry;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** 数值合并: absolute values add up, relative ones are averaged with the funds; targets and actuals alike. */
final class NumberMerge {
    private final LineMerge notes;
    private final Matching.Group group;
    private final AggregationRow row;
    /** The unit of the result: the first that is named. */
    private final Unit unit;

    private final BigDecimal like;

    NumberMerge(LineMerge notes, Matching.Group group, AggregationRow row) {
        this.notes = notes;
        this.group = group;
        this.row = row;
        Optional<Candidate> named = group.lines().stream()
                .filter(line -> !line.measure().name().isEmpty())
                .findFirst();
        this.unit = named.map(Candidate::measure).orElse(Unit.NONE);
        this.like = named.or(() -> aimed(group).findFirst())
                .flatMap(line -> line.target().flatMap(Target::quantity))
                .map(Quantity::value)
                .orElse(BigDecimal.ONE);
    }

    private static java.util.stream.Stream<Candidate> aimed(Matching.Group group) {
        return group.lines().stream().filter(line -> line.target().isPresent());
    }

    AggregatedLine line() {
        List<Part> parts = new ArrayList<>();
        for (Candidate line : group.lines()) {
            Optional<Quantity> aim = low(line);
            parts.add(new Part(
                    line.unit(), line.line(), line.funds(), aim, aim.flatMap(a -> actual(line)), Optional.empty()));
            if (aim.isEmpty()) {
                notes.note(Kind.INCOMPLETE, line, "没有年初目标值,未计入汇总。");
            } else if (line.indicator().actual().isMissing()) {
                notes.note(Kind.INCOMPLETE, line, "没有填实际完成值,汇总结果不完整。");
            }
        }
        Optional<Quantity> low = total(parts, Part::target, false);
        Optional<Target> target = low.map(this::target);
        boolean gaps = parts.stream()
                .anyMatch(part -> part.target().isPresent() && part.actual().isEmpty());
        Optional<Quantity> done = total(parts, Part::actual, gaps);
        Entry text = LineMerge.written(done.map(Amounts::text).orElse(""));
        return new AggregatedLine(
                notes.line(
                        group,
                        target.map(NumberMerge::text).orElse(""),
                        target,
                        new Actual(text, done, Optional.empty()),
                        Entry.NONE,
                        direction()),
                Optional.of(row),
                parts);
    }

    /** 正向 or 反向 decides the method and stays; signs stand in the target. */
    private Entry direction() {
        String nature = group.lines().get(0).indicator().nature().text();
        return nature.contains("向") ? LineMerge.written(nature) : Entry.NONE;
    }

    private Optional<Quantity> low(Candidate line) {
        return line.target().flatMap(Target::quantity).map(number -> Amounts.in(unit, number, like));
    }

    /** A percentage of what is counted is the completion rate: of the unit's own target. */
    private Optional<Quantity> actual(Candidate line) {
        Optional<Quantity> done = line.indicator().actual().quantity();
        if (done.isPresent() && !done.get().unit().convertsTo(unit)) {
            if (done.get().unit().kind() == UnitKind.RATIO) {
                notes.note(Kind.APPROXIMATE, line, "以完成率填报实际完成值,按年初目标值折算。");
                BigDecimal value =
                        done.get().value().multiply(low(line).orElseThrow().value());
                return Optional.of(new Quantity(value, unit, Certainty.APPROXIMATE));
            }
            notes.note(Kind.UNIT_CONFLICT, line, "的实际完成值与年初目标值度量单位不同,未计入汇总。");
            return Optional.empty();
        }
        done.filter(number -> number.certainty() != Certainty.EXACT)
                .ifPresent(number -> notes.note(Kind.APPROXIMATE, line, "的实际完成值是约数,汇总结果随之为约数。"));
        BigDecimal aim = low(line).map(Quantity::value).orElse(like);
        return done.map(number -> Amounts.in(unit, number, aim));
    }

    private Optional<Quantity> total(List<Part> parts, Function<Part, Optional<Quantity>> number, boolean gaps) {
        List<Part> there =
                parts.stream().filter(part -> number.apply(part).isPresent()).toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        boolean sum = row.way() == AggregationWay.SUM;
        Optional<BigDecimal> value = sum
                ? Optional.of(Amounts.sum(there.stream()
                        .map(part -> number.apply(part).orElseThrow().value())
                        .toList()))
                : Amounts.mean(weighed(there, number));
        boolean inexact = there.stream()
                .filter(part -> sum || part.funds().isPresent())
                .anyMatch(part -> number.apply(part).orElseThrow().certainty() != Certainty.EXACT);
        // What is missing can only add to a sum; an average may go either way.
        Certainty certainty =
                gaps && sum && !inexact ? Certainty.BOUND : gaps || inexact ? Certainty.APPROXIMATE : Certainty.EXACT;
        return value.map(total -> new Quantity(total, unit, certainty));
    }

    private static List<Weighed> weighed(List<Part> parts, Function<Part, Optional<Quantity>> number) {
        return parts.stream()
                .flatMap(part ->
                        part
                                .funds()
                                .map(funds -> new Weighed(
                                        number.apply(part).orElseThrow().value(), funds))
                                .stream())
                .toList();
    }

    private Target target(Quantity low) {
        Target kind = aimed(group).findFirst().flatMap(Candidate::target).orElseThrow();
        return switch (kind.kind()) {
            case AT_LEAST -> new Target.AtLeast(low);
            case AT_MOST -> new Target.AtMost(low);
            case BETWEEN -> new Target.Between(low, high());
            default -> new Target.Exactly(low);
        };
    }

    private Quantity high() {
        List<Part> tops = new ArrayList<>();
        for (Candidate line : group.lines()) {
            if (line.target().filter(Target.Between.class::isInstance).isPresent()) {
                Target.Between range = (Target.Between) line.target().get();
                Quantity top = Amounts.in(unit, range.high(), like);
                tops.add(new Part(
                        line.unit(), line.line(), line.funds(), Optional.of(top), Optional.empty(), Optional.empty()));
            }
        }
        return total(tops, Part::target, false).orElseThrow();
    }

    private static String text(Target target) {
        if (target instanceof Target.Between range) {
            return Amounts.text(range.low()) + "-" + Amounts.text(range.high());
        }
        String sign = target instanceof Target.AtLeast ? "≥" : target instanceof Target.AtMost ? "≤" : "";
        return sign + Amounts.text(target.quantity().orElseThrow());
    }
}
