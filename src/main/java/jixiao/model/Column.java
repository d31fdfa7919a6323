package jixiao.model;

/** 栏目: what a column of the table of indicators says. */
public enum Column {
    /** 一级指标. */
    LEVEL1,
    /** 二级指标. */
    LEVEL2,
    /** 三级指标. */
    LEVEL3,
    /** 指标性质. */
    NATURE,
    /** 年初目标值 (A). */
    TARGET,
    /** 度量单位. */
    UNIT,
    /** 实际完成值 (B). */
    ACTUAL,
    /** 分值. */
    WEIGHT,
    /** 得分. */
    SCORE,
    /** 复核分. */
    SECOND_SCORE,
    /** 达成情况 or 评分比例. */
    LEVEL,
    /** 偏差原因分析及改进措施. */
    REASON
}
