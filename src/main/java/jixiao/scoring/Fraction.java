package jixiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 分数(比): a quotient kept as its two numbers, so that nothing is rounded before the end.
 *
 * @param top numerator
 * @param bottom denominator, positive
 */
record Fraction(BigDecimal top, BigDecimal bottom) {
    /** Decimals of the ratios that are only reported. */
    private static final int REPORTED = 6;

    /** A percentage with two decimals: the precision at which edges and limits of ratios are judged. */
    private static final int JUDGED = 4;

    Fraction {
        if (bottom.signum() <= 0) {
            throw new IllegalArgumentException("no fraction: " + top + " of " + bottom);
        }
    }

    /** A number as it is. */
    static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    /** For reports: six decimals. */
    BigDecimal reported() {
        return top.divide(bottom, REPORTED, RoundingMode.HALF_UP);
    }

    /** For comparison with an edge or limit: as a percentage with two decimals would be printed. */
    BigDecimal judged() {
        return top.divide(bottom, JUDGED, RoundingMode.HALF_UP);
    }
}
