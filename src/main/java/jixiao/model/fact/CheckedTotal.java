package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 受审总分: the claimed total beside what the parts claim. Parts without a claim may have from nothing to all of their
 * points.
 *
 * @param claim the total as claimed
 * @param low sum of the claims, in points
 * @param high that sum with all points of the parts without a claim; equal to low where every part claims
 * @param shown sum of the claims as shown, in points
 * @param rounding how far both may lie apart since total and claims are printed rounded, in points
 */
public record CheckedTotal(ClaimedTotal claim, BigDecimal low, BigDecimal high, BigDecimal shown, BigDecimal rounding)
        implements Subject {
    public CheckedTotal {
        Given.all(claim, low, high, shown, rounding);
    }

    @Override
    public String key() {
        return "总分";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    /** The cell of the total. */
    public Place place() {
        return claim.place();
    }

    /** The total as claimed, in points. */
    public BigDecimal claimed() {
        return claim.total().value().orElse(BigDecimal.ZERO);
    }

    /** What the total should be, or the nearer end of what it may be, in points. */
    public BigDecimal getNearest() {
        return claimed().compareTo(low) < 0 ? low : high;
    }

    /** By how much the total is less or more than what it may be, in points. */
    public BigDecimal getGap() {
        boolean within = low.compareTo(claimed()) <= 0 && claimed().compareTo(high) <= 0;
        return within ? BigDecimal.ZERO : claimed().subtract(getNearest()).abs();
    }

    /** Whether no rounding of the numbers, stored or shown, gives the total. */
    public boolean isDiffering() {
        return getGap().compareTo(rounding) > 0 && !(isWhole() && (isShown() || isCut()));
    }

    /** Whether it is a rounding of what every part claims. */
    public boolean isRoundedOff() {
        return isWhole() && getGap().signum() != 0 && !isShown() && (getGap().compareTo(rounding) <= 0 || isCut());
    }

    private boolean isWhole() {
        return open() == 0;
    }

    private long open() {
        return claim.parts().stream().filter(ClaimedPart::unclaimed).count();
    }

    private boolean isShown() {
        return claim.total().shown().filter(one -> one.compareTo(shown) == 0).isPresent();
    }

    private boolean isCut() {
        return Claimed.isCut(claim.total(), low);
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        boolean whole = isWhole();
        details.put("总分", claimed().toPlainString());
        details.put("合计", whole ? low.toPlainString() : "");
        details.put("已填", whole ? "" : low.toPlainString());
        details.put("未填", whole ? "" : String.valueOf(open()));
        details.put("未填分值", whole ? "" : high.subtract(low).toPlainString());
        details.put("最多", whole ? "" : high.toPlainString());
        details.put("差额", claimed().subtract(getNearest()).abs().toPlainString());
        return details;
    }
}
