package jixiao.model.basis;

/** 计算方式: what a convention does with the scores of a class of indicators (《计分方法》计算方式), as platforms let a province choose. */
public enum ComputingMode {
    /** Nothing is computed: the unit's own score counts, at most the weight. */
    NONE("不计算"),
    /** Computed, but a unit may score otherwise: that is for a person to look at and no error. */
    OPEN("计算"),
    /** Computed, and no other score is right: what holds where a row says nothing. */
    LOCKED("计算并锁定");

    private final String chinese;

    ComputingMode(String chinese) {
        this.chinese = chinese;
    }

    /** Its word in the convention's 《计分方法》. */
    public String chinese() {
        return chinese;
    }
}
