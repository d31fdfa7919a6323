package jixiao.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import jixiao.model.AnnualGoal;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.scoring.LargestRemainder;

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
        List<AnnualGoal> goals = new ArrayList<>();
        for (AnnualGoal goal : scored.table().goals()) {
            List<Indicator> lines = goal.indicators().stream()
                    .map(line -> weighted(line, own.next(), scaled.next()))
                    .toList();
            goals.add(new AnnualGoal(goal.no(), goal.text(), goal.points(), goal.caption(), lines));
        }
        return with(scored.table(), goals);
    }

    private static Indicator weighted(Indicator line, BigDecimal own, BigDecimal scaled) {
        Figure claimed = line.claimed();
        if (claimed.value().isPresent() && own.signum() > 0) {
            BigDecimal points = claimed.value().get().multiply(scaled).divide(own, DECIMALS, RoundingMode.HALF_UP);
            claimed = Figure.of(points, claimed.place());
        }
        return new Indicator(
                line.place(),
                line.level1(),
                line.level2(),
                line.level3(),
                line.nature(),
                line.targetEntry(),
                line.target(),
                line.actual(),
                Figure.of(scaled, line.weight().place()),
                claimed,
                line.second(),
                line.level(),
                line.reason());
    }

    private static SelfEvaluation with(SelfEvaluation table, List<AnnualGoal> goals) {
        return new SelfEvaluation(
                table.source(),
                table.form(),
                table.title(),
                table.year(),
                table.unit(),
                table.implementer(),
                table.supervisor(),
                table.project(),
                table.dateEntry(),
                table.date(),
                table.details(),
                table.basicSpending(),
                table.projectSpending(),
                table.execution(),
                table.indicatorPoints(),
                goals,
                table.headers(),
                table.claimedTotal(),
                table.weightTotal(),
                table.reasonBox(),
                table.measures(),
                table.notices(),
                table.breakdown());
    }
}
