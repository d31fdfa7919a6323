package jixiao.writing.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.DocumentPlace;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.model.Range;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 成员: fills one JSON object. A member of the document is always there, {@code null} when there is nothing to say; a
 * member that only repeats how the sheet shows something ({@code cells}, {@code printed}) is left out when empty.
 */
final class Members {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final ObjectNode node;
    private final ObjectNode cells = JsonNodeFactory.instance.objectNode();
    private final ObjectNode printed = JsonNodeFactory.instance.objectNode();

    Members(ObjectNode node) {
        this.node = node;
    }

    /** Ends the object with what the sheet shows: {@code cells} and {@code printed}, each only where it says something. */
    void end() {
        if (!cells.isEmpty()) {
            node.set("cells", cells);
        }
        if (!printed.isEmpty()) {
            node.set("printed", printed);
        }
    }

    /** A text, {@code null} when empty. */
    Members text(String name, String value) {
        node.put(name, value.isEmpty() ? null : value);
        return this;
    }

    /** A text only where there is one. */
    Members textIfAny(String name, String value) {
        return value.isEmpty() ? this : text(name, value);
    }

    /** The cell of a place, {@code null} outside workbooks, and there the place itself. */
    Members cell(Place place) {
        return place.inDocument().isEmpty()
                ? text("cell", place.cell())
                : text("cell", "").place(place);
    }

    /** A place with its parts. */
    Members place(Place place) {
        ObjectNode parts = node.putObject("place");
        if (!place.file().isEmpty()) {
            parts.put("file", place.file());
        }
        if (place.inDocument().isPresent()) {
            DocumentPlace at = place.inDocument().get();
            count(parts, "page", at.page());
            count(parts, "table", at.table());
            count(parts, "row", at.row());
            count(parts, "column", at.column());
            count(parts, "paragraph", at.paragraph());
        } else {
            parts.put("sheet", place.sheet().isEmpty() ? null : place.sheet());
            parts.put("cell", place.cell().isEmpty() ? null : place.cell());
        }
        return this;
    }

    private static void count(ObjectNode parts, String name, int number) {
        if (number > 0) {
            parts.put(name, number);
        }
    }

    /** A number without needless zeros, {@code null} when there is none. */
    Members number(String name, Optional<BigDecimal> value) {
        node.put(name, value.map(Members::plain).orElse(null));
        return this;
    }

    /** A number only where there is one. */
    Members numberIfAny(String name, Optional<BigDecimal> value) {
        return value.isEmpty() ? this : number(name, value);
    }

    /** Points with the decimals that they were rounded to (8.30), {@code null} when there are none. */
    Members points(String name, Optional<BigDecimal> value) {
        node.put(name, value.map(Members::rounded).orElse(null));
        return this;
    }

    /** Both ends of a range in points. */
    Members range(String name, Range value) {
        node.putArray(name).add(rounded(value.low())).add(rounded(value.high()));
        return this;
    }

    /** A whole number, {@code null} when there is none. */
    Members integer(String name, Optional<Integer> value) {
        node.put(name, value.orElse(null));
        return this;
    }

    /** Yes or no. */
    Members flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /** {@code true} or nothing at all. */
    Members flagIfTrue(String name, boolean value) {
        return value ? flag(name, true) : this;
    }

    /** A text as written, and its cell under {@code cells}. */
    Members entry(String name, Entry value) {
        return text(name, value.text()).cell(name, value.place());
    }

    /** A text as written where there is one or a cell for it, and its cell under {@code cells}. */
    Members entryIfAny(String name, Entry value) {
        return textIfAny(name, value.text()).cell(name, value.place());
    }

    /** The number of a figure, its cell under {@code cells}, and under {@code printed} what the number does not say. */
    Members figure(String name, Figure value) {
        node.put(
                name,
                value.value().map(number -> asPrinted(value.text(), number)).orElse(null));
        return shown(name, value);
    }

    /** A figure, left out where the sheet has neither number nor text for it. */
    Members figureIfAny(String name, Figure value) {
        return value.value().isPresent() ? figure(name, value) : shown(name, value);
    }

    /** A label's name, its cell under {@code cells}, and under {@code printed} the points written in it. */
    Members label(String name, Label value) {
        text(name, value.name()).cell(name, value.place());
        if (!value.text().equals(value.name()) || value.points().isPresent()) {
            new Members(printed.putObject(name)).text("text", value.text()).numberIfAny("points", value.points());
        }
        return this;
    }

    /** A cell under {@code cells}, nothing where there is no cell. */
    Members cell(String name, Place place) {
        if (place.hasCell()) {
            cells.put(name, place.cell());
        }
        return this;
    }

    /** Texts by name, nothing when there are none. */
    Members textsIfAny(String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            ObjectNode inner = node.putObject(name);
            values.forEach(inner::put);
        }
        return this;
    }

    /** An object to fill. */
    Members object(String name) {
        return new Members(node.putObject(name));
    }

    /** An array to fill. */
    ArrayNode array(String name) {
        return node.putArray(name);
    }

    private Members shown(String name, Figure value) {
        cell(name, value.place());
        Figure bare = value.value()
                .map(number -> Figure.of(plain(number), value.place()))
                .orElse(Figure.NONE);
        if (!value.text().equals(bare.text()) || value.step().compareTo(bare.step()) != 0) {
            new Members(printed.putObject(name))
                    .text("text", value.text())
                    .numberIfAny("step", value.value().map(number -> value.step()));
        }
        return this;
    }

    /** With the decimals that the sheet shows ("8.30"), where its text is nothing but the number. */
    private static BigDecimal asPrinted(String text, BigDecimal number) {
        boolean digits = text.length() < 30 && PLAIN.matcher(text).matches();
        return digits && new BigDecimal(text).compareTo(number) == 0 ? new BigDecimal(text) : plain(number);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static BigDecimal plain(BigDecimal value) {
        return rounded(value.stripTrailingZeros());
    }
}
