package jixiao.scoring;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.basis.Formula;

/** 完成率计分: the actual is itself the completion rate ("37个" → "90%"): weight × rate, within [0, weight]. */
final class Completions {
    private Completions() {}

    /** Against a ceiling ("≤200万元" → "90%") it is the share of it that was used: 反向 against the whole. */
    static Verdict used(Indicator line, Quantity actual) {
        if (actual.unit().kind() != UnitKind.RATIO) {
            return Verdict.UNSETTLED;
        }
        BigDecimal rate = actual.value();
        boolean met = rate.compareTo(ONE) <= 0;
        if (rate.signum() <= 0) {
            return Proportions.allOrNothing(line, met, Optional.empty());
        }
        return new Verdict.Measured(
                ONE,
                met ? ONE : rate,
                Optional.of(new Fraction(ONE, rate)),
                !met,
                weight -> new Formula.Proportion(weight, false, ONE, rate, Unit.PERCENT));
    }

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
