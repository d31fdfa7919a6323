package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;

/** 识别区间: one number, X–Y, ±X and X±Y (a sign after ± means nothing); what only one of the two says of unit and magnitude holds for both. */
record Ranges(Measures measures) {
    private static final String JOINTS = "-~至到";

    /** The number or range that begins at {@code from}; empty when none does. */
    Optional<Span> at(String text, int from) {
        if (text.charAt(from) == '±') {
            return measures.at(text, from + 1).map(half -> {
                BigDecimal width = half.number().abs();
                return new Span(half.with(width.negate()), Optional.of(half.with(width)), half.end());
            });
        }
        return measures.at(text, from).map(low -> upper(text, low).orElse(new Span(low, Optional.empty(), low.end())));
    }

    private Optional<Span> upper(String text, Measure low) {
        int joint = low.end();
        if (joint + 1 >= text.length()) {
            return Optional.empty();
        }
        char sign = text.charAt(joint);
        if (sign == '±') {
            return measures.at(text, joint + 1).flatMap(half -> around(low, half));
        }
        return JOINTS.indexOf(sign) < 0
                ? Optional.empty()
                : measures.at(text, joint + 1).flatMap(high -> pair(low, high));
    }

    private static Optional<Span> around(Measure middle, Measure half) {
        return share(middle, half).map(both -> {
            Measure centre = both.low();
            BigDecimal width = both.high().orElseThrow().number().abs();
            return new Span(
                    centre.with(centre.number().subtract(width)),
                    Optional.of(centre.with(centre.number().add(width))),
                    half.end());
        });
    }

    private static Optional<Span> pair(Measure first, Measure second) {
        return share(first, second).map(both -> {
            Measure high = both.high().orElseThrow();
            boolean upright = both.low().inBase().compareTo(high.inBase()) <= 0;
            return upright ? both : new Span(high, Optional.of(both.low()), both.end());
        });
    }

    /** Both with the unit that one of them names; empty when they name units that do not convert. */
    private static Optional<Span> share(Measure first, Measure second) {
        Measure low = first;
        Measure high = second;
        if (low.unit().isNone()) {
            BigDecimal scale = low.hasMagnitude() ? BigDecimal.ONE : high.magnitude();
            low = low.with(low.number().multiply(scale)).in(high.unit());
        } else if (high.unit().isNone()) {
            high = high.in(low.unit());
        }
        boolean convert = low.unit().unit().convertsTo(high.unit().unit());
        return convert ? Optional.of(new Span(low, Optional.of(high), second.end())) : Optional.empty();
    }
}
