package jixiao.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Quantity;
import jixiao.text.Normal;

/**
 * 所写数字: the number that a person saw, where it is held in another unit (600元 as 0.06 万元, 95% as 0.95). It is needed
 * where two units do not convert and the numbers are compared as they stand.
 */
final class AsWritten {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private AsWritten() {}

    /** The first number of a text with the digits of a quantity, its sign kept; the held value where there is none. */
    static BigDecimal number(Quantity quantity, String text) {
        BigDecimal held = quantity.value();
        Matcher numbers = NUMBER.matcher(Normal.text(text).replace(",", ""));
        Optional<BigDecimal> shown = quantity.other().filter(other -> other.signum() != 0);
        while (numbers.find()) {
            BigDecimal written = new BigDecimal(numbers.group());
            if (shown.filter(other -> digits(written).equals(digits(other.abs())))
                    .isPresent()) {
                return held.multiply(written).divide(shown.get().abs(), MathContext.DECIMAL64);
            }
            if (digits(written).equals(digits(held.abs()))) {
                return held.signum() < 0 ? written.negate() : written;
            }
        }
        return held;
    }

    private static BigDecimal digits(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().unscaledValue());
    }
}
