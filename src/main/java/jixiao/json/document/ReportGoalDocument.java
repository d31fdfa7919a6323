package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 报告中的年度目标.
 *
 * @param no its number; null for a report without goals
 * @param points its points
 * @param text what is to be reached
 * @param groups its groups that stand side by side
 */
public record ReportGoalDocument(
        Optional<BigDecimal> no, Optional<BigDecimal> points, String text, List<PointGroupDocument> groups) {
    public ReportGoalDocument {
        groups = Absent.list(groups);
    }
}
