package jixiao.aggregation;

import java.util.List;
import jixiao.convention.AggregationRow;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;

/** 逐表计分: what aggregation has to know of each single table. */
public interface TableScoring {
    /** The table, scored by itself: gives weights and the achievement of lines in words. */
    ScoredEvaluation score(SelfEvaluation table);

    /**
     * The rows of 《汇总方式》 that decide for each line of the table, in the order of the sheet; none for a line without
     * target or where no row fits, several where rows overlap.
     */
    List<List<AggregationRow>> ways(SelfEvaluation table);
}
