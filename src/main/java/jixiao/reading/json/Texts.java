package jixiao.reading.json;

import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Target;
import jixiao.model.Unit;

/** 读值: how the texts of a document are understood, the same way as those of a sheet. */
interface Texts {
    /** The target that stands in up to three texts, the nature and the unit may be empty. */
    Optional<Target> target(String nature, String text, String unit);

    /** What is reported against a target. */
    Actual actual(Entry entry, String unit, Optional<Target> target);

    /** The unit of this name; one of its own kind where the convention knows none. */
    Unit unit(String name);

    /** A written date. */
    Optional<DateSpan> date(String text);

    /** A label with the points written in it. */
    Label label(String text, Place place);
}
