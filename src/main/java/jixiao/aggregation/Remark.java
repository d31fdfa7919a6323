package jixiao.aggregation;

import java.util.Objects;
import jixiao.model.Place;

/**
 * 汇总说明: something that a person must know of the aggregation.
 *
 * @param kind what it is about
 * @param unit name of the unit
 * @param indicator 三级指标; empty where it is about the whole table
 * @param place where it stands in the submission
 * @param message one Chinese sentence
 */
public record Remark(Kind kind, String unit, String indicator, Place place, String message) {
    public Remark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
    }

    /** 说明类别. */
    public enum Kind {
        /** 无对应指标: some unit lacks the line. */
        NO_PARTNER,
        /** 度量单位冲突: kept as a line of its own. */
        UNIT_CONFLICT,
        /** 目标类型不同: kept as a line of its own. */
        TARGET_CONFLICT,
        /** 汇总方式不同或不明: kept as a line of its own. */
        WAY_CONFLICT,
        /** 目标表述不同: the words of the largest funds stand. */
        WORDS_DIFFER,
        /** 分值不同: the weight of the largest funds counts. */
        WEIGHT_DIFFERS,
        /** 资金为零或缺失: left out of averages. */
        NO_FUNDS,
        /** 缺项: a target, an actual value or an amount is missing. */
        INCOMPLETE,
        /** 约数: a part is approximate. */
        APPROXIMATE
    }
}
