package jixiao.model.fact.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.model.DateSpan;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.model.WeightSource;
import jixiao.model.basis.Method;
import jixiao.model.fact.Subject;

/**
 * 申报指标: one line as a reviewer of targets sees it: what it measures, at what it aims, and what its words say.
 *
 * @param no its number on the sheet, from 0
 * @param line the line, scored as far as it can be
 * @param dimension by its levels
 * @param marks what 《指标字典》 says of its name, target and cells
 * @param matters words of 矛盾事项 that its name or target holds
 * @param share its weight ÷ the weights of all lines, four decimals; zero where they are not printed
 * @param times its weight ÷ an even share of them, four decimals; zero where they are not printed
 * @param done the day of completion, where one with its year is reported; empty otherwise
 * @param falling whether a fall is aimed at, in words
 */
public record DeclaredLine(
        int no,
        LineScore line,
        Dimension dimension,
        Set<Mark> marks,
        Set<String> matters,
        BigDecimal share,
        BigDecimal times,
        Optional<DateSpan> done,
        boolean falling)
        implements Subject {
    public DeclaredLine {
        Given.all(line, dimension, share, times, done);
        marks = Set.copyOf(marks);
        matters = Set.copyOf(matters);
    }

    @Override
    public String key() {
        return "行" + no;
    }

    @Override
    public int order() {
        return 1 + no;
    }

    /** Whether words are aimed at. */
    public boolean isInWords() {
        return indicator().target().filter(Target.Qualitative.class::isInstance).isPresent();
    }

    /** Whether at least something is aimed at. */
    public boolean isAtLeast() {
        return indicator().target().filter(Target.AtLeast.class::isInstance).isPresent();
    }

    /** What its target counts in; {@link UnitKind#NONE} for bare numbers, dates and words. */
    public UnitKind getUnitKind() {
        return aimed().map(number -> number.unit().kind()).orElse(UnitKind.NONE);
    }

    /** The number aimed at (the lower one of a range), zero where there is none. */
    public BigDecimal getAim() {
        return aimed().map(Quantity::value).orElse(BigDecimal.ZERO);
    }

    /** Whether a number above zero is aimed at. */
    public boolean isAiming() {
        return getAim().signum() > 0;
    }

    /** The number reported in a unit that converts to the target's, zero where there is none. */
    public BigDecimal getResult() {
        return indicator()
                .actual()
                .quantity()
                .filter(read ->
                        read.unit().kind() == UnitKind.NONE || read.unit().kind() == getUnitKind())
                .map(Quantity::value)
                .orElse(BigDecimal.ZERO);
    }

    /** Uncapped ratio of result to target in the good direction, zero without two numbers. */
    public BigDecimal getRatio() {
        return line.ratio().orElse(BigDecimal.ZERO);
    }

    /** What it measures, by its level or by its name. */
    public Set<Dimension> getCovered() {
        Set<Dimension> covered = EnumSet.of(dimension);
        for (Dimension each : Dimension.values()) {
            if (each.isOf(marks)) {
                covered.add(each);
            }
        }
        return covered;
    }

    /** Whether it is about a matter that another line is about. */
    public boolean isAbout(DeclaredLine other) {
        return matters.stream().anyMatch(other.matters::contains);
    }

    /** Whether its weight is printed for it. */
    public boolean isPrinted() {
        return line.weightSource() == WeightSource.COLUMN || line.weightSource() == WeightSource.LABEL;
    }

    /** Whether its printed weight is nothing. */
    public boolean isWeightless() {
        return isPrinted() && line.weight().signum() == 0;
    }

    /** Whether a score is claimed for it alone. */
    public boolean isClaimed() {
        return indicator().claimed().value().isPresent();
    }

    /** Whether all its points are claimed, which are more than none. */
    public boolean isClaimedInFull() {
        return line.weight().signum() > 0
                && indicator()
                        .claimed()
                        .value()
                        .filter(claim -> claim.compareTo(line.weight()) >= 0)
                        .isPresent();
    }

    /** Whether the target is known to be missed. */
    public boolean isMissed() {
        return line.missed();
    }

    /** Whether less is better by the rule that scores it. */
    public boolean isCeiling() {
        return indicator().target().filter(Target.AtMost.class::isInstance).isPresent()
                || line.basis()
                        .method()
                        .filter(method -> method == Method.REVERSE || method == Method.REVERSE_LINEAR)
                        .isPresent();
    }

    /** Year of completion, 0 where none is reported. */
    public int getDoneYear() {
        return done.map(DateSpan::first).map(LocalDate::getYear).orElse(0);
    }

    /** Year of the deadline, 0 where none is set. */
    public int getDueYear() {
        return indicator()
                .target()
                .filter(Target.Deadline.class::isInstance)
                .map(target -> ((Target.Deadline) target).day().last().getYear())
                .orElse(0);
    }

    /** Whether its name or one of its cells still holds what the form said. */
    public boolean isPlaceholder() {
        return marks.contains(Mark.PLACEHOLDER);
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

    /** Cell of the weight, else of the name. */
    public Place getWeightPlace() {
        return orName(indicator().weight().place());
    }

    /** Cell of level 2, else of the name. */
    public Place getLevelPlace() {
        return orName(indicator().level2().place());
    }

    /** The line as submitted. */
    public Indicator indicator() {
        return line.indicator();
    }

    @Override
    public Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("指标", indicator().name());
        details.put("目标", indicator().targetEntry().text());
        details.put("实际", indicator().actual().entry().text());
        details.put("分值", line.weight().toPlainString());
        details.put("份额", share.toPlainString());
        details.put("二级", indicator().level2().name());
        details.put("单元格", indicator().place().cell());
        return details;
    }

    private Optional<Quantity> aimed() {
        return indicator().target().flatMap(Target::quantity);
    }

    private Place orName(Place place) {
        return place.hasCell() ? place : indicator().place();
    }
}
