package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Range;
import jixiao.model.basis.Formula;

/**
 * 得分结果: what a verdict gives under a weight. The components are those of {@link jixiao.model.LineScore}.
 *
 * @param score in points, rounded; empty when there is none
 * @param range what the score may be
 * @param needsReview whether a person has to decide
 * @param verified whether it follows from two numbers or dates
 * @param achievement within [0, 1]; empty when unsettled or unscored
 * @param formula the numbers
 */
record Marks(
        Optional<BigDecimal> score,
        Range range,
        boolean needsReview,
        boolean verified,
        Optional<BigDecimal> achievement,
        Formula formula) {
    Marks {
        Given.all(score, range, achievement, formula);
    }
}
