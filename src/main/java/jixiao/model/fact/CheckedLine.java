package jixiao.model.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jixiao.model.BandReason;
import jixiao.model.Certainty;
import jixiao.model.Formula;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Method;
import jixiao.model.OneMore;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;

/**
 * 受审指标: one line as the rules of 审核 see it.
 *
 * @param no its number on the sheet, from 0
 * @param goal number of its goal, from 0
 * @param name 三级指标, normalised, without "指标1:"
 * @param line the line, scored
 * @param claim how its claim stands to its weight and score
 * @param achievement uncapped ratio of actual to target in the good direction, at the printed precision (four decimals
 *     of a ratio); empty without two numbers
 * @param explained whether its own reason says something
 * @param accounted whether its own reason or the box for the whole table says something
 * @param reasonRoom where the table has room for a reason, in words; empty where it has none
 * @param repeating whether words are reported that repeat the target's verbatim
 * @param change whether a change (增长, 下降, 超上年) is targeted and no level
 * @param cost whether it stands under 成本指标
 * @param metAsShown whether the claim follows from numbers that its cells say besides (12 shown where 11.6 is stored), by
 *     which the target is met
 */
public record CheckedLine(
        int no,
        int goal,
        String name,
        LineScore line,
        ClaimCheck claim,
        Optional<BigDecimal> achievement,
        boolean explained,
        boolean accounted,
        String reasonRoom,
        boolean repeating,
        boolean change,
        boolean cost,
        boolean metAsShown)
        implements Subject {
    /** Methods by which more is better. */
    private static final Set<Method> MORE = Set.of(Method.FORWARD, Method.COMPLETION, Method.STEPS);

    public CheckedLine {
        Objects.requireNonNull(name);
        Objects.requireNonNull(line);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(achievement);
        Objects.requireNonNull(reasonRoom);
    }

    @Override
    public String key() {
        return "行" + no;
    }

    @Override
    public int order() {
        return 1 + no;
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

    /** Whether something is reported that is no number. */
    public boolean isInWords() {
        return !indicator().actual().isMissing()
                && indicator().actual().quantity().isEmpty();
    }

    /** Whether the number reported is an approximation or a bound. */
    public boolean isInexact() {
        return reported().filter(one -> one.certainty() != Certainty.EXACT).isPresent();
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
        return line.missed() && !metAsShown;
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
                || formula instanceof Formula.Banded banded
                        && banded.band().high().compareTo(BigDecimal.ONE) < 0;
    }

    /** Whether a column for the reason stands on the line. */
    public boolean isReasonColumn() {
        return indicator().reason().place().hasCell();
    }

    /** Whether its weight is known from print, so that its claim can be judged (spec: SCORE_*). */
    public boolean isWeightKnown() {
        return switch (line.weightSource()) {
            case COLUMN, LABEL -> true;
            case SHARED ->
                indicator()
                        .claimed()
                        .value()
                        .filter(claim -> claim.compareTo(line.weight()) == 0)
                        .isPresent();
            case CLAIMED, DEFAULT -> false;
        };
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
                || formula instanceof Formula.ClaimKept
                || formula instanceof Formula.Unscored);
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
        return more && !change && !OneMore.is(line.basis().formula());
    }

    /** Whether a ceiling of cost in money was kept. */
    public boolean isCostCeiling() {
        boolean money = indicator()
                .target()
                .flatMap(Target::quantity)
                .filter(number -> number.unit().kind() == UnitKind.MONEY)
                .isPresent();
        boolean ceiling = line.basis().formula() instanceof Formula.Proportion proportion && !proportion.forward();
        return cost && money && ceiling && !line.missed();
    }

    /** The weight in points. */
    public BigDecimal getWeight() {
        return line.weight();
    }

    /** The score, zero when there is none. */
    public BigDecimal getScore() {
        return line.score().orElse(BigDecimal.ZERO);
    }

    /** The claim, zero when there is none. */
    public BigDecimal getClaimedPoints() {
        return indicator().claimed().value().orElse(BigDecimal.ZERO);
    }

    /** Whether the claim differs from what it should be by no more than 直接更正限差. */
    public boolean isSlightlyOff() {
        return isQuantitative() ? claim.score() == Agreement.SMALL : claim.slight();
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

    /** Ratio of actual to target, zero when there is none. */
    public BigDecimal getRatio() {
        return achievement.orElse(BigDecimal.ZERO);
    }

    /** Cell of the name. */
    public Place getNamePlace() {
        return indicator().place();
    }

    /** Cell of the target, else of the name. */
    public Place getTargetPlace() {
        return orName(indicator().targetEntry().place());
    }

    /** Cell of the actual, else of the name. */
    public Place getActualPlace() {
        return orName(indicator().actual().entry().place());
    }

    /** Cell of the claim, else of the name. */
    public Place getScorePlace() {
        return orName(indicator().claimed().place());
    }

    /** Cell of the reason, else of the name. */
    public Place getReasonPlace() {
        return orName(indicator().reason().place());
    }

    /** The line as submitted. */
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

    private Place orName(Place place) {
        return place.hasCell() ? place : indicator().place();
    }
}
