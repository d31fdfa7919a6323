package jixiao.model;

import java.time.LocalDate;

/**
 * 日期: a written date at the precision it was written with ("2025年4月28日" is one day, "2025.5" a month).
 *
 * @param first first day that it may mean
 * @param last last day that it may mean, not before {@code first}
 */
public record DateSpan(LocalDate first, LocalDate last) {
    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("date span ends before it begins: " + first + " to " + last);
        }
    }

    /** One day. */
    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /** ISO at its precision: {@code 2025-04-28}, {@code 2025-05}, {@code 2025}. */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        boolean month = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return month ? first.toString().substring(0, 7) : Integer.toString(last.getYear());
    }
}
