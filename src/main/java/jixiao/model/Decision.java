package jixiao.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 定分: what a person has decided for one indicator.
 *
 * @param points in points, not negative
 * @param by who decided and why, as written; may be empty
 */
public record Decision(BigDecimal points, String by) {
    /** Name that stands for a rule where a person has decided. */
    public static final String RULE = "复核人定分";

    public Decision {
        Objects.requireNonNull(by);
        if (points.signum() < 0) {
            throw new IllegalArgumentException("negative points: " + points);
        }
    }
}
