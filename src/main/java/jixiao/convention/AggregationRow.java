package jixiao.convention;

import java.util.Objects;

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
        Objects.requireNonNull(rule);
        Objects.requireNonNull(condition);
        Objects.requireNonNull(way);
        Objects.requireNonNull(clause);
        Objects.requireNonNull(origin);
    }
}
