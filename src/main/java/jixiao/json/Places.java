package jixiao.json;

import java.util.Optional;
import jixiao.json.document.PlaceDocument;
import jixiao.model.DocumentPlace;
import jixiao.model.Place;
import jixiao.model.Source;

/** 位置的写法. */
final class Places {
    private Places() {}

    /** The cell; empty outside workbooks, and on a sheet that is not the table's first. */
    static String cell(Place place) {
        return place.inDocument().isPresent() || place.isElsewhere() ? "" : place.cell();
    }

    /** The place where {@link #cell} cannot say it. */
    static Optional<PlaceDocument> outside(Place place) {
        return place.inDocument().isPresent() || place.isElsewhere() ? Optional.of(of(place)) : Optional.empty();
    }

    /** A place with its parts. */
    static PlaceDocument of(Place place) {
        return place.inDocument()
                .map(at -> in(place.file(), at))
                .orElseGet(() -> new PlaceDocument(
                        place.file(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(place.ownSheet()),
                        Optional.of(place.ownCell())));
    }

    private static PlaceDocument in(String file, DocumentPlace at) {
        return new PlaceDocument(
                file,
                Numbers.counted(at.page()),
                Numbers.counted(at.table()),
                Numbers.counted(at.row()),
                Numbers.counted(at.column()),
                Numbers.counted(at.paragraph()),
                Optional.empty(),
                Optional.empty());
    }

    /** The sheet of a place that is not on the table's own sheet; else empty. */
    static String otherSheet(Place place, Source source) {
        return place.sheet().equals(source.sheet()) ? "" : place.sheet();
    }
}
