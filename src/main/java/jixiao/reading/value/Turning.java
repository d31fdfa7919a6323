package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Quantity;

/** 方向换号: a direction word or a minus turns the sign where it goes against what the target asks for. */
final class Turning {
    private final Directions directions;

    Turning(Lexicon words) {
        this.directions = new Directions(words);
    }

    /**
     * The value with its sign.
     *
     * @param value as written
     * @param text the actual that it stands in
     * @param phrase where it stands
     * @param written the target's text and the indicator's name, which say what is measured
     * @param aimed the number aimed at
     * @return empty where the words say that something fell and nothing says that its rise or fall is measured
     */
    Optional<BigDecimal> signed(BigDecimal value, String text, Phrase phrase, TargetText written, Quantity aimed) {
        boolean minus = phrase.signed() && value.signum() < 0;
        int said = minus ? -1 : directions.before(text, phrase);
        if (said == 0) {
            return Optional.of(value);
        }
        if (aimed.value().signum() < 0) {
            // ±10%, ≥-5%: the target itself counts a fall as negative.
            return Optional.of(said < 0 ? value.abs().negate() : value);
        }
        int asked = directions.of(written.text());
        asked = asked == 0 ? directions.of(written.name()) : asked;
        asked = asked == 0 && directions.isChange(written.name()) ? 1 : asked;
        if (asked == 0) {
            return said > 0 || minus ? Optional.of(value) : Optional.empty();
        }
        return Optional.of(said == asked ? value.abs() : value.abs().negate());
    }

    /** Whether a rise or a fall is what is targeted. */
    boolean isChange(TargetText written) {
        return directions.mayBeSaid(written.text())
                || directions.of(written.name()) != 0
                || directions.isChange(written.name());
    }
}
