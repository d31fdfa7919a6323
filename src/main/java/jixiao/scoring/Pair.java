package jixiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/**
 * 可比数对: target and actual in one unit.
 *
 * @param a the target
 * @param b the actual
 * @param unit the unit of both, for people; none where the two do not convert
 */
record Pair(BigDecimal a, BigDecimal b, Unit unit) {
    private static final int ENOUGH_DECIMALS = 6;

    /**
     * Target and actual of a line made comparable. Units of one family are converted without loss; a bare number is
     * taken in the unit of the other; where the units do not convert the numbers are compared as they are written.
     */
    static Pair of(Indicator line, Quantity target, Quantity actual) {
        Unit left = target.unit();
        Unit right = actual.unit();
        if (!left.convertsTo(right)) {
            return new Pair(
                    AsWritten.number(target, line.targetEntry().text()),
                    AsWritten.number(actual, line.actual().entry().text()),
                    Unit.NONE);
        }
        boolean bare = left.kind() == UnitKind.NONE || right.kind() == UnitKind.NONE;
        if (bare || left.factor().compareTo(right.factor()) == 0) {
            return new Pair(target.value(), actual.value(), left.kind() == UnitKind.NONE ? right : left);
        }
        Optional<BigDecimal> inLeft = exact(actual.inBase(), left.factor());
        if (inLeft.isPresent()) {
            return new Pair(target.value(), inLeft.get(), left);
        }
        Optional<BigDecimal> inRight = exact(target.inBase(), right.factor());
        if (inRight.isPresent()) {
            return new Pair(inRight.get(), actual.value(), right);
        }
        return new Pair(target.inBase(), actual.inBase(), Unit.NONE);
    }

    /** The quotient where it ends within a few decimals, so that nothing is lost by showing it. */
    private static Optional<BigDecimal> exact(BigDecimal top, BigDecimal bottom) {
        BigDecimal quotient = top.divide(bottom, ENOUGH_DECIMALS, RoundingMode.HALF_UP);
        boolean lossless = quotient.multiply(bottom).compareTo(top) == 0;
        return lossless ? Optional.of(plain(quotient)) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
