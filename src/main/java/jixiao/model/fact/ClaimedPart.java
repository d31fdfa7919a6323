package jixiao.model.fact;

import java.math.BigDecimal;
import jixiao.model.Figure;
import jixiao.model.Given;

/**
 * 得分的一项: what the execution or one line adds to a claimed total.
 *
 * @param claim its claim; blank where it has none, or where an earlier part bears the claim of both
 * @param open what it may have in points where nothing is claimed, else zero
 * @param unclaimed whether nothing is claimed
 */
public record ClaimedPart(Figure claim, BigDecimal open, boolean unclaimed) {
    public ClaimedPart {
        Given.all(claim, open);
    }

    /** The claim in points, zero for nothing. */
    public BigDecimal getClaimed() {
        return claim.value().orElse(BigDecimal.ZERO);
    }

    /** The claim as shown, in points, zero for nothing. */
    public BigDecimal getShown() {
        return claim.shown().orElse(BigDecimal.ZERO);
    }

    /** By how much it may be rounded for print, in points. */
    public BigDecimal getRounding() {
        return Slack.ofPoints(claim);
    }
}
