package jixiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.basis.Basis;

/**
 * 指标得分: an indicator, scored.
 *
 * @param indicator as submitted
 * @param weight 权重 in points, not negative
 * @param weightSource where the weight comes from
 * @param achievement 完成程度 within [0, 1]; empty when unsettled or unscored
 * @param ratio the uncapped ratio of actual to target in the good direction (2 for ≥5 → 10); empty without two numbers
 * @param score in points, rounded; empty when there is none
 * @param range [score, score] of a settled quantitative line, else what the score may be
 * @param needsReview whether a person has to decide
 * @param verified whether it was scored from two numbers (or two dates)
 * @param missed whether the target is known to be missed
 * @param basis what decided
 * @param others what the numbers give that the cells say besides (12 shown where 12.4 is stored); empty for most lines
 */
public record LineScore(
        Indicator indicator,
        BigDecimal weight,
        WeightSource weightSource,
        Optional<BigDecimal> achievement,
        Optional<BigDecimal> ratio,
        Optional<BigDecimal> score,
        Range range,
        boolean needsReview,
        boolean verified,
        boolean missed,
        Basis basis,
        List<OtherScore> others) {
    public LineScore {
        Given.all(indicator, weightSource, achievement, ratio, score, range, basis);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("negative weight at " + indicator.place());
        }
        others = List.copyOf(others);
    }

    /** A line whose cells say nothing besides what counts. */
    public LineScore(
            Indicator indicator,
            BigDecimal weight,
            WeightSource weightSource,
            Optional<BigDecimal> achievement,
            Optional<BigDecimal> ratio,
            Optional<BigDecimal> score,
            Range range,
            boolean needsReview,
            boolean verified,
            boolean missed,
            Basis basis) {
        this(
                indicator,
                weight,
                weightSource,
                achievement,
                ratio,
                score,
                range,
                needsReview,
                verified,
                missed,
                basis,
                List.of());
    }
}
