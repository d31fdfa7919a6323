package jixiao.reading.json;

import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/**
 * {@code actual} to 实际完成值. A {@code value} or {@code date} holds, and the text is only shown; without them the text is
 * understood as a sheet's would be. A document of our own says with {@code value: null} that the text holds no number.
 */
final class ActualReader {
    private final ValueReader values;
    private final Quantities quantities;

    ActualReader(ValueReader values) {
        this.values = values;
        this.quantities = new Quantities(values);
    }

    Actual read(Part part, Place place, TargetText written, Optional<Target> target) {
        Entry entry = new Entry(part.text("text"), place);
        Optional<Quantity> quantity = quantities
                .read(part, "value")
                .map(value -> inTargetUnit(value, target))
                .map(value -> target.map(aim -> values.priced(value, aim, written.name()))
                        .orElse(value));
        Optional<DateSpan> date = date(part, written.year());
        if (quantity.isEmpty() && date.isEmpty() && !entry.isBlank() && !part.has("value")) {
            return values.actual(joined(entry, part.text("unit")), written);
        }
        String shown = quantity.map(Quantities::shown)
                .or(() -> date.map(IsoDates::text))
                .orElse("");
        return new Actual(entry.isBlank() ? new Entry(shown, place) : entry, quantity, date);
    }

    private Optional<DateSpan> date(Part part, Optional<Integer> year) {
        String text = part.text("date");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateSpan> date = IsoDates.parse(text).or(() -> values.date(text, year));
        return date.isPresent() ? date : part.refuse("date", "日期,如 2024-12-31");
    }

    /** "14" with the unit 万件 beside it is "14万件". */
    private static Entry joined(Entry entry, String unit) {
        boolean apart = !unit.isEmpty() && !entry.text().endsWith(unit);
        return apart ? new Entry(entry.text() + unit, entry.place()) : entry;
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
