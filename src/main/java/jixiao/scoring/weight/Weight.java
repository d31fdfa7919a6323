package jixiao.scoring.weight;

import java.math.BigDecimal;
import jixiao.model.Given;
import jixiao.model.WeightSource;

/**
 * 权重.
 *
 * @param points in points, not negative
 * @param source where it comes from
 * @param onClaims whether it rests on claims: on that of the line, or on what those of others leave
 */
public record Weight(BigDecimal points, WeightSource source, boolean onClaims) {
    public Weight {
        Given.all(points, source);
    }
}
