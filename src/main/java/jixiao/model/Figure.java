package jixiao.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 数字: a printed number (amount, rate, score or weight) with the precision it was printed with.
 *
 * @param text displayed text; empty when nothing is written. Text without a value is what could not be read
 * @param value what was read: 万元 for amounts, a ratio for rates, points for scores and weights; empty if unreadable
 * @param step one unit of the last printed place in the same unit ("97.64%" gives 0.0001); zero when there is no value
 * @param place the cell; without a cell when the table has none for it
 * @param provisional whether the cell holds what this program filled in for a person to decide (暂填), which nobody claims;
 *     the text is empty then
 * @param other the number that its cell says besides, with the precision of that one: shown where the stored digits
 *     count, stored where those shown do; empty where both are the same
 */
public record Figure(
        String text,
        Optional<BigDecimal> value,
        BigDecimal step,
        Place place,
        boolean provisional,
        Optional<Figure> other) {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

    /** Nothing written, nowhere. */
    public static final Figure NONE = new Figure("", Optional.empty(), BigDecimal.ZERO, Place.NOWHERE);

    public Figure {
        text = Objects.requireNonNull(text).strip();
        Given.all(value, step, place, other);
        if (step.signum() < 0) {
            throw new IllegalArgumentException("step of a figure is negative: " + step);
        }
        if (provisional && !text.isEmpty()) {
            throw new IllegalArgumentException("a provisional figure is nobody's: " + text);
        }
    }

    /** A figure that a person wrote. */
    public Figure(String text, Optional<BigDecimal> value, BigDecimal step, Place place) {
        this(text, value, step, place, false, Optional.empty());
    }

    /** A number as written in plain digits, its step that of its own scale. */
    public static Figure of(BigDecimal value, Place place) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        return new Figure(value.toPlainString(), Optional.of(value), step, place);
    }

    /** An empty cell at {@code place}. */
    public static Figure empty(Place place) {
        return new Figure("", Optional.empty(), BigDecimal.ZERO, place);
    }

    /** A cell that holds a score of ours still (暂填) and nobody's claim. */
    public static Figure provisional(Place place) {
        return new Figure("", Optional.empty(), BigDecimal.ZERO, place, true, Optional.empty());
    }

    /** The number as displayed, which may be rounded for display: that of the text where it is a plain one, else the value. */
    public Optional<BigDecimal> shown() {
        boolean plain = value.isPresent() && PLAIN.matcher(text).matches();
        return plain ? Optional.of(new BigDecimal(text)) : value;
    }

    /** The same figure, whose cell says another number besides. */
    public Figure besides(Figure another) {
        return new Figure(text, value, step, place, provisional, Optional.of(another));
    }

    /** What its cell says besides; itself where it says nothing else. */
    public Figure turned() {
        return other.orElse(this);
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether something is written that is no number. */
    public boolean isUnreadable() {
        return !text.isEmpty() && value.isEmpty();
    }
}
