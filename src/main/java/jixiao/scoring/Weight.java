package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import jixiao.model.WeightSource;

/**
 * 权重.
 *
 * @param points in points, not negative
 * @param source where it comes from
 */
record Weight(BigDecimal points, WeightSource source) {
    Weight {
        Objects.requireNonNull(points);
        Objects.requireNonNull(source);
    }
}
