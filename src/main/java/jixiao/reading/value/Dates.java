package jixiao.reading.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.DateSpan;

/** 识别日期: dates, months with their thirds, quarters, halves and years in a normalised text. */
final class Dates {
    private static final String YEAR = "(?<y>(?<!\\d)(?:19|20)\\d{2})";
    private static final String PART = "(?<part>上旬|中旬|下旬|初|中(?!旬)|底|末)?";
    private static final String OPTIONAL_YEAR =
            "(?:(?<y>(?<!\\d)(?:19|20)\\d{2})年度?|(?<r>次年|明年|来年|翌年|下一年|上年|去年|本年度?|当年|今年))?";

    /** From the most to the least exact; the first that matches at a position is taken. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    YEAR
                            + "(?:年(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?|(?<s>[-./])(?<m2>\\d{1,2})\\k<s>(?<d2>\\d{1,2})[日号]?)(?!\\d)"),
            Pattern.compile(YEAR + "(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])(?!\\d)"),
            Pattern.compile(OPTIONAL_YEAR + "(?<!\\d)(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?(?!\\d)"),
            Pattern.compile(OPTIONAL_YEAR + "(?<!\\d)(?<m>\\d{1,2})月份?" + PART + "(?!\\d)"),
            Pattern.compile(YEAR + "[-./](?<m>\\d{1,2})月?" + PART + "(?![\\d.])"),
            Pattern.compile(OPTIONAL_YEAR + "第?(?<q>[1-4])季度[末底]?"),
            Pattern.compile(OPTIONAL_YEAR + "(?<h>[上下])半年"),
            Pattern.compile(
                    "(?:" + YEAR + "年度?[底末终]?(?!\\d)|(?<r>次年|明年|来年|翌年|上年|去年|本年度?|当年|今年)[底末终]?|(?<e>年[底末终内]|年度[底末内]))"));

    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<m>\\d{1,2})[./-](?<d>\\d{1,2})");
    private static final Pattern CHINESE = Pattern.compile("(?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]++(?=[年月日号]|季度)");
    private static final Pattern MONTHS = Pattern.compile("(?<!\\d)(\\d{1,2})([-~至到])(?=\\d{1,2}月)");

    /** 2025年年底 is 2025年底. */
    private static final Pattern TWICE = Pattern.compile("(?<=\\d年)年(?=[底末终内初中])");

    private static final String SIGNS = "年月季半-./";

    private Dates() {}

    /**
     * 日期所在.
     *
     * @param span what it may mean
     * @param start its first position
     * @param end position after it
     * @param wholeYear whether no more than a year is written
     */
    record Found(DateSpan span, int start, int end, boolean wholeYear) {}

    /** A quick look: whether a date may stand in the text at all. Eight digits may be one. */
    static boolean mayHold(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            digits = Numerals.isDigit(sign) ? digits + 1 : 0;
            if (digits == 8 || SIGNS.indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Chinese numerals before 年月日 and 季度 made digits, "3-11月" made "3月-11月", and 年年底 made 年底. */
    static String digits(String text) {
        if (!mayHold(text)) {
            return text;
        }
        String plain = CHINESE.matcher(text).replaceAll(found -> digitsOf(found.group()));
        return TWICE.matcher(MONTHS.matcher(plain).replaceAll("$1月$2")).replaceAll("");
    }

    private static String digitsOf(String numeral) {
        return Numerals.at(numeral, 0).map(each -> each.value().toPlainString()).orElse(numeral);
    }

    /**
     * All dates of a text; two joined by 至, 到 or a dash are one span.
     *
     * @param text normalised and through {@link #digits}
     * @param year what a date without year is meant for; empty: such dates are left out
     */
    static List<Found> in(String text, Optional<Integer> year) {
        List<Found> found = new ArrayList<>();
        if (!mayHold(text)) {
            return found;
        }
        int at = 0;
        while (at < text.length()) {
            Optional<Found> next = at(
                    text,
                    at,
                    found.isEmpty()
                            ? year
                            : Optional.of(last(found).span().last().getYear()));
            if (next.isEmpty()) {
                at++;
                continue;
            }
            Found date = next.get();
            boolean joined = !found.isEmpty()
                    && date.start() == last(found).end() + 1
                    && "-~至到".indexOf(text.charAt(last(found).end())) >= 0
                    && !date.span().last().isBefore(last(found).span().first());
            if (joined) {
                Found first = found.remove(found.size() - 1);
                date = new Found(
                        new DateSpan(first.span().first(), date.span().last()), first.start(), date.end(), false);
            }
            found.add(date);
            at = date.end();
        }
        return found;
    }

    private static Found last(List<Found> found) {
        return found.get(found.size() - 1);
    }

    /** "11.20", "11/20" as day of a month: only for cells that hold nothing else and are meant as dates. */
    static Optional<DateSpan> dayOfMonth(String text, Optional<Integer> year) {
        Matcher matcher = DAY_OF_MONTH.matcher(text);
        return matcher.matches() && year.isPresent()
                ? day(year.get(), matcher.group("m"), matcher.group("d"))
                : Optional.empty();
    }

    private static Optional<Found> at(String text, int from, Optional<Integer> year) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text).region(from, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                Optional<DateSpan> span = year(matcher, form, year).flatMap(in -> span(matcher, form, in));
                if (span.isPresent()) {
                    boolean wholeYear = form == FORMS.get(FORMS.size() - 1);
                    return Optional.of(new Found(span.get(), from, matcher.end(), wholeYear));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> group(Matcher matcher, Pattern form, String name) {
        return form.pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }

    private static Optional<Integer> year(Matcher matcher, Pattern form, Optional<Integer> year) {
        Optional<Integer> written = group(matcher, form, "y").map(Integer::valueOf);
        return written.or(
                () -> year.map(base -> switch (group(matcher, form, "r").orElse("")) {
                    case "次年", "明年", "来年", "翌年", "下一年" -> base + 1;
                    case "上年", "去年" -> base - 1;
                    default -> base;
                }));
    }

    private static Optional<DateSpan> span(Matcher matcher, Pattern form, int year) {
        Optional<String> month = group(matcher, form, "m").or(() -> group(matcher, form, "m2"));
        Optional<String> day = group(matcher, form, "d").or(() -> group(matcher, form, "d2"));
        if (month.isPresent()) {
            return day.isPresent()
                    ? day(year, month.get(), day.get())
                    : month(year, month.get(), group(matcher, form, "part").orElse(""));
        }
        Optional<String> quarter = group(matcher, form, "q");
        if (quarter.isPresent()) {
            int last = Integer.parseInt(quarter.get()) * 3;
            return Optional.of(months(year, last - 2, last));
        }
        return Optional.of(group(matcher, form, "h")
                .map(half -> half.equals("上") ? months(year, 1, 6) : months(year, 7, 12))
                .orElse(months(year, 1, 12)));
    }

    private static DateSpan months(int year, int first, int last) {
        return new DateSpan(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Optional<DateSpan> day(int year, String month, String day) {
        try {
            return Optional.of(DateSpan.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 初 and 上旬 are the first ten days, 中旬 the second ten, 底 and 下旬 the rest. */
    private static Optional<DateSpan> month(int year, String written, String part) {
        int month = Integer.parseInt(written);
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year, month);
        return Optional.of(
                switch (part) {
                    case "上旬", "初" -> new DateSpan(of.atDay(1), of.atDay(10));
                    case "中旬", "中" -> new DateSpan(of.atDay(11), of.atDay(20));
                    case "下旬", "底", "末" -> new DateSpan(of.atDay(21), of.atEndOfMonth());
                    default -> new DateSpan(of.atDay(1), of.atEndOfMonth());
                });
    }
}
