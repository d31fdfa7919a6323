package jixiao.model;

/** 度量类别: what a unit measures; units convert within a kind only. */
public enum UnitKind {
    /** 金额, held in 万元. */
    MONEY,
    /** 比率 (% ‰ 成 比例), held as a plain ratio. */
    RATIO,
    /** 时长 (分钟 小时 天 月 年). */
    DURATION,
    /** 面积, 长度, 重量 and other measures with factors. */
    MEASURE,
    /** 个数 (个 件 次 人 篇 …), each name its own. */
    COUNT,
    /** 无单位: a bare number. */
    NONE
}
