package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 表上的写法 of a member.
 *
 * @param text as displayed
 * @param step one unit of the last printed place, in the unit of the member
 * @param points points written in a name
 * @param other the number that the cell says besides: shown where the stored one counts, else stored
 * @param otherStep its last place, as {@code step}
 */
public record PrintedDocument(
        String text,
        @IfAny Optional<BigDecimal> step,
        @IfAny Optional<BigDecimal> points,
        @IfAny Optional<BigDecimal> other,
        @IfAny Optional<BigDecimal> otherStep) {
    /** One whose cell says nothing besides. */
    public PrintedDocument(String text, Optional<BigDecimal> step, Optional<BigDecimal> points) {
        this(text, step, points, Optional.empty(), Optional.empty());
    }
}
