package jixiao.model;

import java.util.List;
import java.util.Objects;

/**
 * 年度目标得分: a goal with its lines scored, in the order of the sheet.
 *
 * @param goal as submitted
 * @param lines one for each of its indicators, in their order
 */
public record ScoredGoal(AnnualGoal goal, List<LineScore> lines) {
    public ScoredGoal {
        Objects.requireNonNull(goal);
        lines = List.copyOf(lines);
        if (lines.size() != goal.indicators().size()) {
            throw new IllegalArgumentException("a goal's lines and indicators differ in number");
        }
    }
}
