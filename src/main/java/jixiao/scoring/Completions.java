package jixiao.scoring;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Formula;
import jixiao.model.Quantity;
import jixiao.model.UnitKind;

/** 完成率计分: the actual is itself the completion rate ("37个" → "90%"): weight × rate, within [0, weight]. */
final class Completions {
    private Completions() {}

    /** A bare number above one is taken for a percentage; a number in any other unit is no rate and settles nothing. */
    static Verdict judge(Quantity actual) {
        UnitKind kind = actual.unit().kind();
        if (kind != UnitKind.RATIO && kind != UnitKind.NONE) {
            return Verdict.UNSETTLED;
        }
        boolean percentage = kind == UnitKind.NONE && actual.value().compareTo(ONE) > 0;
        BigDecimal rate = percentage ? actual.value().movePointLeft(2) : actual.value();
        BigDecimal share = rate.max(ZERO).min(ONE);
        return new Verdict.Measured(
                share,
                ONE,
                Optional.of(Fraction.of(rate)),
                rate.compareTo(ONE) < 0,
                weight -> new Formula.Completion(weight, rate));
    }
}
