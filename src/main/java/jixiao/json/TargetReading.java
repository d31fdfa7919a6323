package jixiao.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.document.TargetDocument;
import jixiao.model.DateSpan;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.TargetKind;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/** {@code target} to 年初目标值. */
final class TargetReading {
    private final ValueReader values;
    private final Quantities quantities;

    TargetReading(ValueReader values) {
        this.values = values;
        this.quantities = new Quantities(values);
    }

    /**
     * 读到的目标.
     *
     * @param written as a sheet would have it: as given, else made of the numbers; blank when nothing is targeted
     * @param target what it is; empty when nothing is targeted
     * @param shown what to show of it: a document with a {@code kind} has its text in one piece already
     */
    record Read(TargetText written, Optional<Target> target, String shown) {}

    Read read(TargetDocument given, Spot at, String nature, String name, Optional<Integer> year) {
        Optional<Target> known =
                at.oneOf("kind", given.kind(), TargetKind.values()).map(kind -> known(given, at, kind, year));
        TargetText written = given.text().isEmpty()
                ? new TargetText(made(given, at, known), nature, "", name, year)
                : new TargetText(given.text(), nature, known.isPresent() ? "" : given.unit(), name, year);
        return known.isPresent()
                ? new Read(written, known, written.text())
                : new Read(written, values.target(written), written.joined());
    }

    private String made(TargetDocument given, Spot at, Optional<Target> known) {
        return known.map(TargetReading::shown)
                .or(() -> quantities.of(given.value(), given.other(), given, at).map(Quantities::shown))
                .orElse("");
    }

    private Target known(TargetDocument given, Spot at, TargetKind kind, Optional<Integer> year) {
        return switch (kind) {
            case AT_LEAST -> new Target.AtLeast(number("value", given.value(), given.other(), given, at));
            case AT_MOST -> new Target.AtMost(number("value", given.value(), given.other(), given, at));
            case EXACTLY -> new Target.Exactly(number("value", given.value(), given.other(), given, at));
            case BETWEEN -> between(given, at);
            case DEADLINE -> new Target.Deadline(day(given, at, year));
            case QUALITATIVE ->
                new Target.Qualitative(given.text().isEmpty() ? at.refuse("text", "定性目标的文字") : given.text());
        };
    }

    private Target between(TargetDocument given, Spot at) {
        Quantity low = number("value", given.value(), given.other(), given, at);
        Quantity high = number("upper", given.upper(), given.otherUpper(), given, at);
        return high.value().compareTo(low.value()) < 0
                ? at.refuse("upper", "不小于 value 的数字")
                : new Target.Between(low, high);
    }

    private DateSpan day(TargetDocument given, Spot at, Optional<Integer> year) {
        String name = given.date().isEmpty() ? "text" : "date";
        String text = given.date().isEmpty() ? given.text() : given.date();
        return IsoDates.parse(text)
                .or(() -> values.date(text, year))
                .orElseGet(() -> at.refuse(name, "日期,如 2024-12-31"));
    }

    private Quantity number(
            String name, Optional<BigDecimal> number, Optional<BigDecimal> other, TargetDocument given, Spot at) {
        return quantities.of(number, other, given, at).orElseGet(() -> at.refuse(name, "数字"));
    }

    private static String shown(Target target) {
        if (target instanceof Target.Between between) {
            return Quantities.shown(between.low()) + "-" + Quantities.shown(between.high());
        }
        if (target instanceof Target.Deadline deadline) {
            return IsoDates.text(deadline.day());
        }
        String sign = switch (target.kind()) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            default -> "";
        };
        return target.quantity().map(value -> sign + Quantities.shown(value)).orElse("");
    }
}
