package jixiao.review;

/** 复核结论 of one table. */
public enum Verdict {
    /** 通过: no error, no warning, nothing to decide. */
    PASSED("通过"),
    /** 人工: only warnings or lines to decide. */
    MANUAL("人工"),
    /** 退回: an error. */
    RETURNED("退回");

    private final String chinese;

    Verdict(String chinese) {
        this.chinese = chinese;
    }

    /** 通过, 人工 or 退回. */
    public String chinese() {
        return chinese;
    }
}
