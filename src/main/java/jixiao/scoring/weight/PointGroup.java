package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.List;

/**
 * 分值组: points printed once for several lines: a weight cell merged over them, a level 1 or 2 label, the caption of a
 * goal.
 *
 * @param points as printed, less those of the execution where it is a line of the group, in points
 * @param execution points of the execution where it is a line of the group, else zero
 * @param lines numbers of its lines in the table, from 0, in order
 */
public record PointGroup(BigDecimal points, BigDecimal execution, List<Integer> lines) {
    public PointGroup {
        lines = List.copyOf(lines);
    }

    /** As printed. */
    public BigDecimal printed() {
        return points.add(execution);
    }
}
