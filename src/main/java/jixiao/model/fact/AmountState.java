package jixiao.model.fact;

import jixiao.model.Figure;

/** 金额状况: whether a printed amount can be reckoned with. */
public enum AmountState {
    /** 可用: a number that is not zero. */
    READ(""),
    /** 为零. */
    ZERO("为0"),
    /** 未填. */
    MISSING("未填写"),
    /** 为负. */
    NEGATIVE("为负数"),
    /** 不是数字. */
    UNREADABLE("不是数字");

    private final String chinese;

    AmountState(String chinese) {
        this.chinese = chinese;
    }

    /** The state of a printed amount. */
    public static AmountState of(Figure amount) {
        if (amount.value().isPresent()) {
            int sign = amount.value().get().signum();
            return sign > 0 ? READ : sign == 0 ? ZERO : NEGATIVE;
        }
        return amount.isBlank() ? MISSING : UNREADABLE;
    }

    /** What a sentence says of it; empty for an amount that can be used. */
    public String chinese() {
        return chinese;
    }
}
