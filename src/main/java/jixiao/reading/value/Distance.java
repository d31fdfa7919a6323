package jixiao.reading.value;

import java.math.BigDecimal;
import jixiao.model.Quantity;
import jixiao.model.Target;

/** 远近: which of two numbers lies nearer to a target by ratio. Compared by products, so that nothing is rounded. */
final class Distance {
    private Distance() {}

    /** Whether {@code one} is nearer than {@code other}; false where they are as near, or the target is zero. */
    static boolean nearer(BigDecimal one, BigDecimal other, Target target) {
        BigDecimal low =
                target.quantity().map(Quantity::value).orElse(BigDecimal.ZERO).abs();
        BigDecimal high = target instanceof Target.Between between
                ? between.high().value().abs()
                : low;
        if (low.signum() == 0 || high.signum() == 0 || one.signum() == 0 || other.signum() == 0) {
            return false;
        }
        BigDecimal[] first = ratio(one.abs(), low.min(high), low.max(high));
        BigDecimal[] second = ratio(other.abs(), low.min(high), low.max(high));
        return first[0].multiply(second[1]).compareTo(second[0].multiply(first[1])) < 0;
    }

    /** Whether a number is no more than {@code times} too large or too small; false where the target is zero. */
    static boolean within(BigDecimal one, Target target, BigDecimal times) {
        BigDecimal aimed =
                target.quantity().map(Quantity::value).orElse(BigDecimal.ZERO).abs();
        BigDecimal size = one.abs();
        return aimed.signum() > 0
                && size.compareTo(aimed.multiply(times)) <= 0
                && aimed.compareTo(size.multiply(times)) <= 0;
    }

    /** How many times too large or too small, as a fraction of at least one. */
    private static BigDecimal[] ratio(BigDecimal value, BigDecimal low, BigDecimal high) {
        if (value.compareTo(low) < 0) {
            return new BigDecimal[] {low, value};
        }
        return value.compareTo(high) > 0
                ? new BigDecimal[] {value, high}
                : new BigDecimal[] {BigDecimal.ONE, BigDecimal.ONE};
    }
}
