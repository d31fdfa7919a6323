package jixiao.checking;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.convention.Parameters;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.fact.Agreement;
import jixiao.model.fact.ClaimCheck;

/**
 * 填报得分核对. A claim printed with one or more decimals agrees when the recomputed score rounds to it; one printed
 * without decimals differs unless it is equal.
 */
final class Claims {
    private final Parameters parameters;

    Claims(Parameters parameters) {
        this.parameters = parameters;
    }

    /** How a line's claim stands to its score, weight and band. */
    ClaimCheck of(LineScore line) {
        Figure claim = line.indicator().claimed();
        if (claim.value().isEmpty()) {
            return ClaimCheck.NONE;
        }
        BigDecimal slack = Slack.ofDecimals(claim);
        BigDecimal low = claim.value().get().subtract(slack);
        BigDecimal high = claim.value().get().add(slack);
        boolean above = low.compareTo(line.weight()) > 0;
        boolean outside = high.compareTo(line.range().low()) < 0
                || low.compareTo(line.range().high()) > 0;
        return new ClaimCheck(compare(claim, line.score()), above, outside);
    }

    /**
     * How a claim stands to a recomputed score.
     *
     * @param score in points; empty when there is none
     */
    Agreement compare(Figure claim, Optional<BigDecimal> score) {
        if (claim.value().isEmpty() || score.isEmpty()) {
            return Agreement.NOT_COMPARED;
        }
        BigDecimal claimed = claim.value().get();
        if (claimed.compareTo(score.get()) == 0) {
            return Agreement.EQUAL;
        }
        BigDecimal printed = Slack.ofDecimals(claim);
        if (printed.signum() == 0) {
            return Agreement.DIFFERENT;
        }
        boolean near = claimed.subtract(score.get()).abs().compareTo(printed) <= 0;
        // A cell may hold more decimals than the convention rounds to: 8.3333 for 8.33.
        boolean finer = parameters.round(claimed).compareTo(score.get()) == 0;
        return near || finer ? Agreement.ROUNDED : Agreement.DIFFERENT;
    }
}
