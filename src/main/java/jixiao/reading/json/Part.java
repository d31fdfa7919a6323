package jixiao.reading.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jixiao.model.DocumentPlace;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.InputProblem;
import jixiao.model.Place;
import jixiao.model.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 文档片段: one object of the document and where it stands, so that every fault can name its place. A member that is
 * absent and one that is {@code null} are the same.
 *
 * @param file file name as the user gave it
 * @param path the object's place, such as {@code tables[0].execution}; empty for the whole document
 * @param node the object
 * @param source where the table's cells are
 */
record Part(String file, String path, JsonNode node, Source source) {
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    /** More digits than any table has; a number beyond it would only fill the memory. */
    private static final int DIGITS = 40;

    /** The same object with its cells in another source. */
    Part in(Source other) {
        return new Part(file, path, node, other);
    }

    /** Whether the object has a member of this name, {@code null} included. */
    boolean has(String name) {
        return node.has(name);
    }

    /** A text, outer blanks removed; a number counts as its digits; empty when absent. */
    String text(String name) {
        JsonNode value = value(name);
        if (value.isString()) {
            return value.stringValue().strip();
        }
        if (value.isNumber()) {
            return number(name).map(BigDecimal::toPlainString).orElse("");
        }
        return value.isNull() ? "" : refuse(name, "文字");
    }

    /** A number; empty when absent. */
    Optional<BigDecimal> number(String name) {
        JsonNode value = value(name);
        if (value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber()) {
            return refuse(name, "数字(不加引号、不带单位)");
        }
        BigDecimal number = value.decimalValue();
        if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
            return refuse(name, " " + DIGITS + " 位以内的数字");
        }
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** A whole number within bounds; empty when absent. */
    Optional<Integer> integer(String name, int low, int high) {
        return number(name).map(number -> {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            boolean within =
                    number.compareTo(BigDecimal.valueOf(low)) >= 0 && number.compareTo(BigDecimal.valueOf(high)) <= 0;
            return whole && within ? number.intValue() : refuse(name, " " + low + "—" + high + " 的整数");
        });
    }

    /** Whether a member is {@code true}. */
    boolean flag(String name) {
        JsonNode value = value(name);
        if (!value.isBoolean() && !value.isNull()) {
            return refuse(name, "true 或 false");
        }
        return value.isBoolean() && value.booleanValue();
    }

    /** One of the names of an enumeration; empty when absent. */
    <E extends Enum<E>> Optional<E> oneOf(String name, E[] choices) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (E choice : choices) {
            if (choice.name().equals(text)) {
                return Optional.of(choice);
            }
            names.add(choice.name());
        }
        return refuse(name, "以下之一:" + String.join("、", names));
    }

    /** An object; one without members when absent. */
    Part child(String name) {
        JsonNode value = value(name);
        boolean fits = value.isObject() || value.isNull();
        return fits ? new Part(file, below(name), value, source) : refuse(name, "对象 {…}");
    }

    /** An object, or a bare text or number as an object that has it as {@code text}; one without members when absent. */
    Part worded(String name) {
        JsonNode value = value(name);
        if (!value.isString() && !value.isNumber()) {
            return child(name);
        }
        ObjectNode text = JsonNodeFactory.instance.objectNode();
        text.put("text", text(name));
        return new Part(file, below(name), text, source);
    }

    /** The objects of an array in order; none when absent. */
    List<Part> children(String name) {
        JsonNode array = value(name);
        if (!array.isArray() && !array.isNull()) {
            return refuse(name, "数组 […]");
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Part part = new Part(file, below(name) + "[" + i + "]", array.get(i), source);
            if (!array.get(i).isObject()) {
                throw problem(part.path, shown(array.get(i)), "对象 {…}");
            }
            parts.add(part);
        }
        return parts;
    }

    /** All members as texts by name. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        node.properties().forEach(member -> texts.put(member.getKey(), text(member.getKey())));
        return texts;
    }

    /** A cell address in the member {@code name}; a place without a cell when absent. */
    Place cell(String name) {
        String cell = text(name);
        if (cell.isEmpty() && name.equals("cell") && has("place")) {
            return source.place(child("place").documentPlace());
        }
        return cell.isEmpty()
                        || CELL.matcher(cell).matches()
                        || DocumentPlace.of(cell).isPresent()
                ? source.place(cell)
                : refuse(name, "单元格地址,如 F12");
    }

    private String documentPlace() {
        DocumentPlace place =
                new DocumentPlace(count("page"), count("table"), count("row"), count("column"), count("paragraph"));
        return place.table() + place.paragraph() > 0 ? place.text() : text("cell");
    }

    private int count(String name) {
        return number(name).map(BigDecimal::intValue).orElse(0);
    }

    /** The cell that {@code cells} names for a member. */
    Place place(String name) {
        return child("cells").cell(name);
    }

    /** A text and its cell. */
    Entry entry(String name) {
        return new Entry(text(name), place(name));
    }

    /** A number with its cell, and its printed form where {@code printed} has one. */
    Figure figure(String name) {
        Place place = place(name);
        Optional<BigDecimal> value = number(name);
        Figure bare = value.map(number -> Figure.of(number, place)).orElse(Figure.empty(place));
        Part shown = child("printed").child(name);
        if (shown.node.isNull()) {
            return bare;
        }
        BigDecimal step =
                shown.number("step").filter(given -> value.isPresent()).orElse(bare.step());
        return step.signum() < 0
                ? shown.refuse("step", "不小于 0 的数字")
                : new Figure(shown.text("text"), value, step, place);
    }

    /** Throws the problem that the member {@code name} is not what it should be. */
    <T> T refuse(String name, String expected) {
        throw problem(below(name), shown(value(name)), expected);
    }

    private InputProblem problem(String where, String found, String expected) {
        return new InputProblem("「" + file + "」的 " + where + " 是 " + found + ",应为" + expected + "。");
    }

    private static String shown(JsonNode value) {
        if (value.isNull()) {
            return "空";
        }
        if (value.isContainer()) {
            return value.isArray() ? "数组" : "对象";
        }
        String text = value.toString();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private JsonNode value(String name) {
        JsonNode value = node.get(name);
        return value == null ? tools.jackson.databind.node.NullNode.instance : value;
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
