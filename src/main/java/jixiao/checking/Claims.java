package jixiao.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.OtherScore;
import jixiao.model.fact.Agreement;
import jixiao.model.fact.ClaimCheck;

/**
 * 填报得分核对. A claim printed with one or more decimals agrees when the recomputed score rounds to it, one with two or
 * more also when the score was cut; one printed without decimals differs unless it is equal. What differs by no more
 * than 直接更正限差 is a small difference.
 */
final class Claims {
    /** From so many decimals on a score that was cut is no wrong one: 9.9 for 9.97 is. */
    private static final int CUT_DECIMALS = 2;

    private final Parameters parameters;
    private final BigDecimal limit;

    Claims(Parameters parameters) {
        this.parameters = parameters;
        this.limit = parameters.number(Parameter.DIRECT_CORRECTION);
    }

    /** How a line's claim stands to its score, weight and band. */
    ClaimCheck of(LineScore line) {
        Figure claim = line.indicator().claimed();
        if (claim.value().isEmpty()) {
            return ClaimCheck.NONE;
        }
        BigDecimal claimed = claim.value().get();
        BigDecimal slack = Slack.ofDecimals(claim);
        BigDecimal over = claimed.subtract(line.weight());
        BigDecimal beyond =
                claimed.subtract(line.range().high()).max(line.range().low().subtract(claimed));
        boolean above = over.compareTo(slack) > 0;
        boolean outside = beyond.compareTo(slack) > 0;
        boolean slight = (above || outside) && isSmall(over.max(beyond));
        Agreement stored =
                compare(claim, line.score(), Unrounded.of(line.basis().formula()));
        Agreement score = stored != Agreement.EQUAL && follows(line, one -> true) ? Agreement.EQUAL : stored;
        return new ClaimCheck(score, above && !isSmall(over), outside && !isSmall(beyond), slight);
    }

    /** Whether a line's own claim is what the numbers give that its cells say besides. */
    boolean follows(LineScore line, Predicate<OtherScore> wanted) {
        Figure claim = line.indicator().claimed();
        return line.others().stream()
                .filter(wanted)
                .map(other -> compare(claim, Optional.of(other.score())))
                .anyMatch(one -> one == Agreement.EQUAL || one == Agreement.ROUNDED);
    }

    /** As {@link #compare(Figure, Optional, Optional)} for a score of which only the rounded number is known. */
    Agreement compare(Figure claim, Optional<BigDecimal> score) {
        return compare(claim, score, Optional.empty());
    }

    /**
     * How a claim stands to a recomputed score.
     *
     * @param score in points; empty when there is none
     * @param exact the same before it was rounded; empty where nothing was reckoned
     */
    Agreement compare(Figure claim, Optional<BigDecimal> score, Optional<BigDecimal> exact) {
        if (claim.value().isEmpty() || score.isEmpty()) {
            return Agreement.NOT_COMPARED;
        }
        BigDecimal claimed = claim.value().get();
        if (claimed.compareTo(score.get()) == 0) {
            return Agreement.EQUAL;
        }
        // A cell may hold more decimals than the convention rounds to: 8.3333 for 8.33.
        boolean decimals = Slack.ofDecimals(claim).signum() > 0;
        boolean finer = decimals && parameters.round(claimed).compareTo(score.get()) == 0;
        boolean cut = exact.filter(one -> isCut(claim, one)).isPresent();
        if (finer || cut || rounds(claim, score.get())) {
            return Agreement.ROUNDED;
        }
        return isSmall(claimed.subtract(score.get())) ? Agreement.SMALL : Agreement.DIFFERENT;
    }

    /** A number of points, rounded as scores are. */
    BigDecimal rounded(BigDecimal points) {
        return parameters.round(points);
    }

    /** Whether a claim is a number, or what it rounds to, or with two decimals or more what it is cut to. */
    static boolean isOf(Figure claim, BigDecimal number) {
        return rounds(claim, number) || isCut(claim, number);
    }

    /** Whether a number was cut, not rounded, to give a claim of two decimals or more. */
    static boolean isCut(Figure claim, BigDecimal number) {
        int decimals = decimals(claim);
        return decimals >= CUT_DECIMALS && isCut(claim, number, decimals);
    }

    /** Whether a number cut after the decimals of a figure gives the figure. */
    static boolean isCut(Figure figure, BigDecimal number, int decimals) {
        BigDecimal cut = number.setScale(decimals, RoundingMode.DOWN);
        return figure.value().filter(one -> one.compareTo(cut) == 0).isPresent();
    }

    /** Decimals that a figure is printed with. */
    static int decimals(Figure figure) {
        return Math.max(0, figure.step().stripTrailingZeros().scale());
    }

    /** Whether a difference in points, of either sign, is one that the finance bureau corrects itself. */
    boolean isSmall(BigDecimal difference) {
        return difference.abs().compareTo(limit) <= 0;
    }

    private static boolean rounds(Figure claim, BigDecimal number) {
        BigDecimal gap = claim.value().orElseThrow().subtract(number).abs();
        return gap.compareTo(Slack.ofDecimals(claim)) <= 0;
    }
}
