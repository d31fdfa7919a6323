package jixiao.checking;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.fact.Slack;
import jixiao.scoring.weight.BonusLines;

/**
 * 可得的满分: whether more can be earned than all points there are, so that a total means nothing. Scoring asks it before any
 * rule fires; what is said of it is the rule FULL_POINTS_EXCEEDED.
 *
 * @param whole points of the convention in all, 加分项 apart
 */
record Earnable(BigDecimal whole, BonusLines bonus, BigDecimal claimedSlack) {
    /** Whether execution and lines come to more, beyond what rounding explains; default weights fit by their making. */
    boolean isTooMuch(ScoredEvaluation scored) {
        List<LineScore> lines = scored.lines().stream()
                .filter(line -> !bonus.is(line.indicator()))
                .toList();
        if (lines.isEmpty() || has(lines, WeightSource.DEFAULT)) {
            return false;
        }
        BigDecimal earned =
                lines.stream().map(LineScore::weight).reduce(scored.execution().points(), BigDecimal::add);
        BigDecimal slack = has(lines, WeightSource.CLAIMED)
                ? claimedSlack
                : lines.stream().map(Slack::ofWeight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return earned.subtract(whole).compareTo(slack) > 0;
    }

    private static boolean has(List<LineScore> lines, WeightSource source) {
        return lines.stream().anyMatch(line -> line.weightSource() == source);
    }
}
