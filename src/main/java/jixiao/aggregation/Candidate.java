package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.AggregationRow;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Target;
import jixiao.model.Unit;

/**
 * 待汇总指标: a unit's line before it is matched.
 *
 * @param goal index of its goal
 * @param rows the rows of 《汇总方式》 that fit it
 * @param funds what it weighs in an average, in 万元; empty for nothing
 */
record Candidate(UnitTable unit, LineScore line, int goal, List<AggregationRow> rows, Optional<BigDecimal> funds) {
    Indicator indicator() {
        return line.indicator();
    }

    Optional<Target> target() {
        return indicator().target();
    }

    Unit measure() {
        return target().flatMap(Target::quantity)
                .map(quantity -> quantity.unit())
                .orElse(Unit.NONE);
    }
}
