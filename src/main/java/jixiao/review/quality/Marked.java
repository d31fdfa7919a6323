package jixiao.review.quality;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 一项评分: an item of a unit.
 *
 * @param unit the unit
 * @param item the item
 * @param count how many of what is counted it has; empty where a person marks it
 * @param said what a person has written
 */
record Marked(UnitRecord unit, QualityItem item, Optional<Integer> count, Filled.Said said) {
    /** What the program reckons, in points. */
    Optional<BigDecimal> computed() {
        return count.map(item::scored);
    }

    /** What counts: a person's points where they are points, else what was reckoned; empty where a person has still to mark. */
    Optional<BigDecimal> counted() {
        return said.within(item.points()).or(this::computed);
    }

    /** Whether what a person wrote is no number of points of this item. */
    boolean isUnusable() {
        return !said.points().isEmpty() && said.within(item.points()).isEmpty();
    }
}
