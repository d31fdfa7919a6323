package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Range;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.Formula;

/**
 * 档内取值: the point of a band. 填报: the claim where it lies in the band, both edges inside; else the share that the
 * sheet states; else full marks for the best band and the middle of any other, to be reviewed. 上限 and 中值: that point
 * of every band, as the convention settles it.
 */
record BandPoints(Parameters parameters) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Marks marks(Verdict.InBand verdict, BigDecimal weight, Optional<BigDecimal> claim) {
        BigDecimal top = verdict.band().high();
        BigDecimal middle = verdict.band().low().add(top).divide(TWO);
        Range hull = new Range(points(weight, verdict.band().low()), points(weight, top));
        switch (parameters.word(Parameter.BAND_POINT)) {
            case "上限":
                return taken(verdict, weight, hull, BandPoint.FULL, top, false);
            case "中值":
                return taken(verdict, weight, hull, BandPoint.MIDDLE, middle, false);
            default:
                break;
        }
        Optional<BigDecimal> inside = claim.map(parameters::round).filter(hull::contains);
        if (inside.isPresent()) {
            BigDecimal share = weight.signum() == 0 ? top : new Fraction(inside.get(), weight).reported();
            return marks(verdict, weight, hull, BandPoint.CLAIMED, share, inside.get(), false);
        }
        if (verdict.stated().isPresent()) {
            return taken(
                    verdict, weight, hull, BandPoint.STATED, verdict.stated().get(), false);
        }
        return verdict.missed()
                ? taken(verdict, weight, hull, BandPoint.MIDDLE, middle, true)
                : taken(verdict, weight, hull, BandPoint.FULL, top, false);
    }

    private Marks taken(
            Verdict.InBand verdict, BigDecimal weight, Range hull, BandPoint point, BigDecimal share, boolean review) {
        return marks(verdict, weight, hull, point, share, points(weight, share), review);
    }

    private static Marks marks(
            Verdict.InBand verdict,
            BigDecimal weight,
            Range hull,
            BandPoint point,
            BigDecimal share,
            BigDecimal score,
            boolean review) {
        return new Marks(
                Optional.of(score),
                hull,
                review,
                false,
                Optional.of(share),
                new Formula.Banded(weight, verdict.band(), verdict.reason(), verdict.matched(), point, share));
    }

    private BigDecimal points(BigDecimal weight, BigDecimal share) {
        return parameters.round(weight.multiply(share)).min(weight);
    }
}
