package jixiao.cli;

/** 退出码; of several the first in this order is the one that the process ends with. */
public enum Exit {
    /** 被用户中断. */
    INTERRUPTED(130),
    /** 程序内部错误. */
    INTERNAL(1),
    /** 有输入未能读取. */
    UNREADABLE(4),
    /** 命令用法有误, 口径不能使用, 或结果不能写到指定位置. */
    USAGE(2),
    /** 已完成, 但有错误级审核发现或需要人工判断的指标. */
    FINDINGS(3),
    /** 一切正常. */
    FINE(0);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }

    /** The graver one of two. */
    public Exit and(Exit other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
