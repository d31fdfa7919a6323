package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * 写明的数: a member for which {@code null} says something else than its absence.
 *
 * @param number the number; empty for {@code null} and where nothing is stated
 * @param isStated whether the member is there
 */
public record Stated(Optional<BigDecimal> number, boolean isStated) {
    /** A member that is not there. */
    public static final Stated NOT = new Stated(Optional.empty(), false);

    public Stated {
        Objects.requireNonNull(number);
    }

    /** A member that is there, {@code null} when there is no number. */
    public static Stated of(Optional<BigDecimal> number) {
        return new Stated(number, true);
    }
}
