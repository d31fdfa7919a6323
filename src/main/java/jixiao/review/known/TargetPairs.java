package jixiao.review.known;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import jixiao.checking.IndicatorName;
import jixiao.checking.SameTarget;
import jixiao.model.Column;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.dossier.Aim;
import jixiao.model.fact.dossier.KnownTarget;
import jixiao.model.fact.dossier.KnownWeight;
import jixiao.model.fact.dossier.OfDossier;
import jixiao.text.Normal;

/**
 * 目标配对: each indicator of a table with the approved one of its name, preferring an equal target where several have it; what
 * is left over by level and target, as reworded. Lines that are the execution of the budget stand on neither side.
 */
final class TargetPairs {
    /** So many weights in one ratio are another scale of points, not so many changes. */
    private static final int SCALE = 3;

    private final SelfEvaluation table;
    private final ListWords words;
    private final SameTarget same;
    private final List<ApprovedLine> approved;
    private final Map<Indicator, ApprovedLine> pairs = new LinkedHashMap<>();
    private final List<Indicator> own;

    TargetPairs(SelfEvaluation table, ApprovedTable known, ListWords words) {
        this.table = table;
        this.words = words;
        this.same = new SameTarget(words.convention().words("可忽略"));
        this.approved = new ArrayList<>(known.lines().stream()
                .filter(line -> !words.isExecution(line.name()))
                .toList());
        this.own = new ArrayList<>(table.indicators().stream()
                .filter(line -> !words.isExecution(line.name()))
                .toList());
        pair(own, (line, other) -> isNamed(line, other) && isLevel(line, other) && agrees(line, other));
        pair(own, (line, other) -> isNamed(line, other) && isLevel(line, other));
        pair(own, this::isNamed);
        pair(own.stream().flatMap(line -> line.breakdown().stream()).toList(), this::isNamed);
        pair(own, (line, other) -> isLevel(line, other) && line.target().isPresent() && agrees(line, other));
    }

    /** Facts on every pair and on every line without one, in the order of the table; then on approved lines without one. */
    List<OfDossier> facts() {
        List<OfDossier> facts = new ArrayList<>();
        boolean scaled = isScaled();
        for (Indicator line : own) {
            Optional<ApprovedLine> known = Optional.ofNullable(pairs.get(line));
            facts.add(known.map(other -> paired(line, other)).orElseGet(() -> alone(line)));
            if (!scaled) {
                known.flatMap(other -> weight(line, other)).ifPresent(facts::add);
            }
        }
        for (ApprovedLine line : approved) {
            if (pairs.values().stream().noneMatch(other -> other == line)) {
                facts.add(dropped(line));
            }
        }
        return facts;
    }

    private void pair(List<Indicator> lines, BiPredicate<Indicator, ApprovedLine> fitting) {
        for (Indicator line : lines) {
            if (!pairs.containsKey(line)) {
                approved.stream()
                        .filter(other -> pairs.values().stream().noneMatch(taken -> taken == other))
                        .filter(other -> fitting.test(line, other))
                        .findFirst()
                        .ifPresent(other -> pairs.put(line, other));
            }
        }
    }

    private boolean isNamed(Indicator line, ApprovedLine other) {
        return IndicatorName.of(line.name()).equals(IndicatorName.of(other.name()));
    }

    private static boolean isLevel(Indicator line, ApprovedLine other) {
        return isLevel(line.level1().name(), other.level1())
                && isLevel(line.level2().name(), other.level2());
    }

    /** A level that one of the two does not print is none that differs. */
    private static boolean isLevel(String one, String other) {
        String a = Normal.words(one).replaceAll("指标$", "");
        String b = Normal.words(other).replaceAll("指标$", "");
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private boolean agrees(Indicator line, ApprovedLine other) {
        return aim(line).asksAs(aim(other));
    }

    private KnownTarget paired(Indicator line, ApprovedLine other) {
        return new KnownTarget(place(line), Optional.of(own(line)), Optional.of(known(other)));
    }

    private KnownTarget alone(Indicator line) {
        return new KnownTarget(line.place(), Optional.of(own(line)), Optional.empty());
    }

    private KnownTarget dropped(ApprovedLine line) {
        Place header = table.headers().getOrDefault(Column.TARGET, table.title().place());
        return new KnownTarget(
                header.hasCell() ? header : table.source().place(""), Optional.empty(), Optional.of(known(line)));
    }

    private KnownTarget.Line own(Indicator line) {
        return new KnownTarget.Line(
                line.name(),
                IndicatorName.of(line.name()),
                line.targetEntry().text(),
                line.target().map(target -> aim(line)),
                line.place());
    }

    private KnownTarget.Line known(ApprovedLine line) {
        return new KnownTarget.Line(
                line.name(),
                IndicatorName.of(line.name()),
                line.shown(),
                line.text().isEmpty() ? Optional.empty() : Optional.of(aim(line)),
                line.place());
    }

    private Aim aim(Indicator line) {
        return same.aim(line.targetEntry().text(), line.target());
    }

    private Aim aim(ApprovedLine line) {
        return same.aim(line.shown(), line.target(words.values(), table.year()));
    }

    private static Place place(Indicator line) {
        return line.targetEntry().place().hasCell() ? line.targetEntry().place() : line.place();
    }

    private Optional<KnownWeight> weight(Indicator line, ApprovedLine other) {
        Optional<BigDecimal> written = line.weight().value();
        if (written.isEmpty() || other.weight().isEmpty()) {
            return Optional.empty();
        }
        Place place = line.weight().place().hasCell() ? line.weight().place() : line.place();
        return Optional.of(new KnownWeight(place, written.get(), other.weight().get(), line.name(), other.place()));
    }

    /** Whether all weights stand in one ratio to the approved ones, which were written for another sum of points. */
    private boolean isScaled() {
        List<KnownWeight> weights = new ArrayList<>();
        own.forEach(line -> Optional.ofNullable(pairs.get(line))
                .flatMap(other -> weight(line, other))
                .filter(weight -> weight.known().signum() > 0 && weight.own().signum() > 0)
                .ifPresent(weights::add));
        if (weights.size() < SCALE) {
            return false;
        }
        KnownWeight first = weights.get(0);
        return weights.stream()
                .allMatch(each ->
                        each.own().multiply(first.known()).compareTo(first.own().multiply(each.known())) == 0);
    }
}
