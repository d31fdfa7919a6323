package jixiao.convention.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 数字文字: numbers of a convention, from text and to text. */
public final class Numbers {
    /** A binary double carries 15 digits; what stands after the twelfth is dirt of its arithmetic. */
    private static final MathContext CLEAN = new MathContext(12);

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?%?");

    private Numbers() {}

    /** The number that a text says, a ratio for percentages ("80%" is 0.8); empty for anything else. */
    public static Optional<BigDecimal> parse(String text) {
        String plain = Normal.text(text);
        if (!PLAIN.matcher(plain).matches()) {
            return Optional.empty();
        }
        boolean percent = plain.endsWith("%");
        BigDecimal number =
                new BigDecimal(plain.replace(",", "").replace("%", "").replace("+", ""));
        return Optional.of(percent ? number.movePointLeft(2) : number);
    }

    /** Whether a text is written as a percentage. */
    public static boolean isPercentage(String text) {
        return Normal.text(text).endsWith("%");
    }

    /** Plain digits without needless zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A ratio as a percentage: 0.8 gives "80%". */
    public static String percent(BigDecimal ratio) {
        return plain(ratio.multiply(HUNDRED)) + "%";
    }

    /**
     * The text of a numeric cell.
     *
     * @param raw what the cell holds
     * @param shown what the cell shows; it counts where it differs from {@code raw} by no more than float dirt
     * @param percentage whether its format shows a percentage
     */
    static String cell(BigDecimal raw, String shown, boolean percentage) {
        BigDecimal number = parse(shown)
                .filter(seen -> seen.subtract(raw).abs().movePointRight(6).compareTo(raw.abs()) <= 0)
                .orElse(raw.round(CLEAN));
        return percentage ? percent(number) : plain(number);
    }
}
