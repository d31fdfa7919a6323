package jixiao.reading.json;

import java.util.Optional;
import jixiao.model.DateSpan;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.TargetKind;

/**
 * {@code target} to 年初目标值. With a {@code kind} its own members hold and the text is only shown; without one the text
 * is understood as a sheet's would be.
 */
final class TargetReader {
    private final Texts texts;
    private final Quantities quantities;

    TargetReader(Texts texts) {
        this.texts = texts;
        this.quantities = new Quantities(texts);
    }

    Optional<Target> read(Part part, String nature) {
        Optional<TargetKind> kind = part.oneOf("kind", TargetKind.values());
        if (kind.isPresent()) {
            return Optional.of(known(part, kind.get()));
        }
        String text = part.text("text");
        if (!text.isEmpty()) {
            return texts.target(nature, text, part.text("unit"));
        }
        return quantities.read(part, "value").map(Quantities::shown).flatMap(shown -> texts.target(nature, shown, ""));
    }

    /** The text to show for it: as given, else made of the numbers; empty when nothing is targeted. */
    String text(Part part, Optional<Target> target) {
        String text = part.text("text");
        return text.isEmpty() ? target.map(TargetReader::shown).orElse("") : text;
    }

    private Target known(Part part, TargetKind kind) {
        return switch (kind) {
            case AT_LEAST -> new Target.AtLeast(value(part, "value"));
            case AT_MOST -> new Target.AtMost(value(part, "value"));
            case EXACTLY -> new Target.Exactly(value(part, "value"));
            case BETWEEN -> between(part);
            case DEADLINE -> new Target.Deadline(day(part));
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

    private DateSpan day(Part part) {
        String name = part.text("date").isEmpty() ? "text" : "date";
        String text = part.text(name);
        return IsoDates.parse(text).or(() -> texts.date(text)).orElseGet(() -> part.refuse(name, "日期,如 2024-12-31"));
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
