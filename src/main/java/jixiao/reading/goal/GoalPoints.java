package jixiao.reading.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Figure;

/**
 * 目标分值: what the points printed with the goals mean.
 *
 * @param indicators points of all indicators together; blank when none are printed
 * @param repeated whether the goals' captions only repeat those
 */
record GoalPoints(Figure indicators, boolean repeated) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Judges them. The points of the only goal are those of all indicators; so are points that every goal prints alike, where
     * together they would be more than a whole table has, or where the label beside the header prints the same.
     *
     * @param label points in the label beside the header, where it names no goal of its own
     */
    static GoalPoints of(List<GoalDraft> goals, Optional<Figure> label) {
        Optional<BigDecimal> first = goals.get(0).points();
        boolean repeated = goals.size() == 1 || first.isPresent() && isRepeated(goals, first.get(), label);
        Optional<Figure> caption = first.filter(points -> repeated)
                .map(points -> Figure.of(points, goals.get(0).caption()));
        return new GoalPoints(label.or(() -> caption).orElse(Figure.NONE), repeated);
    }

    private static boolean isRepeated(List<GoalDraft> goals, BigDecimal points, Optional<Figure> label) {
        boolean alike = goals.stream()
                .allMatch(goal -> goal.points()
                        .filter(each -> each.compareTo(points) == 0)
                        .isPresent());
        boolean tooMuch = points.multiply(BigDecimal.valueOf(goals.size())).compareTo(HUNDRED) > 0;
        boolean asLabel = label.flatMap(Figure::value)
                .filter(each -> each.compareTo(points) == 0)
                .isPresent();
        return alike && (tooMuch || asLabel);
    }
}
