package jixiao.model.fact.platform;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 完成程度提示: from which achievement on a convention has a line flagged, and for which lines.
 *
 * @param flagged 完成程度提示起点, a ratio that belongs to what is flagged; empty for none
 * @param ofAll whether lines of which less is better are flagged too (完成程度提示范围: 全部)
 * @param reason 超额完成说明上限, a ratio; empty for none
 * @param atLimit whether a reason is due at that limit and not only beyond it (超额说明含界线)
 */
public record HighAchievement(
        Optional<BigDecimal> flagged, boolean ofAll, Optional<BigDecimal> reason, boolean atLimit) {
    public HighAchievement {
        Given.all(flagged, reason);
    }

    /** Whether high achievements are flagged at all. */
    public boolean isLimited() {
        return flagged.isPresent();
    }

    /** The achievement from which on a line is flagged, a ratio; zero for none. */
    public BigDecimal getFrom() {
        return flagged.orElse(BigDecimal.ZERO);
    }

    /** Whether every line with a ratio is flagged. */
    public boolean isOfAll() {
        return ofAll;
    }

    /** Whether a reason is due at the limit itself. */
    public boolean isReasonAtLimit() {
        return atLimit && reason.isPresent();
    }

    /** The limit from which on a reason is due, a ratio; zero for none. */
    public BigDecimal getReasonLimit() {
        return reason.orElse(BigDecimal.ZERO);
    }
}
