package jixiao.reading.json;

import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;

/**
 * {@code actual} to 实际完成值. A {@code value} or {@code date} holds, and the text is only shown; without them the text is
 * understood as a sheet's would be. A document of our own says with {@code value: null} that the text holds no number.
 */
final class ActualReader {
    private final Texts texts;
    private final Quantities quantities;

    ActualReader(Texts texts) {
        this.texts = texts;
        this.quantities = new Quantities(texts);
    }

    Actual read(Part part, Place place, Optional<Target> target) {
        Entry entry = new Entry(part.text("text"), place);
        Optional<Quantity> quantity = quantities.read(part, "value").map(value -> inTargetUnit(value, target));
        Optional<DateSpan> date = date(part);
        if (quantity.isEmpty() && date.isEmpty() && !entry.isBlank() && !part.has("value")) {
            return texts.actual(entry, part.text("unit"), target);
        }
        String shown = quantity.map(Quantities::shown)
                .or(() -> date.map(IsoDates::text))
                .orElse("");
        return new Actual(entry.isBlank() ? new Entry(shown, place) : entry, quantity, date);
    }

    private Optional<DateSpan> date(Part part) {
        String text = part.text("date");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateSpan> date = IsoDates.parse(text).or(() -> texts.date(text));
        return date.isPresent() ? date : part.refuse("date", "日期,如 2024-12-31");
    }

    /** A number without a unit is one of the target's. */
    private static Quantity inTargetUnit(Quantity value, Optional<Target> target) {
        return target.flatMap(Target::quantity)
                .map(Quantity::unit)
                .filter(unit -> value.unit().kind() == UnitKind.NONE)
                .map(value::as)
                .orElse(value);
    }
}
