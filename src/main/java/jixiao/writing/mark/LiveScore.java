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
        return formula.read(new InRow(r, rounding));
    }

    /** 一行的活公式 of each kind. */
    private record InRow(int r, ScoreRounding rounding) implements Formula.Reader<LiveScore> {
        @Override
        public LiveScore proportion(Formula.Proportion p) {
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

        @Override
        public LiveScore remainder(Formula.Remainder p) {
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

        @Override
        public LiveScore allOrNothing(Formula.AllOrNothing all) {
            return byShare(all.met() ? BigDecimal.ONE : BigDecimal.ZERO);
        }

        @Override
        public LiveScore completion(Formula.Completion completion) {
            return byShare(completion.rate().min(BigDecimal.ONE).max(BigDecimal.ZERO));
        }

        @Override
        public LiveScore banded(Formula.Banded banded) {
            return banded.point() == BandPoint.CLAIMED ? bare(rounding.of("O" + r)) : byShare(banded.share());
        }

        @Override
        public LiveScore unsettled(Formula.Unsettled unsettled) {
            return bare(unsettled.claim().map(claim -> atMostWeight()));
        }

        @Override
        public LiveScore uncomputed(Formula.Uncomputed uncomputed) {
            return bare(uncomputed.claim().map(claim -> atMostWeight()));
        }

        @Override
        public LiveScore decided(Formula.Decided decided) {
            return bare(decided.points().toPlainString());
        }

        @Override
        public LiveScore claimKept(Formula.ClaimKept kept) {
            return bare(rounding.of("MIN(J" + r + ",O" + r + ")"));
        }

        @Override
        public LiveScore stepped(Formula.Stepped s) {
            String lost = s.steps().toPlainString() + "*" + s.deduction().toPlainString();
            return bare(rounding.of("MAX(0,J" + r + "-" + lost + ")"));
        }

        @Override
        public LiveScore tiered(Formula.Tiered tiered) {
            return byShare(tiered.share());
        }

        @Override
        public LiveScore exceeded(Formula.Exceeded exceeded) {
            return bare(rounding.of(
                    exceeded.deduction().signum() == 0
                            ? "J" + r + "*" + exceeded.limit().toPlainString() + "/"
                                    + exceeded.ratio().toPlainString()
                            : "MAX(0,J" + r + "-" + exceeded.deduction().toPlainString() + ")"));
        }

        /** Where no rule applies, the claim is the score, if there is one. */
        @Override
        public LiveScore unscored(Formula.Unscored unscored) {
            return unscored.reason() == Formula.Unscored.Reason.NO_METHOD
                    ? bare(atMostWeight())
                    : bare(Optional.empty());
        }

        private String atMostWeight() {
            return "MIN(J" + r + "," + rounding.of("O" + r) + ")";
        }

        private LiveScore byShare(BigDecimal share) {
            return new LiveScore(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(share),
                    Optional.empty(),
                    Optional.of(rounding.of("J" + r + "*M" + r)));
        }
    }

    private static BigDecimal share(Formula.Proportion p) {
        BigDecimal of = p.forward() ? p.a() : p.b();
        return (p.forward() ? p.b() : p.a())
                .divide(of, MathContext.DECIMAL64)
                .min(BigDecimal.ONE)
                .max(BigDecimal.ZERO);
    }

    private static LiveScore bare(String score) {
        return bare(Optional.of(score));
    }

    private static LiveScore bare(Optional<String> score) {
        return new LiveScore(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), score);
    }
}
