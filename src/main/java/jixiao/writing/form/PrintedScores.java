package jixiao.writing.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.Totalling;
import jixiao.model.WeightSource;
import jixiao.writing.Standing;

/**
 * 印出的得分: what of a table's scores is printed on its official form.
 *
 * @param lines for each line in order its score; empty for one that is left blank
 * @param weights for each line in order whether its weight is printed
 * @param total the sum; empty where a part of it is left blank
 */
record PrintedScores(List<Optional<BigDecimal>> lines, List<Boolean> weights, Optional<BigDecimal> total) {
    PrintedScores {
        lines = List.copyOf(lines);
        weights = List.copyOf(weights);
    }

    static PrintedScores of(ScoredEvaluation scored, Printing printing) {
        List<LineScore> all = scored.lines();
        boolean every = printing.everyScore() && scored.hasTotal();
        Standing standing = Standing.of(scored);
        List<Optional<BigDecimal>> lines = IntStream.range(0, all.size())
                .mapToObj(no -> every
                        ? all.get(no).score()
                        : scored.hasTotal()
                                ? standing.signed(no, all.get(no))
                                : all.get(no).indicator().claimed().value())
                .toList();
        List<Boolean> weights = all.stream()
                .map(line -> every || line.weightSource() != WeightSource.DEFAULT)
                .toList();
        Optional<BigDecimal> execution = scored.execution().score();
        boolean complete = scored.totalling() == Totalling.COUNTED
                && execution.isPresent()
                && lines.stream().allMatch(Optional::isPresent);
        Optional<BigDecimal> sum = complete
                ? Optional.of(lines.stream().flatMap(Optional::stream).reduce(execution.get(), BigDecimal::add))
                : Optional.empty();
        return new PrintedScores(
                lines,
                weights,
                every && scored.totalling() == Totalling.COUNTED
                        ? Optional.of(scored.total())
                        : sum.map(points -> scored.totalCap().map(points::min).orElse(points)));
    }

    /** The score that is printed for a line; empty for none. */
    Optional<BigDecimal> of(int line) {
        return lines.get(line);
    }

    /** Whether a line's weight is printed: what a convention only shares out is nobody's. */
    boolean weightOf(int line) {
        return weights.get(line);
    }

    /** Whether every line's is. */
    boolean weightsKnown() {
        return !weights.contains(false);
    }
}
