package jixiao.drafting;

import jixiao.model.LineScore;

/** 指标完成情况: what a text may say of a line. */
enum LineState {
    /** 达到年初目标: settled, and nothing is missed. */
    MET,
    /** 未达到: the target is known to be missed. */
    MISSED,
    /** 待核定: nobody has decided, or there is no score. */
    OPEN;

    static LineState of(LineScore line) {
        if (line.missed()) {
            return MISSED;
        }
        return line.needsReview() || line.score().isEmpty() ? OPEN : MET;
    }
}
