package jixiao.model.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.model.basis.Formula;

/**
 * 平台算法: what an integrated budget platform gives a line of which less is better, weight × (2 − B/A), where the convention scored
 * it by A/B.
 */
final class ByPlatform {
    /** Decimals kept; far finer than anything printed. */
    private static final int FINE = 12;

    private ByPlatform() {}

    /** Whether a line that the convention scored by 2 − B/A claims what A/B gives. */
    static boolean claimedByRatio(CheckedLine line) {
        return line.line().basis().formula() instanceof Formula.Remainder one
                && one.a().signum() > 0
                && one.b().compareTo(one.a()) > 0
                && line.claim().isDiffering()
                && line.claim().isOf(one.weight().multiply(one.a()).divide(one.b(), FINE, RoundingMode.HALF_UP));
    }

    /** That score, in points, where it is what the line claims and not what the convention gives; else empty. */
    static Optional<BigDecimal> claimed(CheckedLine line) {
        if (!(line.line().basis().formula() instanceof Formula.Proportion one)
                || one.forward()
                || one.a().signum() <= 0
                || !line.claim().isDiffering()) {
            return Optional.empty();
        }
        BigDecimal left = one.a().add(one.a()).subtract(one.b()).max(BigDecimal.ZERO);
        BigDecimal score = one.weight().multiply(left.min(one.a())).divide(one.a(), FINE, RoundingMode.HALF_UP);
        return Optional.of(score).filter(line.claim()::isOf);
    }
}
