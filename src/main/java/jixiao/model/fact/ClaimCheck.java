package jixiao.model.fact;

import java.util.Objects;

/**
 * 填报得分核对: how the claim of one line stands to its weight and score; a printed rounding is allowed for in all three.
 *
 * @param score to the recomputed score
 * @param aboveWeight whether it is higher than the weight
 * @param outsideBand whether it is lower or higher than the settled band
 */
public record ClaimCheck(Agreement score, boolean aboveWeight, boolean outsideBand) {
    /** No claim. */
    public static final ClaimCheck NONE = new ClaimCheck(Agreement.NOT_COMPARED, false, false);

    public ClaimCheck {
        Objects.requireNonNull(score);
    }
}
