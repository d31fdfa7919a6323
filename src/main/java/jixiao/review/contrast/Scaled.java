package jixiao.review.contrast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.List;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.scoring.weight.LargestRemainder;

/** 折算: a table as it would have been filled in under a convention with other indicator points. */
final class Scaled {
    private static final int DECIMALS = 2;

    private Scaled() {}

    /**
     * Weights and claims of the lines in proportion to the points; all weights together keep their share of the points
     * exactly. Where points are alike, or the weights are the convention's own default, nothing is changed.
     *
     * @param scored the table under its own convention
     * @param from its indicator points
     * @param to those of the other convention
     */
    static SelfEvaluation of(ScoredEvaluation scored, BigDecimal from, BigDecimal to) {
        List<BigDecimal> weights =
                scored.lines().stream().map(LineScore::weight).toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (from.compareTo(to) == 0 || from.signum() == 0 || sum.signum() == 0 || scored.isForReference()) {
            return scored.table();
        }
        BigDecimal all = sum.multiply(to).divide(from, DECIMALS, RoundingMode.HALF_UP);
        Iterator<BigDecimal> scaled = LargestRemainder.split(all, weights).iterator();
        Iterator<BigDecimal> own = weights.iterator();
        List<Indicator> lines = scored.lines().stream()
                .map(line -> weighted(
                        line.indicator(), own.next(), scaled.next(), to.divide(from, 12, RoundingMode.HALF_UP)))
                .toList();
        return scored.table().with(lines);
    }

    /** A claim of several lines is scaled as the points are, so that it stays one. */
    private static Indicator weighted(Indicator line, BigDecimal own, BigDecimal scaled, BigDecimal ratio) {
        Indicator weighted = line.weighing(Figure.of(scaled, Place.NOWHERE));
        if (line.claimShared().isPresent()) {
            Figure cell = line.claimShared().get();
            return cell.value()
                    .map(claim -> weighted.sharing(
                            Figure.of(claim.multiply(ratio).setScale(DECIMALS, RoundingMode.HALF_UP), cell.place())))
                    .orElse(weighted);
        }
        return line.claimed()
                .value()
                .filter(points -> own.signum() > 0)
                .map(claim -> claim.multiply(scaled).divide(own, DECIMALS, RoundingMode.HALF_UP))
                .map(points ->
                        weighted.claiming(Figure.of(points, line.claimed().place())))
                .orElse(weighted);
    }
}
