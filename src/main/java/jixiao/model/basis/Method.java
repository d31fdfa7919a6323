package jixiao.model.basis;

/** 计分方法: how a line is scored. Rules choose exactly one for each line; Java computes it. */
public enum Method {
    /** 权重×B/A within [0, weight]. */
    FORWARD("正向"),
    /** 权重×A/B within [0, weight]. */
    REVERSE("反向"),
    /** 权重×(2−B/A) within [0, weight], nothing from 2A on: as integrated budget platforms (预算管理一体化) reckon. */
    REVERSE_LINEAR("反向倒扣"),
    /** full inside X–Y, below as FORWARD against X, above as REVERSE against Y. */
    BETWEEN("区间"),
    /** full where B equals A, else zero. */
    EXACT("等值"),
    /** 权重×B where B is itself the completion rate ("37个" → "90%"). */
    COMPLETION("完成率"),
    /** on or before the day full, later the band 部分达成. */
    DEADLINE("时限"),
    /** by band of the words. */
    BAND("定性"),
    /** by band although a number was targeted, since words were reported. */
    REPORTED_IN_WORDS("文字上报"),
    /** full from a limit on, below it a deduction for every step (满意度 90 % 满分, 每低5个百分点扣1分). */
    STEPS("分步扣分"),
    /** share of the weight by tiers of the deviation |B−A|/A (成本控制 ±10/15/20 %). */
    TIERS("偏差分档");

    private final String chinese;

    Method(String chinese) {
        this.chinese = chinese;
    }

    /** The method's name in the convention's 《计分方法》. */
    public String chinese() {
        return chinese;
    }
}
