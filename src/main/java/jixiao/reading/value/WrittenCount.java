package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;

/** 文中的数字: a number as a text writes it, in Arabic digits or Chinese numerals. */
public final class WrittenCount {
    private WrittenCount() {}

    /** The number that a whole text is (四, 1,105.52, 九十五点五); empty when it is anything else. */
    public static Optional<BigDecimal> of(String text) {
        return Numerals.at(text, 0)
                .filter(numeral -> numeral.end() == text.length())
                .map(Numeral::value);
    }
}
