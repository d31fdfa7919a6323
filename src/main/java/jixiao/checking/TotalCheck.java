package jixiao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.ScoredEvaluation;
import jixiao.model.SelfEvaluation;
import jixiao.model.fact.Agreement;
import jixiao.model.fact.CheckedTotal;

/**
 * 总分核对: the claimed total against the claims of its parts. A part without a claim may be worth anything up to its
 * points, so that such a total can only be held against two bounds.
 */
final class TotalCheck {
    private final Claims claims;

    TotalCheck(Claims claims) {
        this.claims = claims;
    }

    /** The total beside its parts; empty where none is claimed. A cap on the total holds for the claims too. */
    Optional<CheckedTotal> of(ScoredEvaluation scored, Place elsewhere) {
        SelfEvaluation table = scored.table();
        Figure total = table.claimedTotal();
        if (total.value().isEmpty()) {
            return Optional.empty();
        }
        boolean execution =
                scored.execution().points().signum() > 0 || !table.execution().isSilent();
        List<Figure> parts = Stream.concat(
                        Stream.of(table.execution().claimed()).filter(claim -> execution),
                        table.indicators().stream().map(Indicator::counted).distinct())
                .toList();
        List<BigDecimal> open = Stream.concat(
                        Stream.of(scored.execution().points())
                                .filter(points -> execution
                                        && table.execution().claimed().value().isEmpty()),
                        scored.lines().stream()
                                .filter(line ->
                                        line.indicator().counted().value().isEmpty())
                                .map(LineScore::weight))
                .toList();
        Function<BigDecimal, BigDecimal> capped =
                sum -> scored.totalCap().map(sum::min).orElse(sum);
        BigDecimal low = capped.apply(table.sumOfClaims());
        BigDecimal high = capped.apply(open.stream().reduce(table.sumOfClaims(), BigDecimal::add));
        BigDecimal shown = capped.apply(sum(parts, Figure::shown));
        BigDecimal slack = parts.stream().map(Slack::ofPoints).reduce(Slack.ofDecimals(total), BigDecimal::add);
        Agreement agreement = open.isEmpty() ? exactly(total, low, shown, slack) : within(total, low, high, slack);
        return Optional.of(new CheckedTotal(
                total.place().hasCell() ? total.place() : elsewhere,
                total.value().get(),
                low,
                high,
                open.size(),
                agreement));
    }

    private static BigDecimal sum(List<Figure> parts, Function<Figure, Optional<BigDecimal>> number) {
        return parts.stream().flatMap(part -> number.apply(part).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Every part claims. What follows from the numbers as stored or as shown agrees. */
    private Agreement exactly(Figure total, BigDecimal sum, BigDecimal shown, BigDecimal slack) {
        BigDecimal claimed = total.value().orElseThrow();
        boolean equal = claimed.compareTo(sum) == 0
                || total.shown().filter(one -> one.compareTo(shown) == 0).isPresent();
        if (equal) {
            return Agreement.EQUAL;
        }
        BigDecimal gap = claimed.subtract(sum);
        boolean rounded = gap.abs().compareTo(slack) <= 0 || Claims.isCut(total, sum);
        return rounded ? Agreement.ROUNDED : claims.isSmall(gap) ? Agreement.SMALL : Agreement.DIFFERENT;
    }

    private Agreement within(Figure total, BigDecimal low, BigDecimal high, BigDecimal slack) {
        BigDecimal claimed = total.value().orElseThrow();
        BigDecimal outside = low.subtract(claimed).max(claimed.subtract(high));
        if (outside.compareTo(slack) <= 0) {
            return Agreement.EQUAL;
        }
        return claims.isSmall(outside) ? Agreement.SMALL : Agreement.DIFFERENT;
    }
}
