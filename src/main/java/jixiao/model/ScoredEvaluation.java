package jixiao.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 自评表得分: a table, scored. All points are rounded as the convention says; totals are sums of rounded scores.
 *
 * @param table as submitted
 * @param convention which convention judged
 * @param execution 预算执行得分
 * @param goals one for each goal of the table, in order
 * @param total sum of the scores there are
 * @param totalRange ranges of the lines that need review plus the scores of the rest
 * @param totalVerified execution and the lines scored from two numbers
 * @param grade 等级; empty when it is not certain
 * @param totalCap 总分上限 that the execution rate sets and that lowered the total; empty when none did
 * @param totalling whether the total may be told and filled in
 * @param uneven numbers of the lines, from 0, whose points we have divided evenly in a group with a line below full or open
 * @param given the total that a person has decided in place of the sum; empty where it is the sum
 */
public record ScoredEvaluation(
        SelfEvaluation table,
        ConventionStamp convention,
        ExecutionScore execution,
        List<ScoredGoal> goals,
        BigDecimal total,
        Range totalRange,
        BigDecimal totalVerified,
        Optional<String> grade,
        Optional<BigDecimal> totalCap,
        Totalling totalling,
        Set<Integer> uneven,
        Optional<Decision> given) {
    public ScoredEvaluation {
        Given.all(table, convention, execution, total, totalRange, totalVerified, grade, totalCap, totalling, given);
        goals = List.copyOf(goals);
        uneven = Set.copyOf(uneven);
    }

    /** The same with a total of other use; without a grade where it does not count. */
    public ScoredEvaluation with(Totalling use) {
        return new ScoredEvaluation(
                table,
                convention,
                execution,
                goals,
                total,
                totalRange,
                totalVerified,
                use == Totalling.COUNTED ? grade : Optional.empty(),
                totalCap,
                use,
                uneven,
                given);
    }

    /** The same with why this convention judges. */
    public ScoredEvaluation because(String why) {
        return new ScoredEvaluation(
                table,
                convention.because(why),
                execution,
                goals,
                total,
                totalRange,
                totalVerified,
                grade,
                totalCap,
                totalling,
                uneven,
                given);
    }

    /** Whether there is a total at all. */
    public boolean hasTotal() {
        return totalling != Totalling.NONE;
    }

    /** Whether no line has points and there is no total for it: a form that prints none, such as that of a central transfer. */
    public boolean isWithoutPoints() {
        return !hasTotal()
                && !lines().isEmpty()
                && lines().stream().allMatch(line -> line.weightSource() == WeightSource.DEFAULT);
    }

    /** All lines of all goals, in the order of the sheet. */
    public List<LineScore> lines() {
        return goals.stream().flatMap(goal -> goal.lines().stream()).toList();
    }

    /** Whether the total is 参考 only: some weight is the convention's default. */
    public boolean isForReference() {
        return lines().stream().anyMatch(line -> line.weightSource() == WeightSource.DEFAULT);
    }
}
