package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 金额: an amount of a table, read as 万元.
 *
 * @param no its number among the amounts, from 0, the total's first
 * @param place its cell, else the funds' line
 * @param figure as read, in 万元
 * @param written the number as written, without its unit; empty where none is
 */
public record WrittenAmount(int no, Place place, Figure figure, Optional<BigDecimal> written) implements Subject {
    public WrittenAmount {
        Given.all(place, figure, written);
    }

    @Override
    public String key() {
        return "金额单位";
    }

    /** In 万元, zero where it is no number. */
    public BigDecimal getAmount() {
        return figure.value().orElse(BigDecimal.ZERO);
    }

    /** Whether the number written is the number of 万元, so that no other unit was applied. */
    public boolean isUnitless() {
        return Stream.of(figure, figure.turned())
                .flatMap(one -> one.value().stream())
                .anyMatch(value ->
                        written.filter(one -> one.compareTo(value) == 0).isPresent());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "数字",
                figure.text(),
                "亿元",
                getAmount().movePointLeft(4).stripTrailingZeros().toPlainString());
    }
}
