package jixiao.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.LineScore;
import jixiao.model.basis.Formula;

/**
 * 原样数对: target and actual of a line as the unit wrote them, 300万页 and 285万页 or 3‰ and 4‰, where both are a number with one
 * unit and stand to each other as the numbers that were reckoned with.
 *
 * @param a of the target, in {@code unit}
 * @param b of the actual, in {@code unit}
 * @param unit as written, 万 and ‰ included; empty for bare numbers
 */
public record WrittenPair(BigDecimal a, BigDecimal b, String unit) {
    /** A number, its sign of comparison left off, and its unit. */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s\u2265\u2264\u2266\u2267><=\uff1e\uff1c\uff1d]*([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([^0-9\\s.,]{0,6})");
    /** What makes a unit more than a name: a number without it is not of the same size. */
    private static final Pattern SCALED = Pattern.compile(".*[\u5341\u767e\u5343\u4e07\u4ebf%\u2030].*");

    private record Written(BigDecimal number, String unit) {}

    /** The pair of a line; empty where its numbers are not written so, or the score does not follow from two numbers. */
    public static Optional<WrittenPair> of(LineScore line) {
        if (!(line.basis().formula() instanceof Formula.Proportion reckoned)) {
            return Optional.empty();
        }
        Optional<Written> target = read(line.indicator().targetEntry().text());
        Optional<Written> actual = read(line.indicator().actual().entry().text());
        if (target.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> unit = common(target.get().unit, actual.get().unit);
        BigDecimal a = target.get().number;
        BigDecimal b = actual.get().number;
        boolean same = a.multiply(reckoned.b()).compareTo(b.multiply(reckoned.a())) == 0;
        return unit.filter(any -> same).map(shared -> new WrittenPair(a, b, shared));
    }

    /** Whether it is a percentage, which a spreadsheet shows by its format. */
    public boolean isPercent() {
        return unit.equals("%");
    }

    /** The target as a person writes it. */
    String target() {
        return Digits.plain(a) + unit;
    }

    /** The actual as a person writes it. */
    String actual() {
        return Digits.plain(b) + unit;
    }

    private static Optional<String> common(String one, String other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        String named = one.isEmpty() ? other : one;
        boolean bare = one.isEmpty() || other.isEmpty();
        return bare && !SCALED.matcher(named).matches() ? Optional.of(named) : Optional.empty();
    }

    private static Optional<Written> read(String text) {
        Matcher found = NUMBER.matcher(text.strip());
        return found.matches()
                ? Optional.of(new Written(new BigDecimal(found.group(1).replace(",", "")), found.group(2)))
                : Optional.empty();
    }
}
