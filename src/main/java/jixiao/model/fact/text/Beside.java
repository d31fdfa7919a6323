package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.Comparator;
import jixiao.model.Given;
import jixiao.model.narrative.Stated;

/**
 * 相差.
 *
 * @param gap how far two numbers are apart, without a sign
 * @param tolerance by how much they may be, in the same unit
 */
public record Beside(BigDecimal gap, BigDecimal tolerance) {
    /** The further two numbers are apart beyond what they may be, the greater. */
    static final Comparator<Beside> BY_EXCESS = Comparator.comparing(each -> each.gap.subtract(each.tolerance));

    public Beside {
        Given.all(gap, tolerance);
    }

    /** A printed number beside one worked out: they may differ by half a unit of the last printed place. */
    static Beside of(Stated printed, BigDecimal computed) {
        return new Beside(printed.from(computed), printed.half());
    }
}
