package jixiao.convention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 参数: every number, word or switch of 《参数》 that the program asks for; a file may hold no other name. */
public enum Parameter {
    /** Points of 预算执行情况. */
    EXECUTION_POINTS("预算执行分值", Kind.POINTS),
    /** Points of all indicators together. */
    INDICATOR_POINTS("指标分值", Kind.POINTS),
    /** 线性 (points × rate), 分步 (a deduction for every step below full) or 分档 (by the tiers 执行率得分). */
    EXECUTION_SCORING("执行率计分方式", "线性", "分步", "分档"),
    /** Ratio: execution rate that earns full points; 分步 counts down from it. */
    EXECUTION_FULL_RATE("执行率满分线", Kind.RATIO),
    /** Ratio, above zero: how much lower the rate is for one step of 分步; a part of a step counts as one. */
    EXECUTION_STEP("执行率每步", Kind.RATIO),
    /** Ratio of the execution points deducted for each step of 分步. */
    EXECUTION_STEP_DEDUCTION("执行率每步扣分", Kind.RATIO),
    /** 是/否: whether the total is capped by the execution rate, by the tiers 总分上限. */
    TOTAL_CAPPED("按执行率限制总分", "是", "否"),
    /** Ratio; 无 for none: execution rate below which a reason is due. */
    LOW_RATE("执行率说明下限", Kind.RATIO_OR_NONE),
    /** 是/否: whether a satisfaction indicator is required. */
    SATISFACTION_REQUIRED("满意度必评", "是", "否"),
    /** Ratio; 无 for none: achievement above which a reason is due. */
    OVER_ACHIEVEMENT("超额完成说明上限", Kind.RATIO_OR_NONE),
    /** 提示, 扣分 (by {@link #OVER_ACHIEVEMENT_DEDUCTION}) or 按比例 (score × limit ÷ achievement). */
    OVER_ACHIEVEMENT_TREATMENT("超额完成处理", "提示", "扣分", "按比例"),
    /** Points deducted from a line beyond the limit where the treatment is 扣分. */
    OVER_ACHIEVEMENT_DEDUCTION("超额完成扣分", Kind.POINTS),
    /** 是/否: whether a reason is due at 超额完成说明上限 itself and not only above it. */
    REASON_AT_LIMIT("超额说明含界线", "是", "否"),
    /** Ratio; 无 for none: achievement from which on a line is flagged, which asks for nothing. */
    FLAGGED_FROM("完成程度提示起点", Kind.RATIO_OR_NONE),
    /** 正向 (where more is better) or 全部 (also where less is, and bare numbers): which lines are flagged. */
    FLAGGED_LINES("完成程度提示范围", "正向", "全部"),
    /** Decimals of every score. */
    SCORE_DECIMALS("得分小数位", Kind.DECIMALS),
    /** 四舍五入, 舍去 or 进位. */
    ROUNDING("得分舍入", "四舍五入", "舍去", "进位"),
    /** 填报, 上限 or 中值: the point in a settled band. */
    BAND_POINT("档内取值", "填报", "上限", "中值"),
    /** 执行数 or 预算数: by what relative values and qualitative scores are weighted when tables are aggregated. */
    AGGREGATION_WEIGHT("汇总权数", "执行数", "预算数"),
    /** Points up to which a wrong score or total is corrected by the finance bureau itself and no error. */
    DIRECT_CORRECTION("直接更正限差", Kind.POINTS),
    /** How many tables a folder must hold for their years to be held against each other. */
    SAME_YEAR_TABLES("同年核对张数", Kind.POINTS),
    /** Ratio of a folder's tables that must be about one year for the others to be told. */
    SAME_YEAR_SHARE("同年核对份额", Kind.RATIO),
    /** How many times an even share of the points one line may have before they are crowded on it. */
    CROWDED_TIMES("分值集中倍数", Kind.POINTS),
    /** Ratio: an execution rate that reaches it is never held against the points; 执行率说明下限 counts instead where there is one. */
    SCORE_BESIDE_RATE("得分核对执行率线", Kind.RATIO),
    /** How many signs a sentence must have, beside digits and names, for copies of it to be told. */
    COPIED_SIGNS("抄录最少字数", Kind.POINTS),
    /** Ratio of a folder's units that, having a sentence, show it to be text that all were given. */
    TEMPLATE_SHARE("模板文字占比", Kind.RATIO),
    /** How many units must report a unit cost for them to be held against each other. */
    SIBLINGS("同类最少单位", Kind.POINTS),
    /** Ratio of those units that must lie near the middle one. */
    SIBLINGS_NEAR("同类相近占比", Kind.RATIO);

    private final String chinese;
    private final Kind kind;
    private final List<String> choices;

    Parameter(String chinese, Kind kind) {
        this.chinese = chinese;
        this.kind = kind;
        this.choices = List.of();
    }

    Parameter(String chinese, String... choices) {
        this.chinese = chinese;
        this.kind = Kind.CHOICE;
        this.choices = List.of(choices);
    }

    /** The name in 《参数》. */
    public String chinese() {
        return chinese;
    }

    /** What kind of value it takes. */
    public Kind kind() {
        return kind;
    }

    /** The words that a {@link Kind#CHOICE} may be; empty for numbers. */
    public List<String> choices() {
        return choices;
    }

    /** The parameter of a name in 《参数》; empty when there is none. */
    public static Optional<Parameter> named(String chinese) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.chinese.equals(chinese))
                .findFirst();
    }

    /** 参数种类. */
    public enum Kind {
        /** 分数, not negative. */
        POINTS,
        /** 比例, held as a plain ratio. */
        RATIO,
        /** 比例, or 无. */
        RATIO_OR_NONE,
        /** 小数位, 0 to 6. */
        DECIMALS,
        /** 几个词之一. */
        CHOICE
    }
}
