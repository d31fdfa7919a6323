package jixiao.convention;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Given;

/**
 * 一级指标分值.
 *
 * @param names the level 1 names that share the points, normalised, the leading one first (产出指标, 成本指标); empty in the
 *     row that says there are none
 * @param points their points together
 * @param clause where it comes from; may be empty
 * @param origin where it stands, for people
 */
public record LevelPoints(List<String> names, BigDecimal points, String clause, String origin) {
    public LevelPoints {
        names = List.copyOf(names);
        Given.all(points, clause, origin);
    }
}
