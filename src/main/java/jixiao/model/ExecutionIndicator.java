package jixiao.model;

import java.util.Objects;

/**
 * 预算执行率指标: the line among the indicators that is the budget's execution, and no indicator besides.
 *
 * @param goal number of its 年度目标 in the table, from 0
 * @param at how many indicators of the table stand before it; −1 where its place among them is not known
 * @param indicator the line as submitted
 */
public record ExecutionIndicator(int goal, int at, Indicator indicator) {
    /** Of a line that stands at no known place. */
    public static final int NOWHERE = -1;

    public ExecutionIndicator {
        Objects.requireNonNull(indicator);
    }

    /** The same line of a table whose indicators stand otherwise. */
    public ExecutionIndicator unplaced() {
        return new ExecutionIndicator(0, NOWHERE, indicator);
    }
}
