package jixiao.model.basis;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 定性分档: a band of shares of the weight.
 *
 * @param name 达成, 部分达成 or 未达成
 * @param low lower edge as a ratio of the weight, included
 * @param high upper edge as a ratio of the weight; a claim on it counts as inside
 */
public record Band(String name, BigDecimal low, BigDecimal high) {
    public Band {
        Objects.requireNonNull(name);
        if (low.signum() < 0 || high.compareTo(low) <= 0 || high.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("band " + name + " is no part of [0, 1]: " + low + " to " + high);
        }
    }
}
