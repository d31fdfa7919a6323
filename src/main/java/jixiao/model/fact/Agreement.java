package jixiao.model.fact;

/** 相符程度: how a claimed number stands to the recomputed one. */
public enum Agreement {
    /** 没有填数: nothing to compare, on one side or the other. */
    NOT_COMPARED,
    /** 相等. */
    EQUAL,
    /** 舍入不同: the recomputed number rounds to the printed one. */
    ROUNDED,
    /** 小差: they differ by no more than 直接更正限差. */
    SMALL,
    /** 不符. */
    DIFFERENT
}
