package jixiao.convention;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 分档表的一档: the value for a stretch of ratios.
 *
 * @param low lower edge as a ratio; empty for no lower end
 * @param high upper edge as a ratio; empty for no upper end
 * @param lowCounts whether a ratio on the lower edge belongs to it (and one on the upper edge does not), or the other way
 *     round
 * @param value a ratio of the points (执行率得分, 成本偏差) or points (总分上限)
 * @param clause where it comes from; may be empty
 */
public record Tier(
        Optional<BigDecimal> low, Optional<BigDecimal> high, boolean lowCounts, BigDecimal value, String clause) {
    public Tier {
        Given.all(low, high, value, clause);
    }

    /** Whether a ratio falls in it. */
    public boolean covers(BigDecimal ratio) {
        boolean above = low.map(edge -> lowCounts ? ratio.compareTo(edge) >= 0 : ratio.compareTo(edge) > 0)
                .orElse(true);
        boolean below = high.map(edge -> lowCounts ? ratio.compareTo(edge) < 0 : ratio.compareTo(edge) <= 0)
                .orElse(true);
        return above && below;
    }
}
