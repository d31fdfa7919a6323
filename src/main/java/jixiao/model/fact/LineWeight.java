package jixiao.model.fact;

import java.math.BigDecimal;
import jixiao.model.LineScore;
import jixiao.model.WeightSource;

/** 指标的分值: what a line's weight is, and where it comes from. */
public interface LineWeight {
    /** The line, scored. */
    LineScore line();

    /** Whether its weight is known from print, so that its claim can be judged (spec: SCORE_*). */
    default boolean isWeightKnown() {
        return switch (line().weightSource()) {
            case COLUMN, LABEL -> true;
            case SHARED ->
                line().indicator()
                        .claimed()
                        .value()
                        .filter(claim -> claim.compareTo(line().weight()) == 0)
                        .isPresent();
            case CLAIMED, DEFAULT -> false;
        };
    }

    /** Whether its weight stands on the line or its label, in print. */
    default boolean isWeightPrinted() {
        return line().weightSource() == WeightSource.COLUMN || line().weightSource() == WeightSource.LABEL;
    }

    /** Whether its weight is a default, which fits by its making. */
    default boolean isWeightAssumed() {
        return line().weightSource() == WeightSource.DEFAULT;
    }

    /** Whether its weight was inferred from its claim. */
    default boolean isWeightOfClaim() {
        return line().weightSource() == WeightSource.CLAIMED;
    }

    /** By how much its weight may be rounded for print, in points; what was divided by the program is exact. */
    default BigDecimal getWeightRounding() {
        return Slack.ofWeight(line());
    }

    /** The weight in points. */
    default BigDecimal getWeight() {
        return line().weight();
    }
}
