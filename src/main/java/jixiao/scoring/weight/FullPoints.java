package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;

/**
 * 满分: what execution and indicators of one table are worth. Both together make what the convention's two make; an
 * execution that is a line among the indicators is worth the points printed there, and one of a table that scores
 * indicators only is worth nothing.
 *
 * @param execution in points
 * @param indicators of all indicators together, in points
 */
public record FullPoints(BigDecimal execution, BigDecimal indicators) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public FullPoints {
        Given.all(execution, indicators);
    }

    /** Those of a table, before it is known whether its lines alone make all points. */
    public static FullPoints of(SelfEvaluation table, Parameters parameters) {
        BigDecimal whole = whole(parameters);
        BigDecimal points = ofLine(table.execution())
                .orElse(parameters.number(Parameter.EXECUTION_POINTS))
                .min(whole);
        return new FullPoints(points, whole.subtract(points));
    }

    /** Indicators that make all points, beside an execution worth nothing. */
    public static FullPoints ofIndicatorsOnly(Parameters parameters) {
        return new FullPoints(BigDecimal.ZERO, whole(parameters));
    }

    /**
     * Whether a table may score indicators only: no points are printed for its execution and no score is claimed there,
     * nor other points for all its indicators than all there are.
     */
    public static boolean mayBeWithoutExecution(SelfEvaluation table, Parameters parameters) {
        return table.execution().isSilent()
                && table.indicatorPoints()
                        .value()
                        .filter(points -> points.compareTo(whole(parameters)) != 0)
                        .isEmpty();
    }

    /** Whether weights that none of is assumed make all these indicator points; printed decimals may be rounded. */
    public boolean isMadeBy(SelfEvaluation table, List<Weight> weights, BonusLines bonus) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight.source() == WeightSource.DEFAULT)) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 0; line < weights.size(); line++) {
            if (!bonus.is(table.indicators().get(line))) {
                sum = sum.add(weights.get(line).points());
            }
        }
        BigDecimal slack =
                table.indicators().stream().map(line -> slack(line.weight())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(indicators).abs().compareTo(slack) <= 0;
    }

    private static BigDecimal slack(Figure weight) {
        boolean rounded = weight.value()
                .filter(value -> value.stripTrailingZeros().scale() > 0)
                .isPresent();
        return rounded ? weight.step().multiply(HALF) : BigDecimal.ZERO;
    }

    private static Optional<BigDecimal> ofLine(BudgetExecution execution) {
        return execution.line().flatMap(line -> execution.points().value()).filter(points -> points.signum() >= 0);
    }

    private static BigDecimal whole(Parameters parameters) {
        return parameters.number(Parameter.EXECUTION_POINTS).add(parameters.number(Parameter.INDICATOR_POINTS));
    }
}
