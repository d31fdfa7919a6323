package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.fact.Choice;

/**
 * 待计分行: a line with what its method makes of it, still without weight.
 *
 * @param indicator as submitted
 * @param goal number of its goal in the table, from 0
 * @param choice the rule that chose its method; empty where none did
 * @param verdict what the method says
 * @param portion what falls to it of a claim that it shares with others, in points; empty for a claim of its own
 * @param others what the method says of the numbers that the cells say besides; empty for most lines
 * @param doubtful whether its score holds only as long as the reported number means what was taken
 */
public record Judged(
        Indicator indicator,
        int goal,
        Optional<Choice> choice,
        Verdict verdict,
        List<Verdict> others,
        Optional<BigDecimal> portion,
        boolean doubtful) {
    public Judged {
        Given.all(indicator, choice, verdict, portion);
        others = List.copyOf(others);
    }

    /** A line whose claim, if any, is its own. */
    Judged(
            Indicator indicator,
            int goal,
            Optional<Choice> choice,
            Verdict verdict,
            List<Verdict> others,
            boolean doubtful) {
        this(indicator, goal, choice, verdict, others, Optional.empty(), doubtful);
    }

    /** The claim in points; empty where there is none. A negative number is no claim. */
    Optional<BigDecimal> claim() {
        return portion.or(() -> indicator.claimed().value().filter(claim -> claim.signum() >= 0));
    }

    /** The same line with its part of a shared claim. */
    public Judged claiming(BigDecimal points) {
        return new Judged(indicator, goal, choice, verdict, others, Optional.of(points), doubtful);
    }
}
