package jixiao.reading;

import java.util.List;
import java.util.Map;
import jixiao.model.Column;

/** 标准名: the standard names of 《同义词》 that the reader asks for. */
public final class Names {
    public static final String LEVEL1 = "一级指标";
    public static final String LEVEL2 = "二级指标";
    public static final String LEVEL3 = "三级指标";
    public static final String NATURE = "指标性质";
    public static final String OPERATOR = "计算符号";
    public static final String TARGET = "年初目标值";

    /** The target as it was adjusted in the year; it counts where it is filled. */
    public static final String ADJUSTED = "调整后目标值";

    public static final String UNIT = "度量单位";
    public static final String ACTUAL = "实际完成值";
    public static final String WEIGHT = "分值";
    public static final String SCORE = "得分";
    public static final String LEVEL = "达成情况";
    public static final String REASON = "偏差原因";

    /** What is taken off a line's points, on forms that print it instead of the score or beside it. */
    public static final String DEDUCTION = "扣减分数";

    /** Groups of indicators that have a row of their own in the column of names. */
    public static final String LEVEL1_GROUP = "一级指标分组";

    public static final String LEVEL2_GROUP = "二级指标分组";

    /** Columns of indicators; a word that fits two is taken by the earlier. */
    static final List<String> INDICATORS = List.of(
            LEVEL1,
            LEVEL2,
            LEVEL3,
            NATURE,
            OPERATOR,
            TARGET,
            ADJUSTED,
            UNIT,
            ACTUAL,
            WEIGHT,
            SCORE,
            OwnOutput.SECOND_SCORE,
            OwnOutput.REFERENCE_SCORE,
            LEVEL,
            REASON,
            DEDUCTION);

    /** Without these a row is no header of indicators. */
    static final List<String> INDICATORS_REQUIRED = List.of(LEVEL3, TARGET, ACTUAL);

    /** The same of a table of declared targets, which has no results. */
    static final List<String> DECLARED_REQUIRED = List.of(LEVEL3, TARGET);

    static final Map<Column, String> BY_COLUMN = Map.ofEntries(
            Map.entry(Column.LEVEL1, LEVEL1),
            Map.entry(Column.LEVEL2, LEVEL2),
            Map.entry(Column.LEVEL3, LEVEL3),
            Map.entry(Column.NATURE, NATURE),
            Map.entry(Column.TARGET, TARGET),
            Map.entry(Column.UNIT, UNIT),
            Map.entry(Column.ACTUAL, ACTUAL),
            Map.entry(Column.WEIGHT, WEIGHT),
            Map.entry(Column.SCORE, SCORE),
            Map.entry(Column.SECOND_SCORE, OwnOutput.SECOND_SCORE),
            Map.entry(Column.LEVEL, LEVEL),
            Map.entry(Column.REASON, REASON));

    public static final String BUDGET = "预算数";
    public static final String SPENDING = "执行数";
    public static final String RATE = "执行率";
    public static final String RATE_POINTS = "执行率权重";
    public static final String RATE_SCORE = "执行率得分";
    public static final String RATE_REASON = "执行率原因";

    /** Columns of the funds. */
    public static final List<String> FUNDS = List.of(
            BUDGET,
            SPENDING,
            RATE,
            RATE_POINTS,
            RATE_SCORE,
            OwnOutput.SECOND_SCORE,
            OwnOutput.REFERENCE_SCORE,
            RATE_REASON);

    public static final List<String> FUNDS_REQUIRED = List.of(BUDGET, SPENDING);
    public static final String FUNDS_TOTAL = "资金总额";
    public static final String FUNDS_CAPTION = "预算执行情况";

    /** Indicators that are the execution of the budget. */
    static final String EXECUTION_LINE = "预算执行率指标";

    /** The same in a project's table only. */
    static final String PROJECT_EXECUTION_LINE = "项目预算执行率指标";

    /** Level 2 under which a bare 执行率 is the execution. */
    static final String EXECUTION_LEVEL2 = "预算执行管理";

    public static final String TITLE = "标题";
    public static final String DATE = "填报日期";

    /** A full date that stands without a label. */
    public static final String DATE_ALONE = "单独的日期";

    public static final String YEAR = "年度";
    public static final String DEPARTMENT = "单位名称";
    public static final String PROJECT = "项目名称";
    public static final String AUTHORITY = "主管部门";
    public static final String EXECUTOR = "实施单位";
    static final String BASIC_SPENDING = "基本支出总额";
    static final String PROJECT_SPENDING = "项目支出总额";
    public static final String MONEY_UNIT = "金额单位";
    public static final String OTHER_LABELS = "其他栏目";

    /** Labels of the title block. */
    public static final List<String> LABELS = List.of(
            DATE,
            YEAR,
            PROJECT,
            DEPARTMENT,
            AUTHORITY,
            EXECUTOR,
            BASIC_SPENDING,
            PROJECT_SPENDING,
            MONEY_UNIT,
            OTHER_LABELS);

    /** Labels that only the title block of a table has: where one stands below a table, the next table begins. */
    static final List<String> BEGINNING = List.of(PROJECT, DEPARTMENT, AUTHORITY, EXECUTOR, BASIC_SPENDING);

    public static final String GOAL = "年度目标";
    public static final String GOAL_EXPECTED = "预期目标";
    public static final String GOAL_REACHED = "目标完成情况";
    public static final String INDICATOR_GROUP = "绩效指标";

    /** What says that a table goes on. */
    static final String CONTINUED = "续表";

    static final String TOTAL = "总分";
    static final String SUBTOTAL = "小计";
    static final String REASON_BOX = "原因框";
    static final String MEASURES_BOX = "改进框";
    static final String CONCLUSION_BOX = "结论框";
    static final String NOTES = "附注";
    public static final String SIGNATURE = "签字";

    private Names() {}
}
