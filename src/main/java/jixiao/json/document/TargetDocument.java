package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.IsoDates;

/**
 * 年初目标值. With a {@code kind} its own members hold and the text is only shown; without one the text is understood as a
 * sheet's would be. A document may have the text alone in its place.
 *
 * @param text as written
 * @param kind name of the kind
 * @param value the number or the lower one; 万元, ratios, and counts in the unit itself
 * @param upper the upper number of a range
 * @param unit 度量单位
 * @param date the day, as {@link IsoDates} write it
 * @param certainty where the number is not exact
 * @param approximate the same, when no {@code certainty} says it
 * @param other the number that the cell says besides {@code value}: shown where the stored one counts, else stored
 * @param otherUpper the same besides {@code upper}
 * @param computed whether {@code text} was worked out for the cell, as a sum of 分项 is
 * @param typed what the cell itself says then
 */
public record TargetDocument(
        String text,
        String kind,
        Optional<BigDecimal> value,
        Optional<BigDecimal> upper,
        String unit,
        @IfAny String date,
        @IfAny String certainty,
        @IfTrue boolean approximate,
        @IfAny Optional<BigDecimal> other,
        @IfAny Optional<BigDecimal> otherUpper,
        @IfTrue boolean computed,
        @IfAny String typed) {
    /** The text alone; empty for nothing. */
    public static TargetDocument of(String text) {
        return new TargetDocument(
                text,
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                "");
    }
}
