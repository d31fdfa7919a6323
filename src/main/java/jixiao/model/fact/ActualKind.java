package jixiao.model.fact;

/** 实际完成值的类型, relative to its target. */
public enum ActualKind {
    /** 数字. */
    NUMBER,
    /** 对计数目标上报的百分比 ("37个" → "90%"). */
    PERCENT_OF_COUNT,
    /** 日期. */
    DATE,
    /** 文字. */
    WORDS
}
