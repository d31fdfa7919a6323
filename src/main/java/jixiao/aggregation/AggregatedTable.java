package jixiao.aggregation;

import jixiao.model.Given;
import jixiao.model.Judgement;

/**
 * 汇总表: an aggregated table and what it is worth.
 *
 * @param aggregation how it was made
 * @param judgement its scores and findings; of {@code aggregation.table()}
 */
public record AggregatedTable(Aggregation aggregation, Judgement judgement) {
    public AggregatedTable {
        Given.all(aggregation, judgement);
    }
}
