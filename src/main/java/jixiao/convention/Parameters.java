package jixiao.convention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * 参数表: the effective values of 《参数》, complete: a convention that lacks one is refused when it is loaded.
 *
 * @param values one for each {@link Parameter}
 */
public record Parameters(Map<Parameter, ParameterValue> values) {
    /** A number: points, or a ratio for percentages. */
    public BigDecimal number(Parameter name) {
        return optional(name).orElseThrow(() -> new IllegalStateException(name.chinese() + " 无数值"));
    }

    /** A number, empty where the convention says 无. */
    public Optional<BigDecimal> optional(Parameter name) {
        return values.get(name).number();
    }

    /** Whether a switch is 是. */
    public boolean yes(Parameter name) {
        return values.get(name).text().equals("是");
    }

    /** A word. */
    public String word(Parameter name) {
        return values.get(name).text();
    }

    /** The clause that a parameter comes from. */
    public String clause(Parameter name) {
        return values.get(name).clause();
    }

    /** A score in points, rounded as the convention says: the one door through which every score is rounded. */
    public BigDecimal round(BigDecimal score) {
        return score.setScale(decimals(), rounding());
    }

    /** numerator ÷ denominator in points, rounded once; the denominator is not zero. */
    public BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, decimals(), rounding());
    }

    /** Decimals of every score. */
    public int decimals() {
        return number(Parameter.SCORE_DECIMALS).intValueExact();
    }

    private RoundingMode rounding() {
        return switch (word(Parameter.ROUNDING)) {
            case "舍去" -> RoundingMode.DOWN;
            case "进位" -> RoundingMode.UP;
            default -> RoundingMode.HALF_UP;
        };
    }
}
