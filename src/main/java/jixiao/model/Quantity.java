package jixiao.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 数量: a number with its unit and certainty.
 *
 * @param value money in 万元, percentages as ratios, "14万件" as 140000; otherwise in {@code unit}
 * @param unit the unit, {@link Unit#NONE} for a bare number
 * @param certainty how surely the text says it
 */
public record Quantity(BigDecimal value, Unit unit, Certainty certainty) {
    public Quantity {
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(certainty);
    }

    /** An exact number. */
    public static Quantity exact(BigDecimal value, Unit unit) {
        return new Quantity(value, unit, Certainty.EXACT);
    }

    /** The value in the smallest unit of its family, so that two of one family can be compared. */
    public BigDecimal inBase() {
        return value.multiply(unit.factor());
    }

    /** The same number and certainty in another unit, without conversion (a bare number taking the target's unit). */
    public Quantity as(Unit other) {
        return new Quantity(value, other, certainty);
    }
}
