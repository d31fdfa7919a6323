package jixiao.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.DateSpan;

/** ISO 日期: a day, a month, a year, or two days with a slash between them. */
public final class IsoDates {
    private static final Pattern FORM =
            Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?");

    private IsoDates() {}

    /** {@code 2025-04-28}, {@code 2025-05}, {@code 2025} or {@code 2025-01-01/2025-06-30}. */
    public static String text(DateSpan span) {
        LocalDate first = span.first();
        boolean day = first.equals(span.last());
        boolean month =
                first.getDayOfMonth() == 1 && span.last().equals(first.with(TemporalAdjusters.lastDayOfMonth()));
        boolean year = first.getDayOfYear() == 1 && span.last().equals(first.with(TemporalAdjusters.lastDayOfYear()));
        return day || month || year ? span.toString() : first + "/" + span.last();
    }

    /** What {@link #text} wrote; empty for any other text and for days that no calendar has. */
    public static Optional<DateSpan> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> {
                            Year year = Year.parse(text);
                            yield new DateSpan(year.atDay(1), year.atDay(year.length()));
                        }
                        case 7 -> {
                            YearMonth month = YearMonth.parse(text);
                            yield new DateSpan(month.atDay(1), month.atEndOfMonth());
                        }
                        case 10 -> DateSpan.of(LocalDate.parse(text));
                        default ->
                            new DateSpan(LocalDate.parse(text.substring(0, 10)), LocalDate.parse(text.substring(11)));
                    });
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }
}
