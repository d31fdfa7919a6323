package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.IsoDates;

/**
 * 实际完成值. A {@code value} or {@code date} holds and the text is only shown; where neither is stated the text is understood
 * as a sheet's would be. A document may have the text alone in its place.
 *
 * @param text as written
 * @param value the number, as a target's; {@code null} says that the text holds none
 * @param unit 度量单位; the target's where empty
 * @param approximate whether the number is not exact
 * @param date the day, as {@link IsoDates} write it
 * @param certainty where the number is not exact
 * @param other the number that the cell says besides {@code value}: shown where the stored one counts, else stored
 * @param computed whether {@code text} was worked out for the cell, as a sum of 分项 is
 * @param typed what the cell itself says then
 */
public record ActualDocument(
        String text,
        Stated value,
        String unit,
        boolean approximate,
        @IfAny String date,
        @IfAny String certainty,
        @IfAny Optional<BigDecimal> other,
        @IfTrue boolean computed,
        @IfAny String typed) {
    /** The text alone; empty for nothing. */
    public static ActualDocument of(String text) {
        return new ActualDocument(text, Stated.NOT, "", false, "", "", Optional.empty(), false, "");
    }
}
