package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 识数: numbers in Arabic digits (1,132.98 and 1.2E+3) and in Chinese numerals (一百零五, 两万三千, 壹佰, 三点五). */
final class Numerals {
    private static final Pattern ARABIC =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2}(?![\\d.]))?|\\.\\d+");

    /** A power of ten behind a factor: 3.2×10⁴, 5*10^3. */
    private static final Pattern TIMES_POWER =
            Pattern.compile("[×xX*·]10(?:\\^\\(?(-?\\d{1,2})\\)?(?!\\d)|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))");

    /** What raises the number before it. */
    private static final Pattern POWER = Pattern.compile("\\^\\(?(-?\\d{1,2})\\)?(?!\\d)|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String MARKS = "^" + RAISED + "⁻";

    /** More digits than any table holds: such a run is a code and no number. */
    private static final int LONGEST = 30;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLAIN = DIGITS + "十百千万亿点";
    private static final String VARIANTS = "〇○两俩壹贰叁肆伍陆柒捌玖拾佰仟弌弍弎萬億";
    private static final String MEANT = "零零二二一二三四五六七八九十百千一二三万亿";

    private Numerals() {}

    /** The number that begins at {@code from}; empty when none does. Signs are no part of it. */
    static Optional<Numeral> at(String text, int from) {
        if (from >= text.length()) {
            return Optional.empty();
        }
        char first = text.charAt(from);
        if (isDigit(first) || first == '.') {
            Matcher matcher = ARABIC.matcher(text).region(from, text.length());
            boolean exponent = from > 0 && text.charAt(from - 1) == '^';
            return !exponent && matcher.lookingAt() && matcher.end() - from <= LONGEST
                    ? raised(text, new BigDecimal(matcher.group().replace(",", "")), matcher.end())
                    : Optional.empty();
        }
        return chinese(text, from);
    }

    /**
     * A number with the power of ten that follows it: 10⁴ and 3.2×10⁴. Of any other number a raised figure may be a power or
     * the mark of a note, so that it is none.
     */
    private static Optional<Numeral> raised(String text, BigDecimal value, int end) {
        Matcher times = TIMES_POWER.matcher(text).region(end, text.length());
        if (times.lookingAt()) {
            return power(times).map(power -> new Numeral(plain(value.scaleByPowerOfTen(power)), times.end(), false));
        }
        if (end >= text.length() || MARKS.indexOf(text.charAt(end)) < 0) {
            return Optional.of(new Numeral(value, end, false));
        }
        Matcher power = POWER.matcher(text).region(end, text.length());
        return value.compareTo(BigDecimal.TEN) == 0 && power.lookingAt()
                ? power(power)
                        .map(each -> new Numeral(plain(BigDecimal.ONE.scaleByPowerOfTen(each)), power.end(), false))
                : Optional.empty();
    }

    /** Without an exponent of its own. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Optional<Integer> power(Matcher found) {
        StringBuilder digits = new StringBuilder(found.group(1) == null ? "" : found.group(1));
        if (found.group(2) != null) {
            found.group(2)
                    .chars()
                    .forEach(sign -> digits.append(RAISED.indexOf(sign) < 0 ? "-" : RAISED.indexOf(sign)));
        }
        return digits.toString().matches("-?\\d{1,2}")
                ? Optional.of(Integer.valueOf(digits.toString()))
                : Optional.empty();
    }

    /** What a magnitude (十 百 千 万 亿) multiplies with; empty for any other sign. */
    static Optional<BigDecimal> magnitude(char sign) {
        return switch (plain(sign)) {
            case '十' -> Optional.of(BigDecimal.TEN);
            case '百' -> Optional.of(new BigDecimal("100"));
            case '千' -> Optional.of(new BigDecimal("1000"));
            case '万' -> Optional.of(new BigDecimal("10000"));
            case '亿' -> Optional.of(new BigDecimal("100000000"));
            default -> Optional.empty();
        };
    }

    /** Whether a sign is a half-width digit. */
    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Whether a Chinese numeral may hold the sign. */
    static boolean isChinese(char sign) {
        return PLAIN.indexOf(plain(sign)) >= 0;
    }

    private static char plain(char sign) {
        int variant = VARIANTS.indexOf(sign);
        return variant < 0 ? sign : MEANT.charAt(variant);
    }

    private static Optional<Numeral> chinese(String text, int from) {
        int end = from;
        StringBuilder run = new StringBuilder();
        while (end < text.length() && end - from < LONGEST && isChinese(text.charAt(end))) {
            run.append(plain(text.charAt(end++)));
        }
        while (run.length() > 0 && run.charAt(run.length() - 1) == '点') {
            run.setLength(run.length() - 1);
            end--;
        }
        if (run.length() == 0 || run.charAt(0) == '点') {
            return Optional.empty();
        }
        int last = end;
        return ChineseNumber.parse(run.toString()).map(value -> new Numeral(value, last, true));
    }
}
