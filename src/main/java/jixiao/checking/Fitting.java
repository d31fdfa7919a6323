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
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.fact.PrintedPoints;
import jixiao.scoring.weight.BonusLines;
import jixiao.text.Normal;

/** 口径比对: the points that a sheet prints, and which of the known conventions they fit. */
final class Fitting {
    private final Convention convention;
    private final BonusLines bonus;
    private final Supplier<List<ConventionOutline>> known;
    private List<ConventionOutline> asked = List.of();

    Fitting(Convention convention, Supplier<List<ConventionOutline>> known) {
        this.convention = convention;
        this.bonus = new BonusLines(convention);
        this.known = known;
    }

    PrintedPoints of(ScoredEvaluation scored) {
        SelfEvaluation table = scored.table();
        PrintedPoints printed = points(table, Optional.empty());
        return printed.isExecutionDiffering() || printed.isIndicatorsDiffering()
                ? points(table, fitting(scored))
                : printed;
    }

    /** Whether the sheet's points are another convention's, so that nothing of points can be compared. */
    boolean isMismatched(ScoredEvaluation scored) {
        PrintedPoints printed = points(scored.table(), Optional.empty());
        return printed.isExecutionMismatched() || printed.isIndicatorsMismatched();
    }

    private Optional<ConventionOutline> fitting(ScoredEvaluation scored) {
        List<ConventionOutline> fitting = known().stream()
                .filter(one -> !one.name().equals(convention.stamp().name()))
                .filter(one -> fits(one, scored.table()))
                .toList();
        String printed = Normal.words(scored.table()
                .details()
                .getOrDefault(SelfEvaluation.FORM_MARK, Entry.NONE)
                .text());
        Optional<ConventionOutline> marked = fitting.stream()
                .filter(one ->
                        one.recognition().marks().stream().anyMatch(mark -> printed.contains(Normal.words(mark))))
                .findFirst();
        return marked.isPresent()
                ? marked
                : fitting.stream()
                        .filter(one -> one.recognition().points().isPresent())
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
        PointsOfSheet sheet = PointsOfSheet.of(table, bonus);
        // The points of a line among the indicators are the sheet's own, and so are all for indicators alone.
        boolean own = table.execution().line().isPresent() || table.execution().isSilent();
        BigDecimal execution = convention.parameters().number(Parameter.EXECUTION_POINTS);
        BigDecimal indicators = convention.parameters().number(Parameter.INDICATOR_POINTS);
        boolean all = own && agrees(sheet.indicators().value(), execution.add(indicators));
        boolean none = all || own && isLess(sheet, execution.add(indicators), table);
        Figure printed = none ? Figure.NONE : sheet.indicators();
        PrintedPoints points = new PrintedPoints(
                sheet.execution(),
                printed,
                execution,
                indicators,
                convention.stamp().title(),
                fitting.map(ConventionOutline::name).orElse(""),
                fitting.map(ConventionOutline::title).orElse(""),
                sheet.indicators().value().or(sheet::sumOfLines),
                sheet.claimedExecution(),
                List.of());
        return points.isOddlyPrinted()
                ? points.beside(
                        known().stream().map(ConventionOutline::executionPoints).toList())
                : points;
    }

    /** Whether the points of all indicators are what an execution among them leaves of the whole. */
    private static boolean isLess(PointsOfSheet sheet, BigDecimal whole, SelfEvaluation table) {
        Optional<BigDecimal> line = table.execution()
                .line()
                .flatMap(each -> table.execution().points().value());
        return line.map(points -> agrees(sheet.indicators().value(), whole.subtract(points)))
                .orElse(false);
    }

    private boolean fits(ConventionOutline one, SelfEvaluation table) {
        PointsOfSheet sheet = PointsOfSheet.of(table, bonus);
        return agrees(sheet.execution().value(), one.executionPoints())
                && agrees(sheet.indicators().value(), one.indicatorPoints());
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
