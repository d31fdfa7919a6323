package jixiao.reading.value;

/** 界限方向: what is written about a number beside the number itself. */
enum Bound {
    /** Nothing, or "=". */
    NONE,
    /** 达到: a lower bound in a target, nothing in an actual value. */
    REACHED,
    /** 降至: an upper bound in a target, nothing in an actual value. */
    LOWERED,
    /** ≥, 不少于, 以上. */
    AT_LEAST,
    /** ≤, 不超过, 以内. */
    AT_MOST;

    /** Whether it only says how a level was come to, and bounds no actual value. */
    boolean isLevel() {
        return this == REACHED || this == LOWERED;
    }
}
