package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * 分值组: points printed once for several lines: a weight cell merged over them, a level 1 or 2 label, the caption of a
 * goal.
 *
 * @param points as printed, in points
 * @param lines numbers of its lines in the table, from 0, in order
 */
public record PointGroup(BigDecimal points, List<Integer> lines) {
    public PointGroup {
        lines = List.copyOf(lines);
    }
}
