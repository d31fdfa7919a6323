package jixiao.model.fact;

import java.math.BigDecimal;
import jixiao.model.Figure;
import jixiao.model.LineScore;

/**
 * 舍入余量: by how much a printed number may differ from the one behind it.
 *
 * <p>An amount may always have been rounded: half a unit of its last printed place. A score, a weight or an amount that
 * goes into a ratio is taken to be exact when it is printed without decimals, as "a claim printed as an integer is that
 * integer" demands.
 */
public final class Slack {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Slack() {}

    /** Half a unit of the last printed place, whole numbers included; in the figure's own unit. */
    public static BigDecimal ofAmount(Figure figure) {
        return figure.step().multiply(HALF);
    }

    /** Half a unit of the last printed place; zero where no decimals are printed. */
    public static BigDecimal ofDecimals(Figure figure) {
        return figure.step().compareTo(BigDecimal.ONE) < 0 ? ofAmount(figure) : BigDecimal.ZERO;
    }

    /**
     * As {@link #ofDecimals}, but zero also for whole points printed with decimals ("4.0"): full marks are what is
     * almost always meant, and twenty of them would hide a whole point.
     */
    public static BigDecimal ofPoints(Figure figure) {
        boolean whole = figure.value().isEmpty()
                || figure.value().get().stripTrailingZeros().scale() <= 0;
        return whole ? BigDecimal.ZERO : ofDecimals(figure);
    }

    /** By how much a line's weight may be rounded, in points; what was divided by the program is exact. */
    public static BigDecimal ofWeight(LineScore line) {
        return switch (line.weightSource()) {
            case COLUMN -> ofPoints(line.indicator().weight());
            case CLAIMED -> ofPoints(line.indicator().claimed());
            case LABEL, SHARED, DEFAULT -> BigDecimal.ZERO;
        };
    }
}
