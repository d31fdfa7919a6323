package jixiao.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.model.basis.Formula;

/** 未舍入的得分: what a formula gives before it is rounded, so that a score that was cut is told from one that is wrong. */
final class Unrounded {
    /** Decimals kept; far finer than anything printed. */
    private static final int FINE = 12;

    private Unrounded() {}

    /** In points, cut after twelve decimals; empty for what is no reckoning with two numbers. */
    static Optional<BigDecimal> of(Formula formula) {
        if (formula instanceof Formula.Proportion one) {
            BigDecimal part = one.forward() ? one.b() : one.a();
            BigDecimal whole = one.forward() ? one.a() : one.b();
            return Optional.of(divided(one.weight().multiply(part.min(whole)), whole));
        }
        if (formula instanceof Formula.Remainder one) {
            BigDecimal left = one.a().add(one.a()).subtract(one.b()).max(BigDecimal.ZERO);
            return Optional.of(divided(one.weight().multiply(left.min(one.a())), one.a()));
        }
        if (formula instanceof Formula.Completion one) {
            return Optional.of(one.weight().multiply(one.rate().min(BigDecimal.ONE)));
        }
        if (formula instanceof Formula.Exceeded one && one.deduction().signum() == 0) {
            return Optional.of(divided(one.weight().multiply(one.limit()), one.ratio()));
        }
        return Optional.empty();
    }

    private static BigDecimal divided(BigDecimal top, BigDecimal bottom) {
        return bottom.signum() == 0 ? BigDecimal.ZERO : top.divide(bottom, FINE, RoundingMode.DOWN);
    }
}
