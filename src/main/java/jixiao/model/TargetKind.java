package jixiao.model;

/** 目标类型, as written; a bare number is {@link #EXACTLY} whatever its direction. */
public enum TargetKind {
    /** 不低于 (≥ X). */
    AT_LEAST,
    /** 不高于 (≤ X). */
    AT_MOST,
    /** 等于 (a bare number). */
    EXACTLY,
    /** 区间 (X–Y). */
    BETWEEN,
    /** 时限 (a date). */
    DEADLINE,
    /** 定性 (words). */
    QUALITATIVE
}
