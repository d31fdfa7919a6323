package jixiao.model;

/** 权重来源: where the weight of an indicator comes from. */
public enum WeightSource {
    /** 本行分值: its own 分值 cell. */
    COLUMN,
    /** 名称标注: "(15分)" in its label. */
    LABEL,
    /** 组分值: printed points of a goal or group, divided by the claims in it or evenly. */
    SHARED,
    /** 填报得分: the claim itself. */
    CLAIMED,
    /** 默认分值: the convention's points, divided evenly; for reference only. */
    DEFAULT
}
