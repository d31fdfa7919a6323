package jixiao.model.narrative;

/** 事实种类: what a text states. The Chinese name is that of its row in 《报告用语》. */
public enum FactKind {
    TOTAL("自评得分"),
    EXECUTION_SCORE("预算执行得分"),
    INDICATOR_SCORE("指标得分"),
    LEVEL_SCORE("一级指标得分"),
    GRADE("评价等级"),
    EXECUTION_POINTS("预算执行分值"),
    INDICATOR_POINTS("指标分值"),
    START_BUDGET("年初预算数"),
    BUDGET("全年预算数"),
    SPENDING("执行数"),
    RATE("执行率"),
    START_RATE("完成年初预算"),
    BASIC_SPENDING("基本支出"),
    PROJECT_SPENDING("项目支出"),
    INCREASE("比上年增加"),
    DECREASE("比上年减少"),
    UNFINISHED("未完成的绩效目标"),
    PROBLEMS("存在的问题和原因"),
    MEASURES("改进措施"),
    BUDGET_LINK("与预算安排相结合"),
    APPLICATION("结果应用"),
    ATTACHMENT("附件"),
    PROJECT_COUNT("涉及项目数"),
    PROJECT_FUNDS("涉及资金"),
    PROJECT_SHARE("占项目支出比例"),
    WHOLE_FUNDS("整体自评资金"),
    LISTED_COUNT("一级项目数"),
    EVALUATED_COUNT("开展评价项目数"),
    GOAL_COUNT("年度目标数"),
    INDICATOR_COUNT("指标个数"),
    LEVEL_COUNT("一级指标个数"),
    COMPLETED_COUNT("完成指标个数"),
    SUMMARY("项目自评综述"),
    REPORT_NAMED("自评报告名称"),
    CARRYOVER("有结余"),
    NO_CARRYOVER("无结余");

    private final String chinese;

    FactKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name to people, and that of its row in 《报告用语》. */
    public String chinese() {
        return chinese;
    }

    /** Whether it is an amount of money. */
    public boolean isAmount() {
        return switch (this) {
            case START_BUDGET,
                    BUDGET,
                    SPENDING,
                    BASIC_SPENDING,
                    PROJECT_SPENDING,
                    INCREASE,
                    DECREASE,
                    PROJECT_FUNDS,
                    WHOLE_FUNDS -> true;
            default -> false;
        };
    }
}
