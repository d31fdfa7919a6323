package jixiao.aggregation;

import java.util.List;
import java.util.Optional;
import jixiao.convention.AggregationRow;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Target;
import jixiao.model.Unit;

/** 待汇总指标: a unit's line before it is matched; {@code goal} is the index of its goal. */
record Candidate(UnitTable unit, LineScore line, int goal, List<AggregationRow> rows) {
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
