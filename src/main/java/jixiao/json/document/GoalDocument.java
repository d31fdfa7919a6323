package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 年度目标.
 *
 * @param cell cell of its caption
 * @param no its number as written
 * @param text what it says
 * @param points points printed in its caption
 * @param indicators its lines in the order of the sheet
 */
public record GoalDocument(
        @IfAny String cell, String no, String text, Optional<BigDecimal> points, List<IndicatorDocument> indicators) {
    public GoalDocument {
        indicators = Absent.list(indicators);
    }
}
