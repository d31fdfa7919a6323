package jixiao.model.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.model.Certainty;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.ComputingMode;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.basis.OneMore;

/**
 * 受审指标: one line as the rules of 审核 see it.
 *
 * @param no its number on the sheet, from 0
 * @param goal number of its goal, from 0
 * @param name 三级指标, normalised, without "指标1:"
 * @param line the line, scored
 * @param claim its own claim beside its score
 * @param explained whether its own reason says something
 * @param reasonRoom where the table has room for a reason that nobody gave, in words; empty where it has none
 * @param traits what its words say that it is
 */
public record CheckedLine(
        int no,
        int goal,
        String name,
        LineScore line,
        Claimed claim,
        boolean explained,
        String reasonRoom,
        LineTraits traits)
        implements Subject, LinePlaces, LineWeight {
    /** Methods by which more is better. */
    private static final Set<Method> MORE = Set.of(Method.FORWARD, Method.COMPLETION, Method.STEPS);

    public CheckedLine {
        Given.all(name, line, claim, reasonRoom, traits);
    }

    @Override
    public String key() {
        return "行" + no;
    }

    @Override
    public int order() {
        return 1 + no;
    }

    /** Whether its own reason or the box for the whole table says something. */
    public boolean answered(CheckedTable table) {
        return explained || table.explained();
    }

    /** Whether no target is written, and no breakdown stands for it. */
    public boolean isTargetMissing() {
        return indicator().target().isEmpty() && !indicator().isStoodFor();
    }

    /** Whether nothing is reported, and no breakdown stands for it. */
    public boolean isActualMissing() {
        return indicator().actual().isMissing() && !indicator().isStoodFor();
    }

    /** Whether a number is aimed at. */
    public boolean isNumericTarget() {
        return indicator().target().filter(Target::isNumeric).isPresent();
    }

    /** Whether something is reported. */
    public boolean isReported() {
        return !indicator().actual().isMissing();
    }

    /** Whether something is reported that is no number. */
    public boolean isInWords() {
        return isReported() && indicator().actual().quantity().isEmpty();
    }

    /** Whether the number reported is an approximation or a bound. */
    public boolean isInexact() {
        return reported().filter(one -> one.certainty() != Certainty.EXACT).isPresent();
    }

    /** Whether a limit for each of many was kept by each (全部在90日内完成: 90日内完成), which no one number could say better. */
    public boolean isEachKept() {
        return traits.each() && !line.missed();
    }

    /** Whether target and actual are in units that do not convert; a completion rate of a counted target has its own. */
    public boolean isOtherUnit() {
        Optional<Quantity> target = indicator().target().flatMap(Target::quantity);
        boolean completion =
                line.basis().method().filter(Method.COMPLETION::equals).isPresent();
        return !completion
                && target.isPresent()
                && reported().isPresent()
                && !target.get().unit().convertsTo(reported().get().unit());
    }

    /** Whether the target is known to be missed. */
    public boolean isMissed() {
        return line.missed() && !claim.isMetOtherwise();
    }

    /** Whether a person has to decide. */
    public boolean isNeedsReview() {
        return line.needsReview();
    }

    /** Whether a score is claimed, alone or together with other lines. */
    public boolean isClaimed() {
        return indicator().counted().value().isPresent();
    }

    /** Whether the claim is one of several lines. */
    public boolean isClaimShared() {
        return indicator().claimShared().isPresent();
    }

    /** Whether its cell holds a score that this program filled in for a person to decide. */
    public boolean isProvisional() {
        return indicator().claimed().provisional();
    }

    /**
     * Whether the line would be for a person to decide had the unit not scored it: its words settle no band, or one below the
     * best. A unit that scores such lines alone has left the rest to whoever reckons.
     */
    public boolean isOpenWithoutClaim() {
        Formula formula = line.basis().formula();
        return formula instanceof Formula.Unsettled
                || formula instanceof Formula.Uncomputed
                || formula instanceof Formula.Banded banded
                        && banded.band().high().compareTo(BigDecimal.ONE) < 0;
    }

    /** Whether a column for the reason stands on the line. */
    public boolean isReasonColumn() {
        return indicator().reason().place().hasCell();
    }

    /** Whether the target's words are reported without its word of degree (有效提升 → 提升). */
    public boolean isWeakerWording() {
        return line.basis().formula() instanceof Formula.Banded banded && banded.reason() == BandReason.WEAKER_WORDING;
    }

    /** Whether its score follows from numbers alone, and from what they plainly mean. */
    public boolean isQuantitative() {
        Formula formula = line.basis().formula();
        boolean open =
                line.needsReview() && line.range().low().compareTo(line.range().high()) < 0;
        return !(open
                || formula instanceof Formula.Banded
                || formula instanceof Formula.Unsettled
                || formula instanceof Formula.Uncomputed
                || formula instanceof Formula.ClaimKept
                || formula instanceof Formula.Unscored);
    }

    /** Whether the convention lets a unit score it otherwise than computed (计算方式). */
    public boolean isAdjustable() {
        return line.basis().mode() == ComputingMode.OPEN;
    }

    /** Whether it was settled in a band. */
    public boolean isBanded() {
        return line.basis().formula() instanceof Formula.Banded;
    }

    /**
     * Whether much more than was aimed at may need a reason: more is better, no change is aimed at, and it is not just one
     * more of a few (2次 → 3次).
     */
    public boolean isOverachievable() {
        boolean more = line.basis().method().filter(MORE::contains).isPresent()
                && indicator().target().filter(Target.AtMost.class::isInstance).isEmpty();
        return more && !traits.change() && !OneMore.is(line.basis().formula());
    }

    /** Whether much better than was aimed at is worth a hint, whichever way is better: no change is aimed at, nor a few. */
    public boolean isExceedable() {
        return line.ratio().isPresent()
                && !traits.change()
                && !OneMore.is(line.basis().formula());
    }

    /** Whether a ceiling of cost in money was kept. */
    public boolean isCostCeiling() {
        boolean money = indicator()
                .target()
                .flatMap(Target::quantity)
                .filter(number -> number.unit().kind() == UnitKind.MONEY)
                .isPresent();
        boolean ceiling = line.basis().formula() instanceof Formula.Proportion proportion && !proportion.forward();
        return traits.cost() && money && ceiling && !line.missed();
    }

    /** Whether its words are compared with words: a number that equals its target is what was aimed at. */
    public boolean isWordsForWords() {
        return !traits.targetWords().isEmpty();
    }

    /** The words aimed at, normalised; empty where it is no words for words. */
    public String getTargetWords() {
        return traits.targetWords();
    }

    /** The words reported, normalised; empty where it is no words for words. */
    public String getActualWords() {
        return traits.actualWords();
    }

    /** Whether its claim may be taken for its whole weight. */
    public boolean isFull() {
        return isClaimed() && !isMissed() && !isActualMissing() && !isTargetMissing();
    }

    /** The score, zero when there is none. */
    public BigDecimal getScore() {
        return line.score().orElse(BigDecimal.ZERO);
    }

    /** The claim, zero when there is none. */
    public BigDecimal getClaimedPoints() {
        return indicator().claimed().value().orElse(BigDecimal.ZERO);
    }

    /** By how much its claim is off what it may be, in points: the score, else the weight and the band. */
    public BigDecimal getOff() {
        return isQuantitative() ? claim.getGap() : getOverWeight().max(getOutsideBand());
    }

    /** Whether it is off by more than what rounding explains. */
    public boolean isOffBeyondRounding() {
        return isQuantitative() ? claim.isDiffering() : getOff().compareTo(claim.getRounding()) > 0;
    }

    /** By how much the claim is higher than the weight, in points; negative or zero where it is not. */
    public BigDecimal getOverWeight() {
        return claim.claim().value().map(one -> one.subtract(line.weight())).orElse(BigDecimal.ZERO);
    }

    /** By how much the claim lies outside of what the line may have, in points; negative or zero where it does not. */
    public BigDecimal getOutsideBand() {
        return claim.claim()
                .value()
                .map(one ->
                        one.subtract(line.range().high()).max(line.range().low().subtract(one)))
                .orElse(BigDecimal.ZERO);
    }

    /** What the claim should be: the score, else the end of the band, or of what the line may have, nearer to the claim. */
    public BigDecimal getDue() {
        return isQuantitative() ? getScore() : getBandEdge();
    }

    /** The end of the band that is nearer to the claim. */
    public BigDecimal getBandEdge() {
        boolean below = getClaimedPoints().compareTo(line.range().low()) < 0;
        return below ? line.range().low() : line.range().high();
    }

    /** Uncapped ratio of actual to target in the good direction, four decimals; zero without two numbers. */
    public BigDecimal getRatio() {
        return line.ratio()
                .map(ratio -> ratio.setScale(PrintedRate.PRINTED, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
    }

    @Override
    public Indicator indicator() {
        return line.indicator();
    }

    @Override
    public Map<String, String> details() {
        return LineDetails.of(this);
    }

    private Optional<Quantity> reported() {
        return isNumericTarget() ? indicator().actual().quantity() : Optional.empty();
    }
}
