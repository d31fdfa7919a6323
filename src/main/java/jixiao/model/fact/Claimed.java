package jixiao.model.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.OtherScore;

/**
 * 填报数: a claim of points beside the score that is due. One printed with one or more decimals agrees when the score rounds
 * to it, one with two or more also when the score was cut; one printed without decimals differs unless it is equal.
 *
 * @param claim as printed
 * @param rounded the claim rounded as scores are, in points; empty where nothing is claimed
 * @param due the score, in points; empty where there is none
 * @param exact the score before it was rounded; empty where nothing was reckoned
 * @param tolerance how far the exact score may lie off since the amounts behind it are printed rounded, in points
 * @param others what the cells' other readings score
 */
public record Claimed(
        Figure claim,
        Optional<BigDecimal> rounded,
        Optional<BigDecimal> due,
        Optional<BigDecimal> exact,
        BigDecimal tolerance,
        List<OtherScore> others) {
    /** From so many decimals on a score that was cut is no wrong one: 9.9 for 9.97 is. */
    private static final int CUT_DECIMALS = 2;

    public Claimed {
        Given.all(claim, rounded, due, exact, tolerance);
        others = List.copyOf(others);
    }

    /** What is claimed in points, zero for nothing. */
    public BigDecimal getPoints() {
        return claim.value().orElse(BigDecimal.ZERO);
    }

    /** What the printed decimals may hide, in points; zero where none are printed. */
    public BigDecimal getRounding() {
        return Slack.ofDecimals(claim);
    }

    /** By how much it differs from the score, in points; zero where one of both is missing. */
    public BigDecimal getGap() {
        return isCompared() ? gap(due.get()) : BigDecimal.ZERO;
    }

    /** Whether it is neither the score nor a rounding of it. */
    public boolean isDiffering() {
        return isCompared() && !isEqual() && !isRounding();
    }

    /** Whether it is a rounding of the score other than the convention's. */
    public boolean isRoundedOff() {
        return isCompared() && !isEqual() && isRounding();
    }

    /** Whether it is a score, rounded or not, that the cells' other readings give and that misses nothing. */
    public boolean isMetOtherwise() {
        return others.stream().filter(other -> !other.missed()).anyMatch(this::isOf);
    }

    /** Whether it is a number of points, or what that rounds to, or with two decimals or more what it is cut to. */
    public boolean isOf(BigDecimal points) {
        return claim.value().isPresent() && (gap(points).compareTo(getRounding()) <= 0 || isCut(claim, points));
    }

    private boolean isCompared() {
        return claim.value().isPresent() && due.isPresent();
    }

    private boolean isEqual() {
        return gap(due.get()).signum() == 0 || others.stream().anyMatch(this::isOf);
    }

    private boolean isRounding() {
        return isNear(due.get())
                || exact.filter(one -> isCut(claim, one)).isPresent()
                || tolerance.signum() > 0
                        && exact.filter(one -> gap(one).compareTo(tolerance) <= 0)
                                .isPresent();
    }

    private boolean isOf(OtherScore other) {
        return claim.value().isPresent() && isNear(other.score());
    }

    /** A cell may also hold more decimals than the convention rounds to: 8.3333 for 8.33. */
    private boolean isNear(BigDecimal score) {
        BigDecimal rounding = getRounding();
        boolean finer = rounding.signum() > 0
                && rounded.filter(one -> one.compareTo(score) == 0).isPresent();
        return finer || gap(score).compareTo(rounding) <= 0;
    }

    private BigDecimal gap(BigDecimal number) {
        return getPoints().subtract(number).abs();
    }

    /** Whether a number was cut, not rounded, to give a figure of two decimals or more. */
    static boolean isCut(Figure figure, BigDecimal number) {
        int decimals = decimals(figure);
        return decimals >= CUT_DECIMALS && isCut(figure, number, decimals);
    }

    /** Whether a number cut after some decimals gives the figure. */
    static boolean isCut(Figure figure, BigDecimal number, int decimals) {
        BigDecimal cut = number.setScale(decimals, RoundingMode.DOWN);
        return figure.value().filter(one -> one.compareTo(cut) == 0).isPresent();
    }

    /** Decimals that a figure is printed with. */
    static int decimals(Figure figure) {
        return Math.max(0, figure.step().stripTrailingZeros().scale());
    }
}
