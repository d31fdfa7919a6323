package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.json.IsoDates;

/**
 * 自评表 as an element of {@code tables}. Amounts are in 万元, rates are ratios, points have the decimals that they were
 * rounded to. Texts are never {@code null}: an empty one stands for {@code null} and for a member that is not there.
 *
 * @param aggregation what it was made of; empty for a table of one unit
 * @param source where it was read
 * @param form DEPARTMENT or PROJECT; 整体, 部门整体 and 项目 when given
 * @param title 标题
 * @param year the year that it is about
 * @param unit 填报单位
 * @param implementer 实施单位
 * @param supervisor 主管部门
 * @param project 项目名称
 * @param date 填报日期 as {@link IsoDates} write it
 * @param dateText 填报日期 as written, where that is something else
 * @param details other labels with their texts
 * @param basicSpending 基本支出总额
 * @param projectSpending 项目支出总额
 * @param indicatorPoints points printed for all indicators together
 * @param convention which convention judged it
 * @param execution 预算执行情况
 * @param goals 年度目标
 * @param total 总分; empty where the convention does not fit
 * @param totalRange its two ends
 * @param totalVerified of it what numbers vouch for
 * @param claimedTotal 填报总分
 * @param grade 等级; empty where it is open
 * @param forReference whether the total stands on default weights
 * @param totalCap what the total was held down to
 * @param totalFormula who has decided the total, and why; empty where it is the sum of the scores
 * @param weightTotal total printed under the weights
 * @param reasonBox 偏差大或目标未完成原因分析
 * @param measures 改进措施及结果应用方案
 * @param headers cells of the header words, by the name of the column
 * @param notices what the reader noticed
 * @param cells cells of members, by their names
 * @param printed how members are written where the number does not say it
 * @param findings 审核发现 in the order of the sheet
 */
public record TableDocument(
        @IfAny Optional<AggregationDocument> aggregation,
        SourceDocument source,
        String form,
        String title,
        Optional<BigDecimal> year,
        String unit,
        String implementer,
        String supervisor,
        String project,
        String date,
        @IfAny String dateText,
        @IfAny List<DetailDocument> details,
        @IfAny Optional<BigDecimal> basicSpending,
        @IfAny Optional<BigDecimal> projectSpending,
        @IfAny Optional<BigDecimal> indicatorPoints,
        @Made ConventionDocument convention,
        ExecutionDocument execution,
        List<GoalDocument> goals,
        @Made Optional<BigDecimal> total,
        @Made Optional<List<BigDecimal>> totalRange,
        @Made Optional<BigDecimal> totalVerified,
        Optional<BigDecimal> claimedTotal,
        @Made String grade,
        @Made boolean forReference,
        @Made @IfAny Optional<BigDecimal> totalCap,
        @Made @IfAny String totalFormula,
        @IfAny Optional<BigDecimal> weightTotal,
        @IfAny String reasonBox,
        @IfAny String measures,
        @IfAny Map<String, String> headers,
        @IfAny List<NoticeDocument> notices,
        @IfAny Map<String, String> cells,
        @IfAny Map<String, PrintedDocument> printed,
        @Made List<FindingDocument> findings) {
    public TableDocument {
        source = source == null ? SourceDocument.NONE : source;
        details = Absent.list(details);
        convention = convention == null ? ConventionDocument.NONE : convention;
        execution = execution == null ? ExecutionDocument.NONE : execution;
        goals = Absent.list(goals);
        headers = Absent.map(headers);
        notices = Absent.list(notices);
        cells = Absent.map(cells);
        printed = Absent.map(printed);
        findings = Absent.list(findings);
    }
}
