package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.DateSpan;
import jixiao.model.Quantity;
import jixiao.model.Target;

/** Values in the short form of the tables under {@code values/}. */
final class Told {
    private Told() {}

    static String target(Optional<Target> target) {
        return target.map(Told::target).orElse("空");
    }

    private static String target(Target target) {
        if (target instanceof Target.Qualitative) {
            return "词";
        }
        if (target instanceof Target.Deadline deadline) {
            return "日 " + span(deadline.day());
        }
        Quantity quantity = target.quantity().orElseThrow();
        String upper =
                target instanceof Target.Between between ? number(between.high().value()) + " " : "";
        String sign = switch (target.kind()) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case EXACTLY -> "=";
            default -> "..";
        };
        return (sign + " " + number(quantity.value()) + " " + upper
                        + quantity.unit().name() + mark(quantity.certainty()))
                .replace("  ", " ")
                .strip();
    }

    static String actual(Actual actual) {
        if (actual.isMissing()) {
            return "空";
        }
        if (actual.date().isPresent()) {
            return "日 " + span(actual.date().get());
        }
        return actual.quantity().map(Told::quantity).orElse("词");
    }

    private static String quantity(Quantity quantity) {
        return (number(quantity.value()) + " " + quantity.unit().name() + mark(quantity.certainty()))
                .replace("  ", " ")
                .strip();
    }

    private static String mark(Certainty certainty) {
        return switch (certainty) {
            case EXACT -> "";
            case APPROXIMATE -> " ~";
            case BOUND -> " |";
        };
    }

    private static String span(DateSpan span) {
        return span.first() + ".." + span.last();
    }

    static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** An expectation with its numbers in the same plain form: 0.90 as 0.9. */
    static String plain(String expected) {
        StringBuilder out = new StringBuilder();
        for (String word : expected.strip().split(" +")) {
            out.append(out.isEmpty() ? "" : " ");
            out.append(word.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(word)) : word);
        }
        return out.toString();
    }
}
