package jixiao.review.known;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jixiao.model.Given;

/**
 * 批复的一张目标表: its first approval, or an adjustment.
 *
 * @param asked for which table
 * @param lines its indicators, in their order
 * @param adjustment whether it adjusts an earlier approval
 * @param day the day of approval as 2024-06-30; empty where none is written
 * @param whole whether it is a form of its own, which holds all indicators
 * @param where file and sheet
 */
record ApprovedTable(
        Asked asked, List<ApprovedLine> lines, boolean adjustment, String day, boolean whole, String where) {
    /** First approvals, then adjustments, each by day; equal ones stay in the order of their files. */
    static final Comparator<ApprovedTable> ORDER =
            Comparator.comparing(ApprovedTable::adjustment).thenComparing(ApprovedTable::day);

    ApprovedTable {
        Given.all(asked, day, where);
        lines = List.copyOf(lines);
    }

    /**
     * What holds after a later approval: where that is a whole form, or its points are as many as these, it alone; else line by
     * line, a line that it takes back no longer.
     *
     * @param back whether a target says that its line is taken back
     */
    ApprovedTable then(ApprovedTable later, ListWords words, Predicate<ApprovedLine> back) {
        boolean all = later.whole || points().isPresent() && sameNumber(points(), later.points());
        if (all) {
            return later;
        }
        List<ApprovedLine> held = new ArrayList<>();
        for (ApprovedLine line : lines) {
            Optional<ApprovedLine> changed = later.lines.stream()
                    .filter(each -> words.isSame(each, line))
                    .findFirst();
            changed.map(line::with)
                    .or(() -> Optional.of(line))
                    .filter(back.negate())
                    .ifPresent(held::add);
        }
        later.lines.stream()
                .filter(back.negate())
                .filter(each -> lines.stream().noneMatch(line -> words.isSame(each, line)))
                .forEach(held::add);
        return new ApprovedTable(asked, held, true, later.day, whole, later.where);
    }

    /** 分值合计; empty unless every line prints its points. */
    private Optional<BigDecimal> points() {
        boolean all = !lines.isEmpty()
                && lines.stream().allMatch(line -> line.weight().isPresent());
        return all
                ? Optional.of(lines.stream()
                        .map(line -> line.weight().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static boolean sameNumber(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }
}
