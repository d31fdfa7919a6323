package jixiao.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.Range;

/** 数字的写法. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Numbers() {}

    /** Without needless zeros. */
    static BigDecimal plain(BigDecimal value) {
        return rounded(value.stripTrailingZeros());
    }

    /** With the decimals that it was rounded to (8.30). */
    static BigDecimal rounded(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** With the decimals that the sheet shows ("8.30"), where its text is nothing but the number. */
    static BigDecimal asPrinted(String text, BigDecimal number) {
        boolean digits = text.length() < 30 && PLAIN.matcher(text).matches();
        return digits && new BigDecimal(text).compareTo(number) == 0 ? new BigDecimal(text) : plain(number);
    }

    /** Both ends of a range in points. */
    static List<BigDecimal> ends(Range range) {
        return List.of(rounded(range.low()), rounded(range.high()));
    }

    /** A whole number. */
    static Optional<BigDecimal> whole(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    /** What is counted from 1; empty for 0. */
    static Optional<BigDecimal> counted(int number) {
        return number > 0 ? whole(number) : Optional.empty();
    }
}
