package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.Tier;
import jixiao.model.ExecutionScore;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.scoring.weight.BonusLines;
import jixiao.scoring.weight.EvenShares;

/**
 * 总分: sums of rounded scores, so that the printed table adds up.
 *
 * @param total sum of the scores there are, at most the cap
 * @param range ranges of the lines that need review plus the scores of the rest, at most the cap
 * @param verified execution and the lines scored from two numbers on weights that do not rest on claims
 * @param grade 等级; empty when a line or the execution has no score, a weight is DEFAULT or evenly SHARED in a group with a
 *     line below full or open, or the ends of the range fall into two grades
 * @param cap 总分上限 by the execution rate; empty when none lowered the total
 * @param uneven numbers of the lines that are evenly SHARED in a group with a line below full or open
 */
record ScoreTotals(
        BigDecimal total,
        Range range,
        BigDecimal verified,
        Optional<String> grade,
        Optional<BigDecimal> cap,
        Set<Integer> uneven) {
    /** Table of 《分档表》 for the cap. */
    static final String CAPS = "总分上限";

    /** ScoreTotals of a settled table: its execution and its lines, scored. */
    static ScoreTotals of(
            Convention convention, SelfEvaluation table, ExecutionScore execution, List<LineScore> lines) {
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
        Optional<BigDecimal> cap = cap(convention, table, lines);
        BigDecimal most = cap.orElse(range.high());
        Range capped = new Range(range.low().min(most), range.high().min(most));
        Set<Integer> uneven = EvenShares.uncertain(table, lines, execution.points(), new BonusLines(convention)::is);
        return new ScoreTotals(
                lowered(cap, total).orElse(total),
                capped,
                verified,
                uneven.isEmpty() ? grade(convention, execution, lines, capped) : Optional.empty(),
                lowered(cap, total),
                uneven);
    }

    /** The same where a person has decided the total: what the scores add up to does not count, and what caps them is no matter. */
    ScoreTotals given(Convention convention, BigDecimal points, ExecutionScore execution, List<LineScore> lines) {
        Range only = Range.of(points);
        return new ScoreTotals(
                points, only, verified, grade(convention, execution, lines, only), Optional.empty(), uneven);
    }

    /** All that there is to earn in a scored table, at most the cap. */
    static BigDecimal most(Convention convention, ScoredEvaluation scored) {
        BigDecimal all = scored.lines().stream()
                .map(LineScore::weight)
                .reduce(scored.execution().points(), BigDecimal::add);
        return cap(convention, scored.table(), scored.lines()).map(all::min).orElse(all);
    }

    /** The lower of what the execution rate allows and, where 加分项 are added, all points there are. */
    private static Optional<BigDecimal> cap(Convention convention, SelfEvaluation table, List<LineScore> lines) {
        BonusLines bonus = new BonusLines(convention);
        Optional<BigDecimal> byRate = cap(convention, ExecutionScorer.rate(table.execution()));
        if (lines.stream().noneMatch(line -> bonus.is(line.indicator()))) {
            return byRate;
        }
        BigDecimal whole = convention
                .parameters()
                .number(Parameter.EXECUTION_POINTS)
                .add(convention.parameters().number(Parameter.INDICATOR_POINTS));
        return Optional.of(byRate.map(whole::min).orElse(whole));
    }

    private static Optional<BigDecimal> lowered(Optional<BigDecimal> cap, BigDecimal total) {
        return cap.filter(most -> most.compareTo(total) < 0);
    }

    /** The cap for the execution rate as it is printed; empty where the convention caps nothing or there is no rate. */
    private static Optional<BigDecimal> cap(Convention convention, Optional<Fraction> rate) {
        if (!convention.parameters().yes(Parameter.TOTAL_CAPPED)) {
            return Optional.empty();
        }
        return rate.flatMap(exact -> convention.tier(CAPS, exact.judged())).map(Tier::value);
    }

    private static Optional<String> grade(
            Convention convention, ExecutionScore execution, List<LineScore> lines, Range range) {
        boolean certain = execution.score().isPresent()
                && !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> line.score().isPresent() && line.weightSource() != WeightSource.DEFAULT);
        Optional<String> low = convention.grade(range.low());
        return certain && low.equals(convention.grade(range.high())) ? low : Optional.empty();
    }
}
