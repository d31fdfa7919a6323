package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Parameters;
import jixiao.model.LineScore;
import jixiao.model.OtherScore;
import jixiao.model.Range;
import jixiao.model.WeightSource;
import jixiao.model.basis.Basis;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Formula;
import jixiao.model.fact.Choice;
import jixiao.scoring.weight.ClaimedWeight;
import jixiao.scoring.weight.Weight;

/** 逐行计分: verdict × weight, rounded once. */
public final class LineScorer {
    private final Parameters parameters;
    private final BandPoints bands;

    LineScorer(Parameters parameters) {
        this.parameters = parameters;
        this.bands = new BandPoints(parameters);
    }

    /** The line's score; 0 ≤ score ≤ weight. */
    public LineScore score(Judged line, Weight weight) {
        Marks marks = marks(line, weight);
        Optional<Choice> choice = line.choice();
        Basis basis = new Basis(
                choice.map(Choice::method),
                choice.map(Choice::rule).orElse(""),
                choice.map(Choice::mode).orElse(ComputingMode.LOCKED),
                choice.map(Choice::clause).orElse(""),
                marks.formula());
        Optional<BigDecimal> ratio =
                line.verdict().measured().flatMap(Verdict.Measured::ratio).map(Fraction::reported);
        return new LineScore(
                line.indicator(),
                weight.points(),
                weight.source(),
                marks.achievement(),
                ratio,
                marks.score(),
                marks.range(),
                marks.needsReview(),
                marks.verified() && !weight.onClaims(),
                line.verdict().missed(),
                basis,
                others(line, weight.points()));
    }

    private List<OtherScore> others(Judged line, BigDecimal points) {
        return line.others().stream()
                .filter(Verdict.Measured.class::isInstance)
                .map(Verdict.Measured.class::cast)
                .map(other -> new OtherScore(earned(other, points), other.missed()))
                .toList();
    }

    private Marks marks(Judged line, Weight weight) {
        Verdict verdict = line.verdict();
        BigDecimal points = weight.points();
        boolean missed = verdict.missed() && weight.source() == WeightSource.CLAIMED;
        if (verdict instanceof Verdict.Measured measured) {
            if (line.doubtful()) {
                return doubted(measured(measured, points), points);
            }
            return missed && measured.loses() ? kept(line, measured, points) : measured(measured, points);
        }
        if (verdict instanceof Verdict.InBand band) {
            return missed
                    ? open(parameters.round(line.claim().orElse(points)).min(points), points, Optional.empty())
                    : bands.marks(band, points, line.claim());
        }
        if (verdict instanceof Verdict.Uncomputed uncomputed) {
            return uncomputed(uncomputed, line, points);
        }
        if (verdict instanceof Verdict.Unscored none) {
            return unscored(none.reason(), points);
        }
        return unsettled(line, points);
    }

    /** A computed score that a person has to look at: it stands, but anything up to the weight may be right. */
    private static Marks doubted(Marks computed, BigDecimal weight) {
        Range all = new Range(BigDecimal.ZERO, weight);
        return new Marks(computed.score(), all, true, false, computed.achievement(), computed.formula());
    }

    private Marks measured(Verdict.Measured measured, BigDecimal weight) {
        BigDecimal score = earned(measured, weight);
        return new Marks(
                Optional.of(score),
                Range.of(score),
                false,
                true,
                achievement(measured, weight, score),
                measured.formula().of(weight));
    }

    /**
     * A missed line whose weight was inferred from its claim: the claim is what an honest deduction left of the weight, and
     * stays. Where nothing was achieved the claim says nothing of the weight.
     */
    private Marks kept(Judged line, Verdict.Measured measured, BigDecimal weight) {
        BigDecimal claim = parameters.round(line.claim().orElse(weight)).min(weight);
        return ClaimedWeight.isKept(measured)
                ? kept(claim, weight, Range.of(claim), achievement(measured, weight, claim))
                : open(claim, weight, achievement(measured, weight, BigDecimal.ZERO));
    }

    /** What is missed in words, or to nothing, may have lost any part of the weight. */
    private static Marks open(BigDecimal claim, BigDecimal weight, Optional<BigDecimal> achievement) {
        return kept(claim, weight, new Range(BigDecimal.ZERO, weight), achievement);
    }

    private static Marks kept(BigDecimal claim, BigDecimal weight, Range range, Optional<BigDecimal> achievement) {
        Formula formula = new Formula.ClaimKept(weight, claim, achievement.orElse(BigDecimal.ZERO));
        return new Marks(Optional.of(claim), range, true, false, achievement, formula);
    }

    /** What the convention leaves to the unit: the claim is the score, and nobody needs to decide it; without one there is none. */
    private Marks uncomputed(Verdict.Uncomputed verdict, Judged line, BigDecimal weight) {
        Optional<BigDecimal> claim = claimed(line, weight);
        return new Marks(
                claim,
                claim.map(Range::of).orElse(new Range(BigDecimal.ZERO, weight)),
                claim.isEmpty(),
                false,
                verdict.measured().flatMap(measured -> achievement(measured, weight, earned(measured, weight))),
                new Formula.Uncomputed(weight, line.claim()));
    }

    private Optional<BigDecimal> claimed(Judged line, BigDecimal weight) {
        return line.claim().map(claimed -> parameters.round(claimed).min(weight));
    }

    private Marks unsettled(Judged line, BigDecimal weight) {
        Optional<BigDecimal> claim = claimed(line, weight);
        Formula formula = line.choice().isEmpty()
                ? new Formula.Unscored(Formula.Unscored.Reason.NO_METHOD)
                : new Formula.Unsettled(weight, line.claim());
        return new Marks(claim, new Range(BigDecimal.ZERO, weight), true, false, Optional.empty(), formula);
    }

    /** A line without score needs a person, but for a blank form, which nobody has filled in yet. */
    private static Marks unscored(Formula.Unscored.Reason reason, BigDecimal weight) {
        boolean review = reason != Formula.Unscored.Reason.BLANK_FORM;
        return new Marks(
                Optional.empty(),
                new Range(BigDecimal.ZERO, weight),
                review,
                false,
                Optional.empty(),
                new Formula.Unscored(reason));
    }

    private BigDecimal earned(Verdict.Measured measured, BigDecimal weight) {
        BigDecimal numerator =
                weight.multiply(measured.part()).subtract(measured.deducted().multiply(measured.whole()));
        return parameters
                .divide(numerator.max(BigDecimal.ZERO), measured.whole())
                .min(weight);
    }

    private static Optional<BigDecimal> achievement(Verdict.Measured measured, BigDecimal weight, BigDecimal score) {
        boolean proportional = measured.deducted().signum() == 0 || weight.signum() == 0;
        return Optional.of(
                (proportional ? new Fraction(measured.part(), measured.whole()) : new Fraction(score, weight))
                        .reported());
    }
}
