package jixiao.model.narrative;

import java.math.BigDecimal;
import jixiao.model.Given;

/**
 * 文中的数: a number as a text prints it.
 *
 * @param value in points, 万元, pieces, or as a ratio for a percentage
 * @param step one unit of its last printed place, in the same unit; zero for a number in Chinese numerals
 * @param unit 分, 万元, % or what is counted; as written otherwise
 * @param approximate whether the text says about (约, 余, 多, 左右)
 */
public record Stated(BigDecimal value, BigDecimal step, String unit, boolean approximate) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Stated {
        Given.all(value, step, unit);
    }

    /** Half a unit of the last printed place: how far it may be off since it was rounded. */
    public BigDecimal half() {
        return step.divide(TWO);
    }

    /** How far it is from another, without a sign. */
    public BigDecimal from(BigDecimal other) {
        return value.subtract(other).abs();
    }

    /** Whether a number worked out is the one printed, as far as the print shows. */
    public boolean shows(BigDecimal computed) {
        return from(computed).compareTo(half()) <= 0;
    }
}
