package jixiao.aggregation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.AggregationRow;
import jixiao.convention.AggregationWay;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.Target;

/**
 * 汇总指标: a line of the aggregated table and its parts.
 *
 * @param indicator the aggregated line, unscored
 * @param row the row of 《汇总方式》 that decided; empty where none did and the line stands as one unit has it
 * @param isApproved whether its target is the approved one in place of the units'
 * @param parts one for each unit that has the line, the largest funds first; empty for a line that only the
 *     approved table has
 */
public record AggregatedLine(Indicator indicator, Optional<AggregationRow> row, boolean isApproved, List<Part> parts) {
    public AggregatedLine {
        Given.all(indicator, row);
        parts = List.copyOf(parts);
    }

    /** How its parts became one: as its row says, but by achievement where words stand for a number; empty as {@code row}. */
    public Optional<AggregationWay> way() {
        boolean words =
                indicator.target().filter(Target.Qualitative.class::isInstance).isPresent();
        return row.map(each -> words ? AggregationWay.SCORE_MEAN : each.way());
    }

    /** A line with the target that its parts make. */
    AggregatedLine(Indicator indicator, Optional<AggregationRow> row, List<Part> parts) {
        this(indicator, row, false, parts);
    }

    /** Funds in 万元 of the units that count in its average; empty where there are none. */
    public Optional<BigDecimal> funds() {
        return parts.stream()
                .filter(part -> row.isEmpty()
                        || part.target().isPresent()
                        || part.share().isPresent())
                .flatMap(part -> part.funds().stream())
                .reduce(BigDecimal::add);
    }
}
