package jixiao.json;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 表上的写法 of a member.
 *
 * @param text as displayed
 * @param step one unit of the last printed place, in the unit of the member
 * @param points points written in a name
 */
public record PrintedDocument(
        String text,
        @IfAny Optional<BigDecimal> step,
        @IfAny Optional<BigDecimal> points) {}
