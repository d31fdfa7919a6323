package jixiao.aggregation;

import jixiao.model.Given;
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
        Given.all(kind, unit, indicator, place, message);
    }

    /** 说明类别. */
    public enum Kind {
        /** 单独汇总: a table whose points have another origin, which is not in this one. */
        APART("未并入本表"),
        /** 无对应指标: some unit lacks the line. */
        NO_PARTNER("无对应指标"),
        /** 度量单位冲突: kept as a line of its own. */
        UNIT_CONFLICT("度量单位不同"),
        /** 目标类型不同: kept as a line of its own. */
        TARGET_CONFLICT("目标类型不同"),
        /** 汇总方式不同或不明: kept as a line of its own. */
        WAY_CONFLICT("汇总方式不明"),
        /** 目标表述不同: the words of the largest funds stand. */
        WORDS_DIFFER("目标表述不同"),
        /** 分值不同: the weight of the largest funds counts. */
        WEIGHT_DIFFERS("分值不同"),
        /** 分值来历: no points are printed; the tables' claims or the convention's stand for them. */
        POINTS("分值来历"),
        /** 口径: a table that tells none goes by that of the others. */
        CONVENTION("口径"),
        /** 口径不符: a table prints the points of another convention than the one that is named. */
        MISFIT("口径不符"),
        /** 资金为零或缺失: left out of averages. */
        NO_FUNDS("资金为零或缺失"),
        /** 缺项: a target, an actual value or an amount is missing. */
        INCOMPLETE("缺项"),
        /** 约数: a part is approximate. */
        APPROXIMATE("约数"),
        /** 重复报送: a table of the same unit counts in its place. */
        SUPERSEDED("重复报送"),
        /** 另一格式: the same table in another format counts in its place. */
        OTHER_FORMAT("另一格式"),
        /** 两种格式不一致: two formats of one table say different things. */
        FORMATS_DIFFER("两种格式不一致"),
        /** 分级汇总: aggregating step by step may give something else than aggregating at once. */
        TWICE("分级汇总"),
        /** 批复目标: the approved target and the units' own differ. */
        APPROVED("批复目标");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /** Whether a person has to look, since the aggregated table may be incomplete or other than meant. */
        public boolean isOpen() {
            return switch (this) {
                case APART,
                        NO_PARTNER,
                        UNIT_CONFLICT,
                        TARGET_CONFLICT,
                        WAY_CONFLICT,
                        WEIGHT_DIFFERS,
                        NO_FUNDS,
                        INCOMPLETE,
                        MISFIT,
                        FORMATS_DIFFER,
                        TWICE -> true;
                case WORDS_DIFFER, APPROXIMATE, SUPERSEDED, OTHER_FORMAT, APPROVED, POINTS, CONVENTION -> false;
            };
        }

        /** Whether what it is about counted all the same, or stands in another's place as it should: 《汇总说明》 tells of it. */
        public boolean isCounted() {
            return switch (this) {
                case NO_PARTNER,
                        WORDS_DIFFER,
                        WEIGHT_DIFFERS,
                        APPROXIMATE,
                        FORMATS_DIFFER,
                        TWICE,
                        APPROVED,
                        POINTS,
                        CONVENTION,
                        MISFIT -> true;
                case APART,
                        UNIT_CONFLICT,
                        TARGET_CONFLICT,
                        WAY_CONFLICT,
                        NO_FUNDS,
                        INCOMPLETE,
                        SUPERSEDED,
                        OTHER_FORMAT -> false;
            };
        }

        /** Its name in 《未匹配》 and 《汇总说明》. */
        public String chinese() {
            return chinese;
        }
    }
}
