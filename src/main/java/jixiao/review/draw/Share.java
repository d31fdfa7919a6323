package jixiao.review.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 抽查比例.
 *
 * @param percent from 0 to 100
 */
public record Share(BigDecimal percent) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*[%%]");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Share {
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            throw new IllegalArgumentException(percent.toPlainString());
        }
    }

    /** The share that a person wrote as 15%; empty where it is none, or more than all. */
    public static Optional<Share> of(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        BigDecimal percent = new BigDecimal(written.group(1));
        return percent.compareTo(ALL) > 0 ? Optional.empty() : Optional.of(new Share(percent));
    }

    /** How many of so many: rounded up, so that no stratum falls short of the share. */
    int of(int tables) {
        return percent.multiply(BigDecimal.valueOf(tables))
                .divide(ALL)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** As a person writes it. */
    String text() {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
