package jixiao.model.basis;

/** 定档依据: why the words fall into their band (spec 2, in this order). */
public enum BandReason {
    /** 表内明示等级: an explicit level or 评分比例 on the sheet. */
    STATED_LEVEL,
    /** 完成表述与目标一致. */
    SAME_WORDS,
    /** 实际完成值含否定词而目标没有. */
    NEGATED,
    /** 目标本身为否定 (无…, 零…), 实际亦为否定或 0. */
    NEGATIVE_TARGET_KEPT,
    /** 实际完成值含弱化词 (基本, 部分, 有限 …). */
    WEAKENED,
    /** 一方包含另一方. */
    CONTAINED,
    /** 一方包含另一方, 但少了目标的程度词 (有效提升 → 提升). */
    WEAKER_WORDING,
    /** 方向与目标相同, 并写明了数量 (增加 → 增372人次). */
    SAME_DIRECTION,
    /** 方向与目标相反. */
    OPPOSITE_DIRECTION,
    /** 完成类表述 (已完成, 达到预期目标 …). */
    FULFILMENT_PHRASE,
    /** 本行未填, 各分项均达到各自的目标. */
    PARTS_MET,
    /** 晚于时限. */
    LATE
}
