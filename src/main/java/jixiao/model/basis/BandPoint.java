package jixiao.model.basis;

/** 档内取值: which point of a band was taken. */
public enum BandPoint {
    /** 填报得分在档内: the claim, which lies in the band. */
    CLAIMED,
    /** 满分: the top of 达成; 上限: the top of any band where the convention takes that. */
    FULL,
    /** 档中值: the middle of the band, to be reviewed unless the convention takes the middle always. */
    MIDDLE,
    /** 评分比例: the share that the sheet itself states. */
    STATED
}
