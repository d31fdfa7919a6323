package jixiao.model;

/** 确定程度: how surely a written number says its value. */
public enum Certainty {
    /** 准确: "38次". */
    EXACT,
    /** 约数: "200余篇", "近3000件", "约5次": the number as written. */
    APPROXIMATE,
    /** 界限: "≥10" written as an actual value: the bound as written. */
    BOUND
}
