package jixiao.convention;

/** 受审栏目: a column of the table that an own check may ask about. */
public enum CheckedField {
    /** 一级指标. */
    LEVEL1("一级指标", false, true),
    /** 二级指标. */
    LEVEL2("二级指标", false, true),
    /** 三级指标. */
    LEVEL3("三级指标", false, true),
    /** 指标性质. */
    NATURE("指标性质", false, true),
    /** 年初目标值: its number, a ratio for percentages, or its words. */
    TARGET("年初目标值", true, true),
    /** 实际完成值: its number, a ratio for percentages, or its words. */
    ACTUAL("实际完成值", true, true),
    /** 分值 as printed on the line or in its label, in points. */
    WEIGHT("分值", true, true),
    /** 填报得分, in points. */
    CLAIM("填报得分", true, true),
    /** 偏差原因 of the line. */
    REASON("原因", false, true),
    /** 预算数, in 万元. */
    BUDGET("预算数", true, false),
    /** 执行数, in 万元. */
    SPENDING("执行数", true, false),
    /** 执行率 as reckoned, a ratio. */
    RATE("执行率", true, false);

    private final String chinese;
    private final boolean numeric;
    private final boolean ofLine;

    CheckedField(String chinese, boolean numeric, boolean ofLine) {
        this.chinese = chinese;
        this.numeric = numeric;
        this.ofLine = ofLine;
    }

    /** The name in 《审核规则》. */
    public String chinese() {
        return chinese;
    }

    /** Whether it may hold a number. */
    public boolean isNumeric() {
        return numeric;
    }

    /** Whether every indicator has it; else the funds. */
    public boolean isOfLine() {
        return ofLine;
    }
}
