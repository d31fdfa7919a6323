package jixiao.wording;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import jixiao.model.WeightSource;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;
import jixiao.model.fact.ReviewReason;

/** 用语: Chinese words for what the model names by constants. */
public final class Terms {
    private Terms() {}

    /** 权重来源 in a few words. */
    public static String of(WeightSource source) {
        return switch (source) {
            case COLUMN -> "本行分值";
            case LABEL -> "名称标注的分值";
            case SHARED -> "组分值分配";
            case CLAIMED -> "填报得分推定";
            case DEFAULT -> "默认分值";
        };
    }

    /** Names of {@link WeightSource} joined by commas, as words joined by 、. */
    static String weightSources(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(name -> of(WeightSource.valueOf(name)))
                .collect(Collectors.joining("、"));
    }

    /** Why there is no score. */
    public static String of(Formula.Unscored.Reason reason) {
        return switch (reason) {
            case ACTUAL_MISSING -> "实际完成值未填";
            case TARGET_MISSING -> "年初目标值未填";
            case BUDGET_UNREADABLE -> "预算数缺失、为零或无法识别";
            case SPENDING_UNREADABLE -> "执行数缺失或无法识别";
            case NO_METHOD -> "没有适用的计分方法";
            case BLANK_FORM -> "空白表";
        };
    }

    /** Why a person has to decide, from the name of a {@link ReviewReason}. */
    static String reviewReason(String name) {
        return switch (ReviewReason.valueOf(name)) {
            case UNSETTLED -> "文字不能定档";
            case BAND_ONLY -> "只能定到档,档内取值要由人定";
            case UNSCORED -> "没有适用的计分方法";
            case UNCOMPUTED -> "口径规定不计算,又没有填报得分";
            case UNCOMPUTED_SHARED -> "口径规定不计算,从几条合填的得分里分不出这一条的";
            case WEIGHT_INFERRED -> "没有完成,而分值是由填报得分推定的";
            case SHARED -> "几条指标共用一个数,平均分配算出的得分合计与填报的不同,怎样分配要由单位说明";
            case RATE_MEANT -> "目标是降幅,只填100%,也可能是完成率";
            case OTHER -> "得分不能确定";
        };
    }

    /** 档内取值 in a few words; the top of the best band is full marks. */
    static String of(BandPoint point, Band band) {
        return switch (point) {
            case CLAIMED -> "取填报得分";
            case FULL -> band.high().compareTo(BigDecimal.ONE) == 0 ? "取满分" : "取档的上限";
            case MIDDLE -> "取档中值";
            case STATED -> "取表中写明的比例";
        };
    }

    /** 定档依据 as the first half of a sentence; {@code actual} is what was reported, {@code matched} the deciding word. */
    static String of(BandReason reason, String actual, String matched) {
        String quoted = "“" + actual + "”";
        String word = matched.isEmpty() ? "" : "“" + matched + "”";
        return switch (reason) {
            case STATED_LEVEL -> "表中写明" + (word.isEmpty() ? quoted : word);
            case SAME_WORDS -> quoted + "与目标一致";
            case NEGATED -> quoted + "含否定词" + word;
            case NEGATIVE_TARGET_KEPT -> "目标为不发生," + quoted + "表明没有发生";
            case WEAKENED -> quoted + "含弱化词" + word;
            case WEAKER_WORDING -> quoted + "与目标的说法相合,只是没有写目标的程度词";
            case SAME_DIRECTION -> quoted + "与目标的方向相同";
            case OPPOSITE_DIRECTION -> quoted + "与目标的方向相反";
            case CONTAINED -> quoted + "与目标的说法相合";
            case FULFILMENT_PHRASE -> quoted + "含完成类表述" + word;
            case PARTS_MET -> "各分项均达到各自的目标";
            case LATE -> quoted + "晚于时限";
        };
    }
}
