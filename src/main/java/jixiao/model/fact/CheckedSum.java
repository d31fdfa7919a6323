package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 受审合计: a sum that should come to a number printed or prescribed.
 *
 * @param kind what is added up
 * @param name name of the group; empty for sums over the whole table
 * @param place the cell that a finding points at
 * @param order place in the order of the sheet
 * @param expected the number that it should be: points, or 万元
 * @param actual the number that it is, in the same unit
 * @param tolerance how far apart two that agree may lie since their parts are printed rounded; in the same unit
 * @param inferred whether some weight in it was inferred from a claim
 * @param complete whether every line in it is filled and none missed its target
 * @param words further words for the sentence by placeholder
 */
public record CheckedSum(
        Kind kind,
        String name,
        Place place,
        int order,
        BigDecimal expected,
        BigDecimal actual,
        BigDecimal tolerance,
        boolean inferred,
        boolean complete,
        Map<String, String> words)
        implements Subject {
    /** 合计种类. */
    public enum Kind {
        /** 全部指标分值, against the convention. */
        WEIGHTS,
        /** 一个年度目标或一组指标的分值, against its printed points. */
        GROUP,
        /** 满分: what execution and indicators can earn, against all points there are. */
        FULL,
        /** 部门整体支出, against 基本支出 + 项目支出. */
        SPENDING
    }

    public CheckedSum {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(place);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(actual);
        Objects.requireNonNull(tolerance);
        words = Map.copyOf(words);
    }

    /** The same with another tolerance. */
    public CheckedSum within(BigDecimal other) {
        return new CheckedSum(kind, name, place, order, expected, actual, other, inferred, complete, words);
    }

    /** Whether some weight in it was inferred from a claim. */
    public boolean isInferred() {
        return inferred;
    }

    /** A sum of the funds counts as said of their line. */
    @Override
    public String key() {
        return kind == Kind.SPENDING ? "资金" : "合计" + kind + order + name;
    }

    /** Whether it comes to more than it should, beyond what rounding explains. */
    public boolean isExceeding() {
        return actual.subtract(expected).compareTo(tolerance) > 0;
    }

    /** Whether both numbers agree. */
    public boolean isAgreeing() {
        return difference().abs().compareTo(tolerance) <= 0;
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>(words);
        details.put("组", name);
        details.put("差额", difference().abs().toPlainString());
        details.put("推定", inferred ? "按填报得分推定" : "");
        return details;
    }

    private BigDecimal difference() {
        return actual.subtract(expected);
    }
}
