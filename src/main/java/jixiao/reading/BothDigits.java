package jixiao.reading;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.document.Grid.Digits;
import jixiao.model.Actual;
import jixiao.model.Figure;
import jixiao.model.Quantity;
import jixiao.model.Target;

/**
 * 存的与显示的: the two numbers of a cell that stores more digits than it shows. Unit and per cent come of the format, the
 * digits of the stored number; only where the format writes words beside it (0"人") is what is shown what is meant. The
 * other number is kept besides, so that what follows from it is no error. Where the two are not read alike, as dates or in
 * units of their own, what is shown counts alone.
 */
final class BothDigits {
    private BothDigits() {}

    /** An amount by both. */
    static Figure of(Figure shown, Figure stored, Digits digits) {
        if (shown.value().isEmpty() || stored.value().isEmpty()) {
            return shown.value().isEmpty() && stored.value().isPresent() ? named(stored, shown.text()) : shown;
        }
        return digits.template()
                ? shown.besides(stored)
                : named(stored, shown.text()).besides(shown);
    }

    private static Figure named(Figure figure, String text) {
        return new Figure(text, figure.value(), figure.step(), figure.place());
    }

    /** A target by both. */
    static Optional<Target> of(Optional<Target> shown, Optional<Target> stored, Digits digits) {
        if (shown.isEmpty() || stored.isEmpty() || !isNumber(stored.get())) {
            return shown;
        }
        if (!isNumber(shown.get())) {
            return shown.get() instanceof Target.Qualitative ? stored : shown;
        }
        Quantity number =
                of(shown.get().quantity().orElseThrow(), stored.get().quantity().orElseThrow(), digits);
        return Optional.of(with(digits.template() ? shown.get() : stored.get(), number));
    }

    private static boolean isNumber(Target target) {
        return target instanceof Target.AtLeast || target instanceof Target.AtMost || target instanceof Target.Exactly;
    }

    private static Target with(Target target, Quantity number) {
        return switch (target.kind()) {
            case AT_LEAST -> new Target.AtLeast(number);
            case AT_MOST -> new Target.AtMost(number);
            default -> new Target.Exactly(number);
        };
    }

    /** An actual by both; its text is what is shown. */
    static Actual of(Actual shown, Actual stored, Digits digits) {
        if (stored.quantity().isEmpty() || shown.date().isPresent()) {
            return shown;
        }
        Quantity number = shown.quantity()
                .map(seen -> of(seen, stored.quantity().get(), digits))
                .orElse(stored.quantity().get());
        return new Actual(shown.entry(), Optional.of(number), Optional.empty());
    }

    private static Quantity of(Quantity shown, Quantity stored, Digits digits) {
        Quantity counted = digits.template() ? shown : stored;
        BigDecimal other = (digits.template() ? stored : shown).value();
        boolean alike = shown.unit().equals(stored.unit()) && shown.value().compareTo(stored.value()) != 0;
        return alike ? counted.besides(other) : counted;
    }
}
