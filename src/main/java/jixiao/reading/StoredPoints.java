package jixiao.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.model.Figure;

/**
 * 存的得分: a claim has the decimals of its stored number, not those of its format: 9.9 in a cell shown as 9.90 has one,
 * and 8.3333 shown as 8 is 8.3333. Scores are rounded to two decimals, so what a cell shows with two of them is what is
 * claimed.
 */
final class StoredPoints {
    /** What differs by less than a millionth is dirt of the binary number. */
    private static final int MEANT = 6;

    private static final int OF_SCORES = 2;

    private StoredPoints() {}

    /** The claim as shown in a cell that stores a number; as it is where that is none, or another number altogether. */
    static Figure of(Figure shown, Optional<BigDecimal> number) {
        if (shown.value().isEmpty() || number.isEmpty()) {
            return shown;
        }
        BigDecimal stored = bare(number.get().setScale(MEANT, RoundingMode.HALF_UP));
        BigDecimal value = shown.value().get();
        int decimals = Math.max(0, shown.step().stripTrailingZeros().scale());
        boolean same = stored.subtract(value).abs().compareTo(shown.step()) <= 0;
        boolean finer = stored.scale() > decimals && decimals >= OF_SCORES;
        if (!same || finer) {
            return shown;
        }
        return new Figure(
                shown.text(), Optional.of(stored), BigDecimal.ONE.movePointLeft(stored.scale()), shown.place());
    }

    private static BigDecimal bare(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
