package jixiao.review.decide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 填的日期: a day as people write it into a white column; no year is ever guessed. */
final class FilledDay {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private FilledDay() {}

    /** The day; empty where it is none, or names no year. */
    static Optional<LocalDate> of(String text) {
        Matcher day = DAY.matcher(Normal.text(text).strip());
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
