package jixiao.checking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jixiao.convention.Convention;
import jixiao.convention.ConventionOutline;
import jixiao.convention.Parameter;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.fact.PrintedPoints;
import jixiao.sheet.Normal;

/** 口径比对: the points that a sheet prints, and which of the known conventions they fit. */
final class Fitting {
    private final Convention convention;
    private final Supplier<List<ConventionOutline>> known;
    private List<ConventionOutline> asked = List.of();

    Fitting(Convention convention, Supplier<List<ConventionOutline>> known) {
        this.convention = convention;
        this.known = known;
    }

    PrintedPoints of(ScoredEvaluation scored) {
        SelfEvaluation table = scored.table();
        PrintedPoints printed = points(table, Optional.empty());
        return printed.isExecutionDiffering() || printed.isIndicatorsDiffering()
                ? points(table, fitting(scored))
                : printed;
    }

    private Optional<ConventionOutline> fitting(ScoredEvaluation scored) {
        return known().stream()
                .filter(one -> !one.name().equals(convention.stamp().name()))
                .filter(one -> fits(one, scored.table()))
                .max(Comparator.comparingInt(one -> closeness(one, scored.lines())));
    }

    /** Asked once, and only for a sheet that does not fit: other conventions cost as much to load as this one. */
    private synchronized List<ConventionOutline> known() {
        if (asked.isEmpty()) {
            asked = List.copyOf(known.get());
        }
        return asked;
    }

    private PrintedPoints points(SelfEvaluation table, Optional<ConventionOutline> fitting) {
        // The points of a line among the indicators are the sheet's own, and so are all for indicators alone.
        boolean own = table.execution().line().isPresent() || table.execution().isSilent();
        BigDecimal whole = convention
                .parameters()
                .number(Parameter.EXECUTION_POINTS)
                .add(convention.parameters().number(Parameter.INDICATOR_POINTS));
        boolean all = own && agrees(table.indicatorPoints().value(), whole);
        return new PrintedPoints(
                table.execution().line().isPresent()
                        ? Figure.NONE
                        : table.execution().points(),
                all ? Figure.NONE : table.indicatorPoints(),
                convention.parameters().number(Parameter.EXECUTION_POINTS),
                convention.parameters().number(Parameter.INDICATOR_POINTS),
                convention.stamp().title(),
                fitting.map(ConventionOutline::name).orElse(""),
                fitting.map(ConventionOutline::title).orElse(""));
    }

    private static boolean fits(ConventionOutline one, SelfEvaluation table) {
        return agrees(table.execution().points().value(), one.executionPoints())
                && agrees(table.indicatorPoints().value(), one.indicatorPoints());
    }

    private static boolean agrees(Optional<BigDecimal> printed, BigDecimal points) {
        return printed.isEmpty() || printed.get().compareTo(points) == 0;
    }

    /** Of two that print the same totals, the one whose points per level 1 the weights add up to is closer. */
    private static int closeness(ConventionOutline one, List<LineScore> lines) {
        boolean printed = lines.stream().noneMatch(line -> line.weightSource() == WeightSource.DEFAULT);
        if (one.level1Points().isEmpty() || !printed) {
            return 1;
        }
        for (Map.Entry<String, BigDecimal> group : one.level1Points().entrySet()) {
            BigDecimal sum = lines.stream()
                    .filter(line -> belongs(line, group.getKey()))
                    .map(LineScore::weight)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(group.getValue()) != 0) {
                return 0;
            }
        }
        return 2;
    }

    private static boolean belongs(LineScore line, String level1) {
        String name = Normal.words(line.indicator().level1().name());
        return !name.isEmpty() && (level1.contains(name) || name.contains(level1));
    }
}
