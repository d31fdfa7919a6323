package jixiao.review;

import jixiao.writing.list.Tint;
import jixiao.writing.list.Tinted;

/** 复核结论 of one table. */
public enum Verdict {
    /** 通过: no error, no warning, nothing to decide. */
    PASSED("通过", Tint.GREEN),
    /** 人工: only warnings or lines to decide. */
    MANUAL("人工", Tint.YELLOW),
    /** 退回: an error. */
    RETURNED("退回", Tint.RED);

    private final String chinese;
    private final Tint tint;

    Verdict(String chinese, Tint tint) {
        this.chinese = chinese;
        this.tint = tint;
    }

    /** The word on its ground. */
    public Tinted tinted() {
        return new Tinted(chinese, tint);
    }

    /** 通过, 人工 or 退回. */
    public String chinese() {
        return chinese;
    }
}
