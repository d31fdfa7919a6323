package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Certainty;
import jixiao.model.Quantity;
import jixiao.model.UnitKind;

/**
 * 数值短语: a number as people say it, with unit, comparison and approximation.
 *
 * @param start position of its first sign, comparisons included
 * @param end position after it, comparisons included
 * @param low the number, the lower one of a range
 * @param high the upper number of a range; empty for one number
 * @param bound the comparison
 * @param about whether it is said to be approximate
 * @param signed whether a + or − is written before the number
 */
record Phrase(int start, int end, Measure low, Optional<Measure> high, Bound bound, boolean about, boolean signed) {
    /** The unit written. */
    WrittenUnit unit() {
        return low.unit();
    }

    /** Whether it is a percentage of some form. */
    boolean isRatio() {
        return unit().is(UnitKind.RATIO);
    }

    /** The same phrase in another unit. */
    Phrase in(WrittenUnit unit) {
        return new Phrase(start, end, low.in(unit), high.map(each -> each.in(unit)), bound, about, signed);
    }

    /** One number of it as a quantity. */
    Quantity quantity(BigDecimal held, Certainty certainty) {
        return new Quantity(held, unit().unit(), certainty);
    }

    /** How surely a target says it: bounds are the target itself. */
    Certainty targetCertainty() {
        return about ? Certainty.APPROXIMATE : Certainty.EXACT;
    }
}
