package jixiao.convention;

import jixiao.model.Given;

/**
 * 汇总方式行: a rule of 《汇总方式》 in force.
 *
 * @param rule name of the rule
 * @param priority 优先级; of several rules that fit a line, the highest one decides
 * @param condition which lines it fits, as the sheet has it
 * @param way how several tables' lines become one
 * @param clause where it comes from; may be empty
 * @param origin where the row stands, for people
 */
public record AggregationRow(
        String rule, int priority, String condition, AggregationWay way, String clause, String origin) {
    public AggregationRow {
        Given.all(rule, condition, way, clause, origin);
    }
}
