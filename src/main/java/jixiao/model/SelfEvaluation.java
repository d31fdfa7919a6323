package jixiao.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 自评表 as submitted, before any scoring.
 *
 * @param source where it was read
 * @param form 整体 or 项目
 * @param title 标题 as written; blank when there is none
 * @param year the year that the table is about; empty when it is written nowhere
 * @param unit 填报单位: 单位名称, else 实施单位, else 主管部门; blank when none names a unit
 * @param implementer 实施单位 as written; blank when not filled, without a cell when there is no such label
 * @param supervisor 主管部门 as written; blank when not filled, without a cell when there is no such label
 * @param project 项目名称; blank for a department's table
 * @param dateEntry 填报日期 as written; blank when not filled
 * @param date 填报日期 understood; empty when missing or unreadable
 * @param details other labels with their values (主管部门, 项目类别 …; 目标完成情况, 年初预算数, 评价结论), in their order
 * @param basicSpending 基本支出总额 in 万元
 * @param projectSpending 项目支出总额 in 万元
 * @param execution 预算执行情况
 * @param indicatorPoints points printed for all indicators together ("年度绩效目标(80分)"), in points; blank if none
 * @param goals 年度目标, at least one; a table without goals has one without number
 * @param headers cells of the header words, of the first header row where there are several
 * @param claimedTotal 总分 as claimed, in points
 * @param weightTotal total printed under the weights; blank when there is none
 * @param reasonBox 偏差大或目标未完成原因分析 of the whole table; without a cell when there is no such box
 * @param measures 改进措施及结果应用方案; without a cell when there is no such box
 * @param notices what the reader noticed beside the values (hidden sheets, formulas without results)
 * @param breakdown what it was made of, when it is an aggregated table of this program; empty for any other
 */
public record SelfEvaluation(
        Source source,
        Form form,
        Entry title,
        Optional<Integer> year,
        Entry unit,
        Entry implementer,
        Entry supervisor,
        Entry project,
        Entry dateEntry,
        Optional<DateSpan> date,
        Map<String, Entry> details,
        Figure basicSpending,
        Figure projectSpending,
        BudgetExecution execution,
        Figure indicatorPoints,
        List<AnnualGoal> goals,
        Map<Column, Place> headers,
        Figure claimedTotal,
        Figure weightTotal,
        Entry reasonBox,
        Entry measures,
        List<Notice> notices,
        Optional<Breakdown> breakdown) {
    /** 表式标志: the label in {@link #details} of the marks by which the table's form is known, several separated by 、. */
    public static final String FORM_MARK = "表式标志";

    /** 年初预算数: the label in {@link #details} of the initial budget in the row of the total. */
    public static final String INITIAL_BUDGET = "年初预算数";

    /** 表末备注: how the labels of the notes under the table begin in {@link #details}; the number of the note follows. */
    public static final String NOTE = "表末备注";

    public SelfEvaluation {
        Given.all(
                source,
                form,
                title,
                year,
                unit,
                implementer,
                supervisor,
                project,
                dateEntry,
                date,
                basicSpending,
                projectSpending,
                execution,
                indicatorPoints,
                claimedTotal,
                weightTotal,
                reasonBox,
                measures);
        details = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(details));
        goals = List.copyOf(goals);
        headers = Map.copyOf(headers);
        notices = List.copyOf(notices);
        if (breakdown.isPresent() && breakdown.get().funds().size() != lines(goals)) {
            throw new IllegalArgumentException("a breakdown of other lines than the table has");
        }
    }

    private static int lines(List<AnnualGoal> goals) {
        return goals.stream().mapToInt(goal -> goal.indicators().size()).sum();
    }

    /** The same table, known to be an aggregated one. */
    public SelfEvaluation with(Breakdown parts, List<AnnualGoal> itsGoals) {
        return with(itsGoals, Optional.of(parts));
    }

    /** The same table with other lines, goal for goal, in the order of {@link #indicators()}. */
    public SelfEvaluation with(List<Indicator> lines) {
        java.util.Iterator<Indicator> next = lines.iterator();
        List<AnnualGoal> changed = goals.stream()
                .map(goal -> new AnnualGoal(
                        goal.no(),
                        goal.text(),
                        goal.points(),
                        goal.caption(),
                        goal.indicators().stream().map(line -> next.next()).toList()))
                .toList();
        return with(changed, breakdown);
    }

    private SelfEvaluation with(List<AnnualGoal> itsGoals, Optional<Breakdown> parts) {
        return new SelfEvaluation(
                source,
                form,
                title,
                year,
                unit,
                implementer,
                supervisor,
                project,
                dateEntry,
                date,
                details,
                basicSpending,
                projectSpending,
                execution,
                indicatorPoints,
                itsGoals,
                headers,
                claimedTotal,
                weightTotal,
                reasonBox,
                measures,
                notices,
                parts);
    }

    /** All indicators of all goals, in the order of the sheet. */
    public List<Indicator> indicators() {
        return goals.stream().flatMap(goal -> goal.indicators().stream()).toList();
    }

    /** Names of the sheets that it is on, from top to bottom: one, unless it goes on on others; none for JSON. */
    public List<String> sheets() {
        Stream<Place> parts = Stream.concat(
                indicators().stream().map(Indicator::place),
                Stream.of(claimedTotal.place(), weightTotal.place(), reasonBox.place(), measures.place()));
        return Stream.concat(
                        Stream.of(source.sheet()),
                        parts.filter(Place::isElsewhere).map(Place::ownSheet))
                .filter(sheet -> !sheet.isEmpty())
                .distinct()
                .toList();
    }

    /** The cell of a column's header, or the place of the table without a cell where it has no such column. */
    public Place header(Column column) {
        return headers.getOrDefault(column, source.place(""));
    }

    /** Whether the table is a blank form: no actual, no claim and no spending is filled in (spec: 空白表). */
    public boolean isBlankForm() {
        boolean lines = Stream.concat(
                        indicators().stream(), execution.line().stream().map(ExecutionIndicator::indicator))
                .allMatch(line -> line.counted().isBlank()
                        && line.actual().isMissing()
                        && line.breakdown().stream()
                                .allMatch(part -> part.actual().isMissing()));
        return lines && execution.spending().isBlank() && execution.claimed().isBlank();
    }
}
