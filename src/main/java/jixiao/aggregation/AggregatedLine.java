package jixiao.aggregation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.convention.AggregationRow;
import jixiao.model.Indicator;

/**
 * 汇总指标: a line of the aggregated table and its parts.
 *
 * @param indicator the aggregated line, unscored
 * @param row the row of 《汇总方式》 that decided; empty where none did and the line stands as one unit has it
 * @param parts one for each unit that has the line, the largest funds first; at least one
 */
public record AggregatedLine(Indicator indicator, Optional<AggregationRow> row, List<Part> parts) {
    public AggregatedLine {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(row);
        parts = List.copyOf(parts);
    }
}
