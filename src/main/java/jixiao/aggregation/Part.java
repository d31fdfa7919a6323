package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.LineScore;
import jixiao.model.Quantity;

/**
 * 单位分项: what one unit brings into an aggregated line.
 *
 * @param unit the unit's table
 * @param line the unit's line, scored by itself
 * @param funds what it weighs in an average, in 万元; empty where it has none and is left out of averages
 * @param target what it adds to the target (the lower end of a range), in the aggregated line's unit; empty for words
 * @param actual what it adds to the actual value, in the same unit; empty for words and when nothing is reported
 * @param share achievement of a line in words within [0, 1]; empty for numbers and where it is unsettled
 */
public record Part(
        UnitTable unit,
        LineScore line,
        Optional<BigDecimal> funds,
        Optional<Quantity> target,
        Optional<Quantity> actual,
        Optional<BigDecimal> share) {
    public Part {
        Given.all(unit, line, funds, target, actual, share);
    }
}
