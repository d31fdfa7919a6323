package jixiao.writing.mark;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import jixiao.model.Unit;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.Formula;

/**
 * 活公式: a score as a spreadsheet formula on the cells of its row in 《计分说明》: A in column G, B in H, the weight in J, the
 * share in M, the claim in O.
 *
 * @param a what stands in G; empty for words
 * @param b what stands in H; empty for words
 * @param unit unit of both
 * @param givenShare what stands in M as a number; empty where it is computed or there is none
 * @param share what is computed in M, and its present value; empty where it is given
 * @param score the formula of the score; empty where there is no score
 */
record LiveScore(
        Optional<BigDecimal> a,
        Optional<BigDecimal> b,
        Optional<Unit> unit,
        Optional<BigDecimal> givenShare,
        Optional<Share> share,
        Optional<String> score) {

    /** A formula that gives a share within [0, 1], and what it gives now. */
    record Share(String formula, BigDecimal value) {}

    /** The formula in row {@code r}, counted from 1. */
    static LiveScore of(Formula formula, int r, ScoreRounding rounding) {
        if (formula instanceof Formula.Proportion p) {
            String part = p.forward() ? "H" + r + "/G" + r : "G" + r + "/H" + r;
            String points = p.forward() ? "J" + r + "*H" + r + "/G" + r : "J" + r + "*G" + r + "/H" + r;
            return new LiveScore(
                    Optional.of(p.a()),
                    Optional.of(p.b()),
                    Optional.of(p.unit()),
                    Optional.empty(),
                    Optional.of(new Share("MAX(0,MIN(1," + part + "))", share(p))),
                    Optional.of(rounding.of("MAX(0,MIN(J" + r + "," + points + "))")));
        }
        if (formula instanceof Formula.Remainder p) {
            String part = "2-H" + r + "/G" + r;
            BigDecimal left = p.a().add(p.a()).subtract(p.b());
            BigDecimal share = left.divide(p.a(), MathContext.DECIMAL64)
                    .min(BigDecimal.ONE)
                    .max(BigDecimal.ZERO);
            return new LiveScore(
                    Optional.of(p.a()),
                    Optional.of(p.b()),
                    Optional.of(p.unit()),
                    Optional.empty(),
                    Optional.of(new Share("MAX(0,MIN(1," + part + "))", share)),
                    Optional.of(rounding.of("MAX(0,MIN(J" + r + ",J" + r + "*(2*G" + r + "-H" + r + ")/G" + r + "))")));
        }
        if (formula instanceof Formula.AllOrNothing all) {
            return byShare(all.met() ? BigDecimal.ONE : BigDecimal.ZERO, r, rounding);
        }
        if (formula instanceof Formula.Completion completion) {
            return byShare(completion.rate().min(BigDecimal.ONE).max(BigDecimal.ZERO), r, rounding);
        }
        if (formula instanceof Formula.Banded banded) {
            return banded.point() == BandPoint.CLAIMED
                    ? bare(rounding.of("O" + r))
                    : byShare(banded.share(), r, rounding);
        }
        if (formula instanceof Formula.Unsettled unsettled) {
            return bare(unsettled.claim().map(claim -> atMostWeight(r, rounding)));
        }
        if (formula instanceof Formula.Uncomputed uncomputed) {
            return bare(uncomputed.claim().map(claim -> atMostWeight(r, rounding)));
        }
        if (formula instanceof Formula.Decided decided) {
            return bare(decided.points().toPlainString());
        }
        if (formula instanceof Formula.ClaimKept) {
            return bare(rounding.of("MIN(J" + r + ",O" + r + ")"));
        }
        if (formula instanceof Formula.Stepped s) {
            String lost = s.steps().toPlainString() + "*" + s.deduction().toPlainString();
            return bare(rounding.of("MAX(0,J" + r + "-" + lost + ")"));
        }
        if (formula instanceof Formula.Tiered tiered) {
            return byShare(tiered.share(), r, rounding);
        }
        if (formula instanceof Formula.Exceeded exceeded) {
            return bare(rounding.of(
                    exceeded.deduction().signum() == 0
                            ? "J" + r + "*" + exceeded.limit().toPlainString() + "/"
                                    + exceeded.ratio().toPlainString()
                            : "MAX(0,J" + r + "-" + exceeded.deduction().toPlainString() + ")"));
        }
        if (formula instanceof Formula.Unscored unscored) {
            // Where no rule applies, the claim is the score, if there is one.
            return unscored.reason() == Formula.Unscored.Reason.NO_METHOD
                    ? bare(atMostWeight(r, rounding))
                    : bare(Optional.empty());
        }
        throw new IllegalArgumentException("no live formula for " + formula);
    }

    private static BigDecimal share(Formula.Proportion p) {
        BigDecimal of = p.forward() ? p.a() : p.b();
        return (p.forward() ? p.b() : p.a())
                .divide(of, MathContext.DECIMAL64)
                .min(BigDecimal.ONE)
                .max(BigDecimal.ZERO);
    }

    private static String atMostWeight(int r, ScoreRounding rounding) {
        return "MIN(J" + r + "," + rounding.of("O" + r) + ")";
    }

    private static LiveScore bare(String score) {
        return bare(Optional.of(score));
    }

    private static LiveScore byShare(BigDecimal share, int r, ScoreRounding rounding) {
        return new LiveScore(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(share),
                Optional.empty(),
                Optional.of(rounding.of("J" + r + "*M" + r)));
    }

    private static LiveScore bare(Optional<String> score) {
        return new LiveScore(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), score);
    }
}
