package jixiao.scoring;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Tier;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.basis.Formula;

/**
 * 偏差分档: the share of the weight by the tier that the deviation |B−A|/A falls in (成本控制 ±10/15/20 %), judged as a
 * percentage with two decimals. Where A is not above zero, equal is full and anything else is nothing.
 */
record Deviations(Convention convention) {
    /** By a table of 《分档表》; one that does not cover the deviation settles nothing. */
    Verdict judge(String table, Indicator line, Quantity target, Quantity actual) {
        Pair pair = Pair.of(line, target, actual);
        BigDecimal gap = pair.b().subtract(pair.a()).abs();
        if (pair.a().signum() <= 0) {
            return Proportions.allOrNothing(line, gap.signum() == 0, Optional.empty());
        }
        Fraction deviation = new Fraction(gap, pair.a());
        return convention
                .tier(table, deviation.judged())
                .<Verdict>map(tier -> new Verdict.Measured(
                        tier.value(),
                        ONE,
                        Optional.empty(),
                        missed(line, pair, tier),
                        weight -> new Formula.Tiered(weight, deviation.reported(), tier.value())))
                .orElse(Verdict.UNSETTLED);
    }

    /** A limit is missed beyond it, a number aimed at where it costs marks. */
    private static boolean missed(Indicator line, Pair pair, Tier tier) {
        Target target = line.target().orElseThrow();
        int side = pair.b().compareTo(pair.a());
        if (target instanceof Target.AtMost) {
            return side > 0;
        }
        return target instanceof Target.AtLeast ? side < 0 : tier.value().compareTo(ONE) < 0;
    }
}
