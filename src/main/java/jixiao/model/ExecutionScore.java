package jixiao.model;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.basis.Basis;

/**
 * 预算执行得分.
 *
 * @param points what it is worth in the table: 分值 of the convention, or of its line among the indicators; zero where the
 *     table scores indicators only
 * @param rate 执行率 B/A as a ratio, six decimals, uncapped; empty when it cannot be computed
 * @param score in points, rounded; empty when there is none
 * @param basis what decided
 */
public record ExecutionScore(BigDecimal points, Optional<BigDecimal> rate, Optional<BigDecimal> score, Basis basis) {
    public ExecutionScore {
        Given.all(points, rate, score, basis);
    }
}
