package jixiao.model.fact.text;

/** 字面特征: what the cells of a line, or the sentence of a text about it, say by their words. */
public enum TextMark {
    /** 样式: a cell holds the form's own pattern still: (≤**元/亩). */
    PATTERN,
    /** The target holds a number. */
    NUMBER_AIMED,
    /** A sentence of the text holds that number. */
    NUMBER_TOLD,
    /** The target is told as a result or a forecast: 有望达到. */
    OUTCOME,
    /** The target is nothing but a share. */
    SHARE,
    /** The name is of money that is paid. */
    PAYMENT,
    /** The text says that it is met. */
    SAID_MET,
    /** The text says that it is missed. */
    SAID_MISSED
}
