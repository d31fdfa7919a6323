package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 受审总分: the claimed total beside what the parts claim. Parts without a claim may have from nothing to all of their
 * points.
 *
 * @param place the cell of the total
 * @param claimed the total as claimed, in points
 * @param low sum of the claims, in points
 * @param high that sum with all points of the parts without a claim; equal to low where every part claims
 * @param open how many parts claim nothing
 * @param agreement how the total stands to both
 */
public record CheckedTotal(
        Place place, BigDecimal claimed, BigDecimal low, BigDecimal high, int open, Agreement agreement)
        implements Subject {
    public CheckedTotal {
        Objects.requireNonNull(place);
        Objects.requireNonNull(claimed);
        Objects.requireNonNull(low);
        Objects.requireNonNull(high);
        Objects.requireNonNull(agreement);
    }

    @Override
    public String key() {
        return "总分";
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    /** What the total should be, or the nearer end of what it may be, in points. */
    public BigDecimal getNearest() {
        return claimed.compareTo(low) < 0 ? low : high;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        boolean whole = open == 0;
        details.put("总分", claimed.toPlainString());
        details.put("合计", whole ? low.toPlainString() : "");
        details.put("已填", whole ? "" : low.toPlainString());
        details.put("未填", whole ? "" : String.valueOf(open));
        details.put("未填分值", whole ? "" : high.subtract(low).toPlainString());
        details.put("最多", whole ? "" : high.toPlainString());
        details.put("差额", claimed.subtract(getNearest()).abs().toPlainString());
        return details;
    }
}
