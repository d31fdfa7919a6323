package jixiao.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.LineScore;
import jixiao.model.ScoredEvaluation;
import jixiao.model.WeightSource;
import jixiao.model.basis.Formula;

/**
 * 得分的去留: which scores of a table may stand as the unit's own, and which are only ours until somebody decides. A line
 * that is open, or stands on a weight that nobody printed or claimed, is provisional (暂填; spec 4).
 *
 * @param provisional for each line in order, whether its score is only ours
 */
public record Standing(List<Boolean> provisional) {
    public Standing {
        provisional = List.copyOf(provisional);
    }

    /** The standing of every line of a table. */
    public static Standing of(ScoredEvaluation scored) {
        List<LineScore> scores = scored.lines();
        // Even shares that are not all full would, taken for claims, be other weights than these.
        Set<Integer> uneven = scored.uneven();
        List<Boolean> lines = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            LineScore line = scores.get(i);
            boolean ours =
                    uneven.contains(i) && line.indicator().counted().value().isEmpty();
            lines.add(line.needsReview() || line.weightSource() == WeightSource.DEFAULT || ours);
        }
        return new Standing(lines);
    }

    /** Whether a line's score is only ours. */
    public boolean isProvisional(int line) {
        return provisional.get(line);
    }

    /** Whether any line's is. */
    public boolean anyProvisional() {
        return provisional.contains(true);
    }

    /**
     * What may be printed for a line on a form that the unit signs: the settled score, a person's decision, and of an open
     * line the unit's own score where it lies within what the line may have; else nothing.
     */
    public Optional<BigDecimal> signed(int line, LineScore score) {
        boolean decided = score.basis().formula() instanceof Formula.Decided;
        if (decided || !isProvisional(line)) {
            return score.score();
        }
        return score.indicator().claimed().value().filter(claim -> score.range().contains(claim));
    }
}
