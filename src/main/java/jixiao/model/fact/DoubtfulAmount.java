package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 存疑金额: an amount read as 万元 that is so large that 元 may be meant.
 *
 * @param place its cell, else the funds' line
 * @param limit from which on it is doubted, in 万元
 * @param amount as read, in 万元
 * @param text as written
 */
public record DoubtfulAmount(Place place, BigDecimal limit, BigDecimal amount, String text) implements Subject {
    public DoubtfulAmount {
        Objects.requireNonNull(place);
        Objects.requireNonNull(limit);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(text);
    }

    @Override
    public String key() {
        return "金额单位";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "数字", text, "亿元", amount.movePointLeft(4).stripTrailingZeros().toPlainString());
    }
}
