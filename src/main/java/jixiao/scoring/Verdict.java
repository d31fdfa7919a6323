package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;

/** 完成判断: what a method makes of a line before its weight is known. */
public sealed interface Verdict {
    /** Words, dates or rules that settle nothing. */
    Verdict UNSETTLED = new Unsettled();

    /** Whether the target is known to be missed. */
    boolean missed();

    /** What two numbers came to; empty where nothing was measured. */
    default Optional<Measured> measured() {
        return Optional.empty();
    }

    /**
     * 定量: the score is weight × part ÷ whole − deducted, within [0, weight].
     *
     * @param part numerator of the share, within [0, whole]
     * @param whole denominator of the share, positive
     * @param deducted points taken off, whatever the weight; zero for the proportional methods
     * @param ratio uncapped ratio in the good direction; empty where there is none
     * @param missed whether the target was missed
     * @param formula the formula for a weight in points
     */
    record Measured(
            BigDecimal part,
            BigDecimal whole,
            BigDecimal deducted,
            Optional<Fraction> ratio,
            boolean missed,
            Weighed formula)
            implements Verdict {
        public Measured {
            Given.all(ratio, formula);
            if (part.signum() < 0 || whole.signum() <= 0 || part.compareTo(whole) > 0 || deducted.signum() < 0) {
                throw new IllegalArgumentException("no share: " + part + " of " + whole + " less " + deducted);
            }
        }

        @Override
        public Optional<Measured> measured() {
            return Optional.of(this);
        }

        /** Whether less than the whole weight is earned. */
        public boolean loses() {
            return part.compareTo(whole) < 0 || deducted.signum() > 0;
        }

        /** Without a deduction. */
        Measured(BigDecimal part, BigDecimal whole, Optional<Fraction> ratio, boolean missed, Weighed formula) {
            this(part, whole, BigDecimal.ZERO, ratio, missed, formula);
        }
    }

    /**
     * 定性: a band, and the share that the sheet itself states.
     *
     * @param band the band
     * @param reason why
     * @param matched the word that decided; empty where none did
     * @param stated 评分比例 as a ratio; empty where the sheet states none
     * @param missed whether the band is below the best one
     */
    record InBand(Band band, BandReason reason, String matched, Optional<BigDecimal> stated, boolean missed)
            implements Verdict {
        public InBand {
            Given.all(band, reason, matched, stated);
        }
    }

    /**
     * 不计算: the convention leaves the score to the unit.
     *
     * @param computed what the method makes of the line, which tells how far it came and whether it was missed
     */
    record Uncomputed(Verdict computed) implements Verdict {
        public Uncomputed {
            Objects.requireNonNull(computed);
        }

        @Override
        public boolean missed() {
            return computed.missed();
        }

        @Override
        public Optional<Measured> measured() {
            return computed.measured();
        }
    }

    /** 未定档: a person has to decide; the claim stands until then. */
    record Unsettled() implements Verdict {
        @Override
        public boolean missed() {
            return false;
        }
    }

    /**
     * 未计分: no score.
     *
     * @param reason why
     */
    record Unscored(Formula.Unscored.Reason reason) implements Verdict {
        @Override
        public boolean missed() {
            return false;
        }
    }

    /** 套入权重: a formula that waits for its weight. */
    @FunctionalInterface
    interface Weighed {
        /** The formula for a weight in points. */
        Formula of(BigDecimal weight);
    }
}
