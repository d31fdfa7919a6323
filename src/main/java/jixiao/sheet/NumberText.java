package jixiao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** 数字显示: a number as its format shows it, the same under every locale. For one thread. */
final class NumberText {
    /** "0", "0.00", "#,##0.00", "0.00%", also with the blanks that keep room for a bracket. */
    private static final Pattern PLAIN = Pattern.compile("(#,##)?(#|0)(?:\\.(0+))?(%?)(?:_.|\\s)*");

    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final int DECIMALS_TYPED = 4;
    private static final int DIGITS_SHOWN = 10;

    private final Map<String, Matcher> plain = new HashMap<>();
    private DataFormatter others;

    /**
     * What a person sees.
     *
     * @param value the number
     * @param pattern its format; empty is General
     * @return displayed text; empty where the format hides the number
     */
    String of(double value, String pattern) {
        BigDecimal number = BigDecimal.valueOf(value);
        if (pattern.isEmpty() || pattern.equalsIgnoreCase("General") || pattern.equals("@")) {
            return general(number);
        }
        int end = pattern.indexOf(';');
        String first = end < 0 ? pattern : pattern.substring(0, end);
        if (value >= 0 || end < 0) {
            Matcher format = plain.computeIfAbsent(first, PLAIN::matcher);
            if (format.matches() && !(value == 0 && pattern.indexOf(';', end + 1) > 0)) {
                return plain(number, format);
            }
        }
        return other(value, number, pattern);
    }

    /** A number without a format: at most 15 digits, so that 0.1+0.2 is 0.3, and no exponent. */
    static String general(BigDecimal number) {
        BigDecimal clean = strip(number.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_UP)));
        if (clean.scale() > DECIMALS_TYPED) {
            int whole = Math.max(1, clean.precision() - clean.scale());
            int decimals = Math.max(DECIMALS_TYPED, DIGITS_SHOWN - whole);
            clean = strip(clean.setScale(Math.min(clean.scale(), decimals), RoundingMode.HALF_UP));
        }
        return clean.toPlainString();
    }

    private static BigDecimal strip(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static String plain(BigDecimal number, Matcher format) {
        boolean percent = !format.group(4).isEmpty();
        int decimals = format.group(3) == null ? 0 : format.group(3).length();
        BigDecimal shown = (percent ? number.movePointRight(2) : number).setScale(decimals, RoundingMode.HALF_UP);
        String digits = shown.abs().toPlainString();
        if (format.group(1) != null) {
            digits = grouped(digits);
        }
        return (shown.signum() < 0 ? "-" : "") + digits + (percent ? "%" : "");
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder out = new StringBuilder(digits);
        for (int at = point - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    private String other(double value, BigDecimal number, String pattern) {
        if (others == null) {
            others = new DataFormatter(Locale.ROOT);
        }
        String text;
        try {
            // No index of a built-in format: the pattern says everything.
            text = others.formatRawCellContents(value, -1, pattern).strip();
        } catch (RuntimeException unknownPattern) {
            return general(number);
        }
        // A nought that is drawn as a dash is a nought, not a cell left out.
        boolean drawn = !text.isEmpty() && text.chars().noneMatch(Character::isDigit);
        return drawn ? general(number) : text;
    }
}
