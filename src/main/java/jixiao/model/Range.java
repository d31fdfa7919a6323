package jixiao.model;

import java.math.BigDecimal;

/**
 * 得分区间, closed, in points.
 *
 * @param low lower end
 * @param high upper end, not below {@code low}
 */
public record Range(BigDecimal low, BigDecimal high) {
    public Range {
        if (high.compareTo(low) < 0) {
            throw new IllegalArgumentException("range upside down: " + low + " to " + high);
        }
    }

    /** [value, value]. */
    public static Range of(BigDecimal value) {
        return new Range(value, value);
    }

    /** Whether {@code value} lies in it, ends included. */
    public boolean contains(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    /** Both ends added. */
    public Range plus(Range other) {
        return new Range(low.add(other.low), high.add(other.high));
    }
}
