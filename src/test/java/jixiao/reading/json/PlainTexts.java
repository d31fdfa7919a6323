package jixiao.reading.json;

import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** Understands no text: whatever must be read back exactly may not go through it. */
final class PlainTexts implements Texts {
    @Override
    public Optional<Target> target(String nature, String text, String unit) {
        throw new AssertionError("the text is not to be read again: " + text);
    }

    @Override
    public Actual actual(Entry entry, String unit, Optional<Target> target) {
        throw new AssertionError("the text is not to be read again: " + entry);
    }

    @Override
    public Unit unit(String name) {
        return name.equals("%") ? Unit.PERCENT : new Unit(name, UnitKind.COUNT, name, java.math.BigDecimal.ONE);
    }

    @Override
    public Optional<DateSpan> date(String text) {
        return Optional.empty();
    }

    @Override
    public Label label(String text, Place place) {
        return new Label(text, text, Optional.empty(), place);
    }
}
