package jixiao.scoring.weight;

import java.math.BigDecimal;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.scoring.Judged;
import jixiao.scoring.Verdict;

/**
 * 由填报得分推定权重: the claim itself; on a missed quantitative line the claim divided by the achievement, since an honest
 * unit has already taken off what it missed. A quotient beyond all indicator points together cannot be a weight and is
 * cut there.
 */
public final class ClaimedWeight {
    private final Parameters parameters;

    ClaimedWeight(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Points for a line and its claim; not below the claim. */
    BigDecimal of(Judged line, BigDecimal claim) {
        if (!isKept(line.verdict())) {
            return claim;
        }
        Verdict.Measured measured = (Verdict.Measured) line.verdict();
        BigDecimal full = claim.add(measured.deducted()).multiply(measured.whole());
        BigDecimal most = parameters.number(Parameter.INDICATOR_POINTS);
        return parameters.divide(full, measured.part()).min(most).max(claim);
    }

    /** Whether the claim is kept as the score: missed and less than full, but not nothing. What earns nothing earns nothing of any weight. */
    public static boolean isKept(Verdict verdict) {
        return verdict instanceof Verdict.Measured measured
                && measured.missed()
                && measured.loses()
                && measured.part().signum() > 0;
    }
}
