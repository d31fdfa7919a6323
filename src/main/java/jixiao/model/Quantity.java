package jixiao.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 数量: a number with its unit and certainty.
 *
 * @param value money in 万元, percentages as ratios, "14万件" as 140000; otherwise in {@code unit}
 * @param unit the unit, {@link Unit#NONE} for a bare number
 * @param certainty how surely the text says it
 * @param other what its cell says besides, in the same unit: the number shown where the stored one counts, or the
 *     stored one where that shown does; empty where both are the same
 */
public record Quantity(BigDecimal value, Unit unit, Certainty certainty, Optional<BigDecimal> other) {
    public Quantity {
        Given.all(other, value, unit, certainty);
    }

    /** A number that its cell shows as it stores it. */
    public Quantity(BigDecimal value, Unit unit, Certainty certainty) {
        this(value, unit, certainty, Optional.empty());
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
    public Quantity as(Unit another) {
        return new Quantity(value, another, certainty, other);
    }

    /** The same quantity, whose cell says another number besides. */
    public Quantity besides(BigDecimal another) {
        return new Quantity(value, unit, certainty, Optional.of(another));
    }

    /** What its cell says besides, as the number that counts; itself where it says nothing else. */
    public Quantity turned() {
        return other.map(number -> new Quantity(number, unit, certainty, Optional.of(value)))
                .orElse(this);
    }
}
