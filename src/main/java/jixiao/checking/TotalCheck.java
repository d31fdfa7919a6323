package jixiao.checking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.CheckedTotal;
import jixiao.model.fact.ClaimedPart;
import jixiao.model.fact.ClaimedTotal;

/**
 * 总分事实: the claimed total and its parts. A part without a claim may be worth anything up to its points, so that such a
 * total can only be held against two bounds.
 */
final class TotalCheck {
    private TotalCheck() {}

    /** The total with its parts; empty where none is claimed. */
    static Optional<CheckedTotal> of(ScoredEvaluation scored, Place elsewhere) {
        SelfEvaluation table = scored.table();
        Figure total = table.claimedTotal();
        if (total.value().isEmpty()) {
            return Optional.empty();
        }
        Place place = total.place().hasCell() ? total.place() : elsewhere;
        CheckedTotal whole = new ClaimedTotal(place, total, scored.totalCap(), parts(scored, true)).beside();
        return Optional.of(
                whole.isDiffering() && isOfIndicators(scored)
                        ? new ClaimedTotal(place, total, scored.totalCap(), parts(scored, false)).beside()
                        : whole);
    }

    private static List<ClaimedPart> parts(ScoredEvaluation scored, boolean whole) {
        List<ClaimedPart> parts = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        BigDecimal points = scored.execution().points();
        BudgetExecution execution = scored.table().execution();
        if (whole && (points.signum() > 0 || !execution.isSilent())) {
            parts.add(part(execution.claimed(), points, seen));
        }
        for (LineScore line : scored.lines()) {
            parts.add(part(line.indicator().counted(), line.weight(), seen));
        }
        return parts;
    }

    /**
     * Whether the row of the total may be one of the indicators alone: the weights that it prints are theirs, without the
     * execution's, and it claims no more.
     */
    private static boolean isOfIndicators(ScoredEvaluation scored) {
        BigDecimal claimed = scored.table().claimedTotal().value().orElseThrow();
        BigDecimal weights = scored.lines().stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return scored.execution().points().signum() > 0
                && scored.table()
                        .weightTotal()
                        .value()
                        .filter(printed -> printed.compareTo(weights) == 0)
                        .filter(printed -> claimed.compareTo(printed) <= 0)
                        .isPresent();
    }

    private static ClaimedPart part(Figure claim, BigDecimal points, Set<Place> seen) {
        boolean again = claim.place().hasCell() && !seen.add(claim.place());
        boolean unclaimed = claim.value().isEmpty();
        return new ClaimedPart(again ? Figure.NONE : claim, unclaimed ? points : BigDecimal.ZERO, unclaimed);
    }
}
