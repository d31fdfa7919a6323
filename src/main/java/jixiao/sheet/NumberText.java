package jixiao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;

/** 数字显示: a number as its format shows it, the same under every locale. For one thread. */
final class NumberText {
    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final int DECIMALS_TYPED = 4;
    private static final int DIGITS_SHOWN = 10;

    /** How Chinese Excel and WPS write General. */
    private static final String CHINESE_GENERAL = "G/通用格式";

    private final Map<String, Optional<List<FormatSection>>> formats = new HashMap<>();
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
        if (pattern.isEmpty()
                || pattern.equalsIgnoreCase("General")
                || pattern.equals(CHINESE_GENERAL)
                || pattern.equals("@")) {
            return general(number);
        }
        String text = formats.computeIfAbsent(pattern, FormatSection::parse)
                .map(sections -> shown(number, sections))
                .orElseGet(() -> other(value, number, pattern.replace(CHINESE_GENERAL, "General")));
        // A nought that is drawn as a dash is a nought, not a cell left out.
        boolean drawn = !text.isEmpty() && text.chars().noneMatch(Character::isDigit);
        return drawn ? general(number) : text;
    }

    /** Sections are for positive numbers, negative ones and nought; those that are missing are as the first. */
    private static String shown(BigDecimal number, List<FormatSection> sections) {
        if (number.signum() < 0 && sections.size() > 1) {
            return sections.get(1).show(number.negate());
        }
        FormatSection section = number.signum() == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
        String text = section.show(number.abs());
        boolean nought = text.chars().allMatch(sign -> sign < '1' || sign > '9');
        return number.signum() < 0 && !nought ? "-" + text : text;
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

    private String other(double value, BigDecimal number, String pattern) {
        if (others == null) {
            others = new DataFormatter(Locale.ROOT);
        }
        try {
            // No index of a built-in format: the pattern says everything.
            return others.formatRawCellContents(value, -1, pattern).strip();
        } catch (RuntimeException unknownPattern) {
            return general(number);
        }
    }
}
