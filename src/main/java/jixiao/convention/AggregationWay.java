package jixiao.convention;

/** 汇总方式: how the lines of several tables become one. */
public enum AggregationWay {
    /** Absolute values add up. */
    SUM("累加"),
    /** Relative values are averaged with the funds as weights. */
    WEIGHTED_MEAN("加权平均"),
    /** Each line is scored; the ratios of score to weight are averaged with the funds as weights. */
    SCORE_MEAN("得分率加权平均");

    private final String chinese;

    AggregationWay(String chinese) {
        this.chinese = chinese;
    }

    /** The name in 《汇总方式》. */
    public String chinese() {
        return chinese;
    }
}
