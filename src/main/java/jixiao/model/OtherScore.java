package jixiao.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 另一读法的得分: what a line scores by numbers that its cells say besides those that count.
 *
 * @param score in points, rounded
 * @param missed whether the target is missed by them
 */
public record OtherScore(BigDecimal score, boolean missed) {
    public OtherScore {
        Objects.requireNonNull(score);
    }
}
