package jixiao.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.PrintedDocument;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Label;
import jixiao.model.Place;

/**
 * 表上的样子: gives the value of each member of an object, and notes the member's cell, and how it is written where the value
 * does not say it.
 */
final class CellsWriting {
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, PrintedDocument> printed = new LinkedHashMap<>();

    /** Cells by the members' names. */
    Map<String, String> cells() {
        return cells;
    }

    /** How members are written. */
    Map<String, PrintedDocument> printed() {
        return printed;
    }

    /** Notes a cell, where there is one. */
    void cell(String name, Place place) {
        if (place.hasCell()) {
            cells.put(name, place.cell());
        }
    }

    /** A text as written. */
    String entry(String name, Entry value) {
        cell(name, value.place());
        return value.text();
    }

    /** The number of a figure. */
    Optional<BigDecimal> figure(String name, Figure value) {
        cell(name, value.place());
        Figure bare = value.value()
                .map(number -> Figure.of(Numbers.plain(number), value.place()))
                .orElse(Figure.NONE);
        if (!value.text().equals(bare.text())
                || value.step().compareTo(bare.step()) != 0
                || value.other().isPresent()) {
            Optional<BigDecimal> step =
                    value.value().map(number -> value.step()).map(Numbers::plain);
            printed.put(
                    name,
                    new PrintedDocument(
                            value.text(),
                            step,
                            Optional.empty(),
                            value.other().flatMap(Figure::value).map(Numbers::plain),
                            value.other().map(Figure::step).map(Numbers::plain)));
        }
        return value.value().map(number -> Numbers.asPrinted(value.text(), number));
    }

    /** A label's name; the points written in it are noted. */
    String label(String name, Label value) {
        cell(name, value.place());
        if (!value.text().equals(value.name()) || value.points().isPresent()) {
            Optional<BigDecimal> points = value.points().map(Numbers::plain);
            printed.put(name, new PrintedDocument(value.text(), Optional.empty(), points));
        }
        return value.name();
    }
}
