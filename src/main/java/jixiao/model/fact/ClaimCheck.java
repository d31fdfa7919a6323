package jixiao.model.fact;

import java.util.Objects;

/**
 * 填报得分核对: how the claim of one line stands to its weight and score; a printed rounding is allowed for in all three.
 *
 * @param score to the recomputed score
 * @param aboveWeight whether it is higher than the weight
 * @param outsideBand whether it is lower or higher than the settled band
 * @param slight whether it is higher than the weight or outside the band, and by no more than 直接更正限差
 */
public record ClaimCheck(Agreement score, boolean aboveWeight, boolean outsideBand, boolean slight) {
    /** No claim. */
    public static final ClaimCheck NONE = new ClaimCheck(Agreement.NOT_COMPARED, false, false, false);

    public ClaimCheck {
        Objects.requireNonNull(score);
    }
}
