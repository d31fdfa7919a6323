package jixiao.reading.value;

import java.math.BigDecimal;

/**
 * 数值: a number with its unit, without comparison.
 *
 * @param number as written, its sign and the magnitude after it included, the unit not
 * @param unit the unit written; {@link WrittenUnit#NONE} when none is
 * @param about whether 余, 多 or + stands within it
 * @param chinese whether it is written in Chinese numerals
 * @param magnitude what a magnitude after an Arabic number multiplied it with (14万: 10000); 1 when none stands there
 * @param end position after it
 */
record Measure(BigDecimal number, WrittenUnit unit, boolean about, boolean chinese, BigDecimal magnitude, int end) {
    /** The value as it is held. */
    BigDecimal held() {
        return unit.hold(number);
    }

    /** The same number in another unit. */
    Measure in(WrittenUnit other) {
        return new Measure(number, other, about, chinese, magnitude, end);
    }

    /** Another number with the same unit. */
    Measure with(BigDecimal other) {
        return new Measure(other, unit, about, chinese, magnitude, end);
    }

    /** Whether 万 or 亿 stands behind the digits. */
    boolean hasMagnitude() {
        return magnitude.compareTo(BigDecimal.ONE) != 0;
    }

    /** Its value in the smallest unit of its family. */
    BigDecimal inBase() {
        return held().multiply(unit.unit().factor());
    }
}
