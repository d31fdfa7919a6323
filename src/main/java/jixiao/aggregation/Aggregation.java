package jixiao.aggregation;

import java.util.List;
import java.util.Objects;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.Totalling;

/**
 * 汇总结果: one project's table made of several.
 *
 * @param table the aggregated table, unscored; of a single unit its own table
 * @param lines its lines with their parts, in the order of {@code table.indicators()}
 * @param units the tables that went in, the largest funds first; at least one
 * @param remarks what was not merged, is missing, inexact or differs; empty when all fits
 */
public record Aggregation(
        SelfEvaluation table, List<AggregatedLine> lines, List<UnitTable> units, List<Remark> remarks) {
    public Aggregation {
        Objects.requireNonNull(table);
        lines = List.copyOf(lines);
        units = List.copyOf(units);
        remarks = List.copyOf(remarks);
    }

    /** The table, scored: without a total where a table that went in has none, its points being another convention's. */
    public ScoredEvaluation fitted(ScoredEvaluation scored) {
        boolean none = units.stream().anyMatch(unit -> !unit.scored().hasTotal());
        return scored.with(none ? Totalling.NONE : scored.totalling());
    }
}
