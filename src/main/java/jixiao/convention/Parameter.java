package jixiao.convention;

/** 参数: every number, word or switch of 《参数》 that the program asks for; a file may hold no other name. */
public enum Parameter {
    /** Points of 预算执行情况. */
    EXECUTION_POINTS("预算执行分值"),
    /** Points of all indicators together. */
    INDICATOR_POINTS("指标分值"),
    /** 是/否: whether a satisfaction indicator is required. */
    SATISFACTION_REQUIRED("满意度必评"),
    /** Ratio; 无 for none: execution rate below which a reason is due. */
    LOW_RATE("执行率说明下限"),
    /** Ratio; 无 for none: achievement above which a reason is due. */
    OVER_ACHIEVEMENT("超额完成说明上限"),
    /** Decimals of every score. */
    SCORE_DECIMALS("得分小数位"),
    /** 四舍五入, 舍去 or 进位. */
    ROUNDING("得分舍入"),
    /** 填报, 上限 or 中值: the point in a settled band. */
    BAND_POINT("档内取值");

    private final String chinese;

    Parameter(String chinese) {
        this.chinese = chinese;
    }

    /** The name in 《参数》. */
    public String chinese() {
        return chinese;
    }
}
