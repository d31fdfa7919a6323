package jixiao.writing.form.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jixiao.model.Form;

/** 位置名称: the defined names that a template marks its places with. */
public final class SlotNames {
    public static final String TITLE = "标题";
    public static final String UNIT = "单位名称";
    public static final String PROJECT = "项目名称";
    public static final String DATE = "填报日期";
    public static final String BASIC = "基本支出总额";
    public static final String PROJECTS = "项目支出总额";
    public static final String TOTAL = "总分";
    public static final String TOTAL_WEIGHT = "总分值";
    public static final String REASONS = "原因分析";
    public static final String FAULTS = "存在问题";
    public static final String MEASURES = "改进措施";
    public static final String GOAL_TEXT = "目标内容";
    static final String GOAL_RESULT = "目标完成情况";
    public static final String NOTE = "说明";

    public static final String FUND_NAME = "资金名称";
    public static final String FUND_INITIAL = "年初预算数";
    public static final String BUDGET = "预算数";
    public static final String SPENDING = "执行数";
    public static final String RATE = "执行率";
    public static final String EXECUTION_POINTS = "执行分值";
    public static final String EXECUTION_SCORE = "执行得分";
    public static final String EXECUTION_REASON = "执行原因";

    public static final String NUMBER = "序号";
    public static final String LEVEL1 = "一级指标";
    public static final String LEVEL2 = "二级指标";
    public static final String LEVEL3 = "三级指标";
    public static final String NATURE = "指标性质";
    public static final String TARGET = "年初目标值";
    public static final String MEASURE = "度量单位";
    public static final String ACTUAL = "实际完成值";
    public static final String LEVEL = "达成情况";
    public static final String WEIGHT = "分值";
    public static final String SCORE = "得分";
    public static final String REASON = "偏差原因";

    public static final String GOAL_ROWS = "目标标题行";
    public static final String HEADER_ROWS = "表头行";
    public static final String LINE_ROW = "指标行";
    static final String FUND_ROW = "资金行";
    public static final String PART_ROWS = "资金明细行";
    public static final String NOTE_ROW = "说明行";

    static final String CONVENTIONS = "适用口径";
    static final String FORM = "适用表式";
    static final String YEARS = "适用年度";
    static final String SCORES = "得分栏";

    public static final String YEAR = "年度";
    public static final String INDICATOR_POINTS = "指标分值";
    public static final String GOAL_NO = "目标序号";
    public static final String GOAL_POINTS = "目标分值";

    /** Words that the template's own texts may ask for. */
    static final List<String> WORDS =
            List.of(YEAR, UNIT, PROJECT, DATE, EXECUTION_POINTS, INDICATOR_POINTS, GOAL_NO, GOAL_POINTS);
    /** Names that stand in the pattern row of the funds. */
    public static final List<String> FUND_SLOTS = List.of(
            FUND_NAME, FUND_INITIAL, BUDGET, SPENDING, RATE, EXECUTION_POINTS, EXECUTION_SCORE, EXECUTION_REASON);
    /** Those of them that a line detailing the funds has as well. */
    public static final List<String> AMOUNTS = List.of(FUND_INITIAL, BUDGET, SPENDING);
    /** Names that stand in the pattern row of the indicators. */
    public static final List<String> LINE_SLOTS =
            List.of(NUMBER, LEVEL1, LEVEL2, LEVEL3, NATURE, TARGET, MEASURE, ACTUAL, LEVEL, WEIGHT, SCORE, REASON);
    /** Names of boxes that take some sentences. */
    public static final List<String> BOXES = List.of(REASONS, FAULTS, MEASURES, GOAL_TEXT, GOAL_RESULT);
    /** Names that mark rows. */
    static final Set<String> ROW_MARKS = Set.of(GOAL_ROWS, HEADER_ROWS, LINE_ROW, FUND_ROW, PART_ROWS, NOTE_ROW);

    private SlotNames() {}

    /** The names that a template of this kind cannot do without. */
    static List<String> needed(Form form, boolean scores) {
        List<String> names = new ArrayList<>(List.of(UNIT, FUND_ROW, BUDGET, SPENDING, RATE, HEADER_ROWS, LINE_ROW));
        names.addAll(List.of(LEVEL1, LEVEL2, LEVEL3, TARGET, ACTUAL));
        if (form == Form.DEPARTMENT) {
            names.addAll(List.of(GOAL_ROWS, GOAL_TEXT));
        } else {
            names.add(PROJECT);
        }
        if (scores) {
            names.addAll(List.of(EXECUTION_SCORE, SCORE, TOTAL));
        }
        return names;
    }
}
