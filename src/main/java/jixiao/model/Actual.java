package jixiao.model;

import java.util.Optional;

/**
 * 实际完成值 (B).
 *
 * @param entry the cell as written; blank when nothing (or a lone dash) is reported
 * @param quantity the number reported, in the target's unit where only the target names one; empty for words
 * @param date the date reported, for targets that are dates; else empty
 */
public record Actual(Entry entry, Optional<Quantity> quantity, Optional<DateSpan> date) {
    public Actual {
        Given.all(entry, quantity, date);
    }

    /** Whether nothing is reported. */
    public boolean isMissing() {
        return entry.isBlank();
    }

    /** Whether words and no number or date are reported. */
    public boolean isWords() {
        return !isMissing() && quantity.isEmpty() && date.isEmpty();
    }
}
