package jixiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 年度目标: a goal and its indicators. A table without goals has one, with empty number and text.
 *
 * @param no its number as written ("1"), empty when the goals are not numbered
 * @param text what it says; empty when nothing is written
 * @param points points printed in its caption "年度目标1:(12分)"; empty when none are, and empty where they only repeat
 *     the points of all indicators together
 * @param caption the caption's cell; without a cell when there is no caption
 * @param indicators its lines in the order of the sheet
 */
public record AnnualGoal(
        String no, String text, Optional<BigDecimal> points, Place caption, List<Indicator> indicators) {
    public AnnualGoal {
        Given.all(no, text, points, caption);
        indicators = List.copyOf(indicators);
    }
}
