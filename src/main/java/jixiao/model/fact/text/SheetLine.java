package jixiao.model.fact.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.narrative.PointLine;

/**
 * 文旁的表上一条指标: a line of a sheet with what its words say, and what a text and another sheet have of it.
 *
 * @param sheet number of its sheet
 * @param no its number on the sheet, from 0
 * @param line the line, scored
 * @param levels names of level 2 that its own level 2 holds: 数量, 质量 …
 * @param strange names of level 2 that its own name does not belong under
 * @param marks what its cells and the text say
 * @param found codes of what the review of its own sheet says of it
 * @param told the sentence of the text about it; empty for none
 * @param number what that sentence tells in the unit of its actual; empty for none
 * @param twin the one line of the department's sheet that is alike in name, target and actual; empty for none
 */
public record SheetLine(
        int sheet,
        int no,
        LineScore line,
        Set<String> levels,
        Set<String> strange,
        Set<TextMark> marks,
        Set<String> found,
        Optional<PointLine> told,
        Optional<ToldNumber> number,
        Optional<Indicator> twin) {
    public SheetLine {
        Given.all(line, told, number, twin);
        levels = Set.copyOf(levels);
        strange = Set.copyOf(strange);
        marks = Set.copyOf(marks);
        found = Set.copyOf(found);
    }

    /** Levels that it stands under and does not belong under. */
    public Set<String> getAstray() {
        Set<String> astray = new HashSet<>(levels);
        astray.retainAll(strange);
        return astray;
    }

    /** Whether the target is known to be missed. */
    public boolean isMissed() {
        return line.missed();
    }

    /** Whether no person has to decide its score. */
    public boolean isSettled() {
        return !line.needsReview();
    }

    /** Whether its score follows from two numbers. */
    public boolean isVerified() {
        return line.verified();
    }

    /** Whether a number is reported. */
    public boolean isReported() {
        return indicator().actual().quantity().isPresent();
    }

    /** Whether the text tells a number of it. */
    public boolean isNumbered() {
        return number.isPresent() && isReported();
    }

    /** Whether the text says about of that number. */
    public boolean isRoundly() {
        return number.filter(ToldNumber::about).isPresent();
    }

    /** The number that the text tells; it has to be numbered. */
    public BigDecimal getToldNumber() {
        return number.orElseThrow().value();
    }

    /** The number that the sheet has, as the text's is held; it has to be numbered. */
    public BigDecimal getReportedNumber() {
        return indicator().actual().quantity().orElseThrow().value();
    }

    /** Whether the other sheet's line is known with points and claim, as this one is. */
    public boolean isTwinned() {
        return twin.filter(SheetLine::isClaimed).isPresent() && isClaimed(indicator());
    }

    private static boolean isClaimed(Indicator line) {
        return line.claimed().value().isPresent() && line.weight().value().isPresent();
    }

    /** Its claim times the points of its twin: equal to {@link #getShareThere} where both got the same share. */
    public BigDecimal getShareHere() {
        return product(indicator(), twin.orElseThrow());
    }

    /** Its points times the claim of its twin. */
    public BigDecimal getShareThere() {
        return product(twin.orElseThrow(), indicator());
    }

    private static BigDecimal product(Indicator claimed, Indicator weighed) {
        return claimed.claimed()
                .value()
                .orElseThrow()
                .multiply(weighed.weight().value().orElseThrow());
    }

    /** The line as submitted. */
    public Indicator indicator() {
        return line.indicator();
    }
}
