package jixiao.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.document.Grid.Digits;
import org.apache.poi.ss.usermodel.DataFormatter;

/** 数字显示: a number as its format shows it, the same under every locale. For one thread. */
final class NumberText {
    private static final int DIGITS_OF_A_DOUBLE = 15;
    private static final int DECIMALS_TYPED = 4;
    private static final int DIGITS_SHOWN = 10;

    /** How Chinese Excel and WPS write General. */
    private static final String CHINESE_GENERAL = "G/通用格式";

    private static final Pattern NUMERIC = Pattern.compile("-?\\d[\\d.]*(?:E[+-]?\\d+|[ \\d]*/[ \\d]+)");

    private final Map<String, Optional<List<FormatSection>>> formats = new HashMap<>();
    private DataFormatter others;

    /**
     * 显示.
     *
     * @param text what a person sees; empty where the format hides the number
     * @param digits the same with the digits that the cell stores, where the format shows fewer
     */
    record Shown(String text, Optional<Digits> digits) {}

    /**
     * What a person sees.
     *
     * @param value the number
     * @param pattern its format; empty is General
     */
    Shown of(double value, String pattern) {
        BigDecimal number = BigDecimal.valueOf(value);
        if (pattern.isEmpty()
                || pattern.equalsIgnoreCase("General")
                || pattern.equals(CHINESE_GENERAL)
                || pattern.equals("@")) {
            return new Shown(general(number), Optional.empty());
        }
        Shown shown = formats.computeIfAbsent(pattern, FormatSection::parse)
                .map(sections -> shown(number, sections))
                .orElseGet(() -> other(value, number, pattern.replace(CHINESE_GENERAL, "General")));
        // A nought that is drawn as a dash is a nought, not a cell left out.
        boolean drawn = !shown.text.isEmpty() && shown.text.chars().noneMatch(Character::isDigit);
        return drawn ? new Shown(general(number), Optional.empty()) : shown;
    }

    private static Shown shown(BigDecimal number, List<FormatSection> sections) {
        boolean conditional =
                sections.stream().anyMatch(section -> section.condition().isPresent());
        if (!conditional && number.signum() < 0 && sections.size() > 1) {
            return shown(number.negate(), sections.get(1), "");
        }
        return (conditional ? fitting(number, sections) : Optional.of(byPlace(number, sections)))
                .map(section -> shown(number.abs(), section, number.signum() < 0 ? "-" : ""))
                .orElseGet(() -> new Shown(general(number), Optional.empty()));
    }

    /** Sections are for positive numbers, negative ones and nought; those that are missing are as the first. */
    private static FormatSection byPlace(BigDecimal number, List<FormatSection> sections) {
        return number.signum() == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
    }

    /** The first section whose condition holds, or that has none. */
    private static Optional<FormatSection> fitting(BigDecimal number, List<FormatSection> sections) {
        return sections.stream()
                .filter(section ->
                        section.condition().map(one -> one.holds(number)).orElse(true))
                .findFirst();
    }

    private static Shown shown(BigDecimal size, FormatSection section, String minus) {
        String text = section.show(size);
        boolean nought = text.chars().allMatch(sign -> sign < '1' || sign > '9');
        return new Shown(
                nought ? text : minus + text,
                section.digits(size).map(all -> new Digits(minus + all, section.isTemplate())));
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

    private Shown other(double value, BigDecimal number, String pattern) {
        if (others == null) {
            others = new DataFormatter(Locale.ROOT);
        }
        try {
            // No index of a built-in format: the pattern says everything.
            String text = others.formatRawCellContents(value, -1, pattern).strip();
            // 1.24E+03, 1/3: all digits are those stored.
            boolean numeric = NUMERIC.matcher(text).matches() && !text.equals(general(number));
            return new Shown(text, numeric ? Optional.of(new Digits(general(number), false)) : Optional.empty());
        } catch (RuntimeException unknownPattern) {
            return new Shown(general(number), Optional.empty());
        }
    }
}
