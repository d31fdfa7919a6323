package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 自评报告 as an element of {@code reports}.
 *
 * @param title 标题
 * @param form DEPARTMENT or PROJECT
 * @param year the year that it is about
 * @param project 项目名称
 * @param place its first paragraph
 * @param claimedTotal the total that it states
 * @param claimedExecution the execution score that it states
 * @param execution score of the execution out of budget and spending
 * @param executionPoints points of the execution
 * @param indicators scores of its groups together
 * @param total execution and indicators; null where either is not known
 * @param listedPoints 满分 of what it lists
 * @param unlistedPoints points of which it lists nothing
 * @param goals its goals with their groups
 */
public record ReportDocument(
        String title,
        String form,
        Optional<BigDecimal> year,
        String project,
        PlaceDocument place,
        Optional<BigDecimal> claimedTotal,
        Optional<BigDecimal> claimedExecution,
        Optional<BigDecimal> execution,
        Optional<BigDecimal> executionPoints,
        Optional<BigDecimal> indicators,
        Optional<BigDecimal> total,
        Optional<BigDecimal> listedPoints,
        Optional<BigDecimal> unlistedPoints,
        List<ReportGoalDocument> goals) {
    public ReportDocument {
        goals = Absent.list(goals);
    }
}
