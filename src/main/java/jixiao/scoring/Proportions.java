package jixiao.scoring;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.basis.Formula;

/**
 * 比例计分: 正向, 反向, 区间 and 等值 lines, scored from two numbers. A ratio needs a target above zero; otherwise met is
 * full and missed is nothing.
 */
final class Proportions {
    private Proportions() {}

    /** 正向: B/A, within [0, 1]. */
    static Verdict forward(Indicator line, Quantity target, Quantity actual) {
        Pair pair = Pair.of(line, target, actual);
        boolean met = pair.b().compareTo(pair.a()) >= 0;
        if (pair.a().signum() <= 0) {
            return allOrNothing(line, met, Optional.empty());
        }
        Optional<Fraction> ratio = Optional.of(new Fraction(pair.b(), pair.a()));
        if (pair.b().signum() < 0) {
            return allOrNothing(line, false, ratio);
        }
        return proportion(pair, true, pair.b().min(pair.a()), pair.a(), ratio, !met);
    }

    /** 反向: A/B, within [0, 1]; B ≤ A is full. */
    static Verdict reverse(Indicator line, Quantity target, Quantity actual) {
        Pair pair = Pair.of(line, target, actual);
        boolean met = pair.b().compareTo(pair.a()) <= 0;
        if (pair.a().signum() <= 0 || pair.b().signum() <= 0) {
            return allOrNothing(line, met, Optional.empty());
        }
        Optional<Fraction> ratio = Optional.of(new Fraction(pair.a(), pair.b()));
        return proportion(pair, false, pair.a().min(pair.b()), pair.b(), ratio, !met);
    }

    /** 反向倒扣: 2−B/A, within [0, 1]; B ≤ A is full, from 2A on nothing. */
    static Verdict remainder(Indicator line, Quantity target, Quantity actual) {
        Pair pair = Pair.of(line, target, actual);
        boolean met = pair.b().compareTo(pair.a()) <= 0;
        if (pair.a().signum() <= 0 || pair.b().signum() < 0) {
            return allOrNothing(line, met, Optional.empty());
        }
        BigDecimal left = pair.a().add(pair.a()).subtract(pair.b()).max(ZERO);
        return new Verdict.Measured(
                left.min(pair.a()),
                pair.a(),
                Optional.of(new Fraction(left, pair.a())),
                !met,
                weight -> new Formula.Remainder(weight, pair.a(), pair.b(), pair.unit()));
    }

    /** 区间: inside full; below as 正向 against the lower end, above as 反向 against the upper one. */
    static Verdict between(Indicator line, Target.Between target, Quantity actual) {
        Pair low = Pair.of(line, target.low(), actual);
        if (low.b().compareTo(low.a()) < 0) {
            return forward(line, target.low(), actual);
        }
        Pair high = Pair.of(line, target.high(), actual);
        if (high.b().compareTo(high.a()) > 0) {
            return reverse(line, target.high(), actual);
        }
        return allOrNothing(line, true, Optional.empty());
    }

    /** 等值: full where B equals A, else nothing. */
    static Verdict exact(Indicator line, Quantity target, Quantity actual) {
        Pair pair = Pair.of(line, target, actual);
        return allOrNothing(line, pair.b().compareTo(pair.a()) == 0, Optional.empty());
    }

    /** Full or nothing, the texts as written. */
    static Verdict.Measured allOrNothing(Indicator line, boolean met, Optional<Fraction> ratio) {
        String a = line.targetEntry().text();
        String b = line.actual().entry().text();
        return new Verdict.Measured(
                met ? ONE : ZERO, ONE, ratio, !met, weight -> new Formula.AllOrNothing(weight, met, a, b));
    }

    private static Verdict proportion(
            Pair pair, boolean forward, BigDecimal part, BigDecimal whole, Optional<Fraction> ratio, boolean missed) {
        return new Verdict.Measured(
                part,
                whole,
                ratio,
                missed,
                weight -> new Formula.Proportion(weight, forward, pair.a(), pair.b(), pair.unit()));
    }
}
