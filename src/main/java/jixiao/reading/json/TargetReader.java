package jixiao.reading.json;

import java.util.Optional;
import jixiao.model.DateSpan;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.TargetKind;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/**
 * {@code target} to 年初目标值. With a {@code kind} its own members hold and the text is only shown; without one the text
 * is understood as a sheet's would be.
 */
final class TargetReader {
    private final ValueReader values;
    private final Quantities quantities;

    TargetReader(ValueReader values) {
        this.values = values;
        this.quantities = new Quantities(values);
    }

    Optional<Target> read(Part part, TargetText text) {
        return part.oneOf("kind", TargetKind.values())
                .map(kind -> known(part, kind, text.year()))
                .or(() -> values.target(text));
    }

    /** The target as a sheet would have it: as given, else made of the numbers; blank when nothing is targeted. */
    TargetText written(Part part, String nature, String name, Optional<Integer> year) {
        Optional<TargetKind> kind = part.oneOf("kind", TargetKind.values());
        String text = part.text("text");
        if (!text.isEmpty()) {
            return new TargetText(text, nature, kind.isPresent() ? "" : part.text("unit"), name, year);
        }
        String shown = kind.map(known -> shown(known(part, known, year)))
                .or(() -> quantities.read(part, "value").map(Quantities::shown))
                .orElse("");
        return new TargetText(shown, nature, "", name, year);
    }

    /** What to show of it: a document with a {@code kind} has its text in one piece already. */
    String shown(Part part, TargetText written) {
        return part.text("kind").isEmpty() ? written.joined() : written.text();
    }

    private Target known(Part part, TargetKind kind, Optional<Integer> year) {
        return switch (kind) {
            case AT_LEAST -> new Target.AtLeast(value(part, "value"));
            case AT_MOST -> new Target.AtMost(value(part, "value"));
            case EXACTLY -> new Target.Exactly(value(part, "value"));
            case BETWEEN -> between(part);
            case DEADLINE -> new Target.Deadline(day(part, year));
            case QUALITATIVE ->
                new Target.Qualitative(
                        part.text("text").isEmpty() ? part.refuse("text", "定性目标的文字") : part.text("text"));
        };
    }

    private Target between(Part part) {
        Quantity low = value(part, "value");
        Quantity high = value(part, "upper");
        return high.value().compareTo(low.value()) < 0
                ? part.refuse("upper", "不小于 value 的数字")
                : new Target.Between(low, high);
    }

    private DateSpan day(Part part, Optional<Integer> year) {
        String name = part.text("date").isEmpty() ? "text" : "date";
        String text = part.text(name);
        return IsoDates.parse(text)
                .or(() -> values.date(text, year))
                .orElseGet(() -> part.refuse(name, "日期,如 2024-12-31"));
    }

    private Quantity value(Part part, String name) {
        return quantities.read(part, name).orElseGet(() -> part.refuse(name, "数字"));
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
