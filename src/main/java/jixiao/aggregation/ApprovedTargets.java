package jixiao.aggregation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.aggregation.Remark.Kind;
import jixiao.model.Actual;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.TargetKind;
import jixiao.model.Unit;
import jixiao.text.Normal;

/**
 * 批复目标: the targets of a table that was approved as one take the place of the units' targets put together. Only targets
 * are taken; points stay those of the unit with the largest funds.
 */
final class ApprovedTargets {
    private final SelfEvaluation approved;
    private final List<Remark> remarks;
    private final Map<String, Indicator> byKey = new HashMap<>();
    /** By name alone, where the name is there once: a form may lack levels. */
    private final Map<String, Optional<Indicator>> byName = new HashMap<>();

    private final Set<Indicator> taken = new LinkedHashSet<>();

    ApprovedTargets(SelfEvaluation approved, List<Remark> remarks) {
        this.approved = approved;
        this.remarks = remarks;
        for (Indicator line : approved.indicators()) {
            byKey.putIfAbsent(Matching.key(line), line);
            byName.merge(Normal.text(line.name()), Optional.of(line), (one, other) -> Optional.empty());
        }
    }

    /** The line with its approved target; as it was where there is none, or it does not fit, which is remarked. */
    AggregatedLine applied(AggregatedLine line) {
        Indicator own = line.indicator();
        Optional<Indicator> found = Optional.ofNullable(byKey.get(Matching.key(own)))
                .or(() -> byName.getOrDefault(Normal.text(own.name()), Optional.empty()));
        if (found.isEmpty()) {
            remark(
                    Kind.APPROVED,
                    own.name(),
                    approved.source().place(""),
                    "指标「%s」在批复的表中没有,年初目标值用各单位汇总的。".formatted(own.name()));
            return line;
        }
        Indicator given = found.get();
        taken.add(given);
        if (given.target().isEmpty()) {
            remark(Kind.INCOMPLETE, own.name(), given.place(), "批复的表中指标「%s」没有年初目标值,用各单位汇总的。".formatted(own.name()));
            return line;
        }
        Optional<Kind> conflict = conflict(own, given);
        if (conflict.isPresent()) {
            remark(
                    conflict.get(),
                    own.name(),
                    given.targetEntry().place(),
                    "指标「%s」批复的目标是「%s」,各单位汇总的是「%s」,%s,批复的目标未采用。"
                            .formatted(
                                    own.name(),
                                    given.targetEntry().text(),
                                    own.targetEntry().text(),
                                    conflict.get().chinese()));
            return line;
        }
        differing(own, given);
        return new AggregatedLine(with(own, given), line.row(), true, line.parts());
    }

    /** Lines that no unit has, with nothing done; in their order. */
    List<AggregatedLine> left() {
        List<AggregatedLine> left = new ArrayList<>();
        for (Indicator line : approved.indicators()) {
            if (!taken.contains(line) && line.target().isPresent()) {
                remark(
                        Kind.NO_PARTNER,
                        line.name(),
                        line.place(),
                        "批复的指标「%s」没有单位填报,列入汇总表,实际完成值空缺。".formatted(line.name()));
                left.add(new AggregatedLine(bare(line), Optional.empty(), true, List.of()));
            }
        }
        return left;
    }

    /** Words against words, numbers against numbers of a unit that converts; ≥ may become = or ≤ by approval. */
    private static Optional<Kind> conflict(Indicator own, Indicator given) {
        Target target = given.target().orElseThrow();
        if (own.target().isEmpty()) {
            return Optional.empty();
        }
        Target before = own.target().get();
        boolean numbers = target.quantity().isPresent();
        if (numbers != before.quantity().isPresent()) {
            return Optional.of(Kind.TARGET_CONFLICT);
        }
        if (!numbers && (target.kind() == TargetKind.DEADLINE) != (before.kind() == TargetKind.DEADLINE)) {
            return Optional.of(Kind.TARGET_CONFLICT);
        }
        Unit unit = before.quantity().map(number -> number.unit()).orElse(Unit.NONE);
        boolean converts =
                target.quantity().map(number -> number.unit().convertsTo(unit)).orElse(true);
        return converts ? Optional.empty() : Optional.of(Kind.UNIT_CONFLICT);
    }

    private void differing(Indicator own, Indicator given) {
        if (!Normal.text(own.targetEntry().text())
                .equals(Normal.text(given.targetEntry().text()))) {
            remark(
                    Kind.APPROVED,
                    own.name(),
                    given.targetEntry().place(),
                    "指标「%s」按批复的目标「%s」计分,各单位汇总的是「%s」。"
                            .formatted(
                                    own.name(),
                                    given.targetEntry().text(),
                                    own.targetEntry().text()));
        }
        Optional<java.math.BigDecimal> points = given.weight().value();
        boolean other = points.isPresent()
                && own.weight()
                        .value()
                        .filter(weight -> weight.compareTo(points.get()) == 0)
                        .isEmpty();
        if (other) {
            remark(
                    Kind.WEIGHT_DIFFERS,
                    own.name(),
                    given.weight().place(),
                    "指标「%s」批复的分值是%s,汇总表用资金最多的单位的分值%s。"
                            .formatted(
                                    own.name(),
                                    Amounts.plain(points.get()),
                                    own.weight().value().map(Amounts::plain).orElse("(未填)")));
        }
    }

    private static Indicator with(Indicator own, Indicator given) {
        Entry nature = given.nature().isBlank()
                ? own.nature()
                : LineMerge.written(given.nature().text());
        Entry aim = LineMerge.written(given.targetEntry().text());
        return own.natured(nature).valued(aim, given.target(), own.actual());
    }

    private static Indicator bare(Indicator given) {
        return new Indicator(
                Place.NOWHERE,
                label(given.level1()),
                label(given.level2()),
                label(given.level3()),
                LineMerge.written(given.nature().text()),
                LineMerge.written(given.targetEntry().text()),
                given.target(),
                new Actual(LineMerge.written(""), Optional.empty(), Optional.empty()),
                given.weight()
                        .value()
                        .map(points -> Figure.of(points, Place.NOWHERE))
                        .orElse(Figure.NONE),
                Figure.NONE,
                Figure.NONE,
                LineMerge.written(""),
                LineMerge.written(""));
    }

    private static Label label(Label label) {
        return label.name().isEmpty() ? Label.NONE : LineMerge.label(label.name());
    }

    private void remark(Kind kind, String indicator, Place place, String message) {
        remarks.add(new Remark(kind, "批复的表", indicator, place, message));
    }
}
