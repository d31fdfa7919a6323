package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 分值合计: what the weights of a group come to.
 *
 * @param group the group
 * @param actual the sum, in points
 * @param tolerance how far apart two that agree may lie since the weights are printed rounded, in points
 */
public record GroupSum(WeighedGroup group, BigDecimal actual, BigDecimal tolerance) implements Subject {
    public GroupSum {
        Given.all(group, actual, tolerance);
    }

    /** The weights of a group with what stands beside them. */
    public static GroupSum of(WeighedGroup group) {
        BigDecimal sum = group.besides();
        BigDecimal tolerance = BigDecimal.ZERO;
        for (CheckedLine line : group.lines()) {
            sum = sum.add(line.getWeight());
            tolerance = tolerance.add(line.getWeightRounding());
        }
        return new GroupSum(group, sum, tolerance);
    }

    /** What its lines are. */
    public WeighedGroup.Kind getKind() {
        return group.kind();
    }

    /** Whether some weight in it is a default: such sums fit by their making. */
    public boolean isAssumed() {
        return group.lines().stream().anyMatch(CheckedLine::isWeightAssumed);
    }

    /** Whether every line in it may be taken to claim its whole weight. */
    public boolean isComplete() {
        return group.lines().stream().allMatch(CheckedLine::isFull);
    }

    @Override
    public String key() {
        return "合计" + group.kind() + order() + group.name();
    }

    @Override
    public int order() {
        return group.lines().get(0).order();
    }

    /** The cell that a finding points at. */
    public Place place() {
        return group.place();
    }

    /** What it should be, in points. */
    public BigDecimal expected() {
        return group.expected();
    }

    /** By how much it is more than it should be, in points; negative where it is less. */
    public BigDecimal getExcess() {
        return actual.subtract(expected());
    }

    /** By how much it differs, in points. */
    public BigDecimal getGap() {
        return getExcess().abs();
    }

    /** Whether some weight in it was inferred from a claim. */
    public boolean isInferred() {
        return group.lines().stream().anyMatch(CheckedLine::isWeightOfClaim);
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("条数", String.valueOf(group.lines().size()));
        details.put("组", group.name());
        details.put("差额", getGap().toPlainString());
        details.put("推定", isInferred() ? "按填报得分推定" : "");
        return details;
    }
}
