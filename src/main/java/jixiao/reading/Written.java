package jixiao.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.convention.Convention;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.Target;
import jixiao.sheet.Grid.GridCell;
import jixiao.sheet.Normal;

/** 填写值: what the cells of a table say, in the model's terms. */
final class Written {
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9][0-9,]*(?:\\.[0-9]+)?)(.*)");

    Written(Convention convention) {}

    Figure amount(String text, Place place, String unit) {
        return figure(text, place);
    }

    Figure rate(String text, Place place) {
        return figure(text, place);
    }

    Figure points(String text, Place place) {
        return figure(text, place);
    }

    Optional<DateSpan> date(String text) {
        Matcher day = Pattern.compile("(\\d{4})[年.\\-/](\\d{1,2})(?:[月.\\-/](\\d{1,2})日?|月)?").matcher(Normal.text(text));
        if (!day.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        if (day.group(3) != null) {
            return Optional.of(DateSpan.of(java.time.LocalDate.of(year, month, Integer.parseInt(day.group(3)))));
        }
        java.time.YearMonth span = java.time.YearMonth.of(year, month);
        return Optional.of(new DateSpan(span.atDay(1), span.atEndOfMonth()));
    }

    Optional<Target> target(Entry nature, Entry value, String unit) {
        return value.isBlank() ? Optional.empty() : Optional.of(new Target.Qualitative(value.text()));
    }

    Actual actual(Entry entry, Optional<Target> target) {
        return new Actual(entry, Optional.empty(), Optional.empty());
    }

    private static Figure figure(String text, Place place) {
        String normal = Normal.text(text);
        if (normal.isEmpty() || normal.equals("-") || normal.equals("/")) {
            return Figure.empty(place);
        }
        Matcher number = NUMBER.matcher(normal);
        if (!number.matches()) {
            return new Figure(text, Optional.empty(), BigDecimal.ZERO, place);
        }
        BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
        if (number.group(2).startsWith("%")) {
            value = value.movePointLeft(2);
        }
        return new Figure(text, Optional.of(value), BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())), place);
    }
}
