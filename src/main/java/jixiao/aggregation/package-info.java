/**
 * 汇总: several unscored tables of one project become one unscored table and the parts of each line (spec: first
 * aggregate, then score).
 *
 * <p>What a single table achieves is asked of a {@link jixiao.aggregation.TableScoring}, so that this room stands before
 * scoring.
 */
package jixiao.aggregation;
