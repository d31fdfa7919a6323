package jixiao.model.fact;

/** 待判缘由: why a person has to decide a line. */
public enum ReviewReason {
    /** 文字不能定档. */
    UNSETTLED,
    /** 只能定到档, the middle was taken. */
    BAND_ONLY,
    /** 没有适用的规则. */
    UNSCORED,
    /** 未完成, 而分值由填报得分推定. */
    WEIGHT_INFERRED,
    /** The convention computes nothing for its class, and the unit claims nothing. */
    UNCOMPUTED,
    /** The convention computes nothing for its class, and what is claimed for several lines leaves nothing that it can have. */
    UNCOMPUTED_SHARED,
    /** 几条指标共用一个分值或得分, and the claim follows from no even division. */
    SHARED,
    /** 降幅填100%, perhaps the completion rate. */
    RATE_MEANT,
    /** 其他. */
    OTHER
}
