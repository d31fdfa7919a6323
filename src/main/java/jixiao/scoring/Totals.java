package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.ExecutionScore;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.WeightSource;

/**
 * 总分: sums of rounded scores, so that the printed table adds up.
 *
 * @param total sum of the scores there are
 * @param range ranges of the lines that need review plus the scores of the rest
 * @param verified execution and the lines scored from two numbers
 * @param grade 等级; empty when a line or the execution has no score, a weight is only assumed, or the ends of the range
 *     fall into two grades
 */
record Totals(BigDecimal total, Range range, BigDecimal verified, Optional<String> grade) {

    static Totals of(Convention convention, ExecutionScore execution, List<LineScore> lines) {
        BigDecimal start = execution.score().orElse(BigDecimal.ZERO);
        BigDecimal total = start;
        BigDecimal verified = start;
        Range range = Range.of(start);
        for (LineScore line : lines) {
            BigDecimal score = line.score().orElse(BigDecimal.ZERO);
            total = total.add(score);
            verified = line.verified() ? verified.add(score) : verified;
            range = range.plus(line.needsReview() ? line.range() : Range.of(score));
        }
        return new Totals(total, range, verified, grade(convention, execution, lines, range));
    }

    private static Optional<String> grade(
            Convention convention, ExecutionScore execution, List<LineScore> lines, Range range) {
        boolean certain = execution.score().isPresent()
                && !lines.isEmpty()
                && lines.stream().allMatch(line -> line.score().isPresent() && !assumed(line));
        Optional<String> low = convention.grade(range.low());
        return certain && low.equals(convention.grade(range.high())) ? low : Optional.empty();
    }

    /** Whether a weight is only assumed: DEFAULT, or SHARED evenly, which is where the line claims nothing. */
    private static boolean assumed(LineScore line) {
        return line.weightSource() == WeightSource.DEFAULT
                || line.weightSource() == WeightSource.SHARED
                        && line.indicator().claimed().value().isEmpty();
    }
}
