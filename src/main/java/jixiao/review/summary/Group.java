package jixiao.review.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import jixiao.review.Verdict;
import jixiao.review.summary.Counted.Weights;

/**
 * 组: tables that have something in common, and last year's that had.
 *
 * @param by 依据
 * @param name what they have in common
 * @param tables at least one, or at least one of last year
 * @param last of last year; none where there is no list of it
 */
record Group(String by, String name, List<Counted> tables, List<Counted> last) {
    private static final int SCALE = 2;
    private static final int RATIO_SCALE = 4;

    Group {
        tables = List.copyOf(tables);
        last = List.copyOf(last);
    }

    boolean isEmpty() {
        return tables.isEmpty() && last.isEmpty();
    }

    /** 预算数 of all that can be read, in 万元. */
    BigDecimal money() {
        return tables.stream().flatMap(table -> table.budget().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int verdict(Verdict verdict) {
        return count(tables, verdict);
    }

    int grade(String grade) {
        return (int) tables.stream()
                .filter(table -> table.grade().equals(Optional.of(grade)))
                .count();
    }

    int ungraded() {
        return (int) tables.stream().filter(table -> table.grade().isEmpty()).count();
    }

    int on(Weights weights) {
        return (int) tables.stream().filter(table -> table.weights() == weights).count();
    }

    /** Share of the tables with a verdict, four decimals; empty where there is no table. */
    Optional<BigDecimal> rate(Verdict verdict) {
        return ratio(count(tables, verdict), tables.size());
    }

    Optional<BigDecimal> lastRate(Verdict verdict) {
        return ratio(count(last, verdict), last.size());
    }

    /** Mean of the certain scores, two decimals; empty where none is. */
    Optional<BigDecimal> mean() {
        return mean(tables);
    }

    Optional<BigDecimal> lastMean() {
        return mean(last);
    }

    private static int count(List<Counted> tables, Verdict verdict) {
        return (int) tables.stream()
                .filter(table -> table.verdict().equals(verdict.chinese()))
                .count();
    }

    static Optional<BigDecimal> ratio(int some, int all) {
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), RATIO_SCALE, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> mean(List<Counted> tables) {
        List<BigDecimal> scores =
                tables.stream().flatMap(table -> table.score().stream()).toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), SCALE, RoundingMode.HALF_UP));
    }
}
