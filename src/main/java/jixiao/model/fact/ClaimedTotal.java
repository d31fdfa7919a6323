package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 填报总分: a claimed total and the parts whose claims it should be the sum of.
 *
 * @param place the cell of the total
 * @param total as claimed
 * @param cap what the total is held down to, in points, which holds for the claims too; empty for no cap
 * @param parts its parts, a cell that several share once
 */
public record ClaimedTotal(Place place, Figure total, Optional<BigDecimal> cap, List<ClaimedPart> parts) {
    public ClaimedTotal {
        Given.all(place, total, cap);
        parts = List.copyOf(parts);
    }

    /** The total beside what its parts add up to. */
    public CheckedTotal beside() {
        BigDecimal claims = sum(ClaimedPart::getClaimed);
        return new CheckedTotal(
                this,
                capped(claims),
                capped(claims.add(sum(ClaimedPart::open))),
                capped(sum(ClaimedPart::getShown)),
                Slack.ofDecimals(total).add(sum(ClaimedPart::getRounding)));
    }

    private BigDecimal sum(Function<ClaimedPart, BigDecimal> number) {
        return parts.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal capped(BigDecimal sum) {
        return cap.map(sum::min).orElse(sum);
    }
}
