package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Indicator;
import jixiao.model.fact.Choice;

/**
 * 待计分行: a line with what its method makes of it, still without weight.
 *
 * @param indicator as submitted
 * @param goal number of its goal in the table, from 0
 * @param choice the rule that chose its method; empty where none did
 * @param verdict what the method says
 */
record Judged(Indicator indicator, int goal, Optional<Choice> choice, Verdict verdict) {
    Judged {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(choice);
        Objects.requireNonNull(verdict);
    }

    /** The claim in points; empty where there is none. A negative number is no claim. */
    Optional<BigDecimal> claim() {
        return indicator.claimed().value().filter(claim -> claim.signum() >= 0);
    }
}
