package jixiao.json;

import java.util.Optional;
import jixiao.json.document.ActualDocument;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;

/** {@code actual} to 实际完成值. */
final class ActualReading {
    private final ValueReader values;
    private final Quantities quantities;

    ActualReading(ValueReader values) {
        this.values = values;
        this.quantities = new Quantities(values);
    }

    Actual read(ActualDocument given, Spot at, Place place, TargetText written, Optional<Target> target) {
        Entry entry = new Entry(given.text(), place, given.computed() ? given.typed() : given.text());
        Optional<Quantity> quantity = quantities
                .of(given, at)
                .map(value -> inTargetUnit(value, target))
                .map(value -> target.map(aim -> values.priced(value, aim, written.name()))
                        .orElse(value));
        Optional<DateSpan> date = date(given.date(), at, written.year());
        if (quantity.isEmpty()
                && date.isEmpty()
                && !entry.isBlank()
                && !given.value().isStated()) {
            return values.actual(joined(entry, given.unit()), written);
        }
        String shown = quantity.map(Quantities::shown)
                .or(() -> date.map(IsoDates::text))
                .orElse("");
        return new Actual(entry.isBlank() ? new Entry(shown, place) : entry, quantity, date);
    }

    private Optional<DateSpan> date(String text, Spot at, Optional<Integer> year) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateSpan> date = IsoDates.parse(text).or(() -> values.date(text, year));
        return date.isPresent() ? date : at.refuse("date", "日期,如 2024-12-31");
    }

    /** "14" with the unit 万件 beside it is "14万件". */
    private static Entry joined(Entry entry, String unit) {
        boolean apart = !unit.isEmpty() && !entry.text().endsWith(unit);
        if (!apart) {
            return entry;
        }
        boolean own = entry.typed().equals(entry.text());
        return own ? new Entry(entry.text() + unit, entry.place()) : entry.standing(entry.text() + unit);
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
