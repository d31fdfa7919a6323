package jixiao.json;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import jixiao.json.document.PrintedDocument;
import jixiao.json.document.Stated;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Label;
import jixiao.model.Place;
import jixiao.reading.PointsInText;

/**
 * 表上的样子: what {@code cells} and {@code printed} say of an object's members.
 *
 * @param at where the object stands
 * @param cells cells by the members' names
 * @param printed how they are written
 */
record CellsReading(Spot at, Map<String, String> cells, Map<String, PrintedDocument> printed) {
    /** The cell of a member. */
    Place place(String name) {
        String cell = cells.getOrDefault(name, "");
        return cell.isEmpty() ? at.source().place("") : at.member("cells").cell(name, cell);
    }

    /** A text and its cell. */
    Entry entry(String name, String text) {
        return new Entry(text, place(name));
    }

    /** A number with its cell, and its printed form where there is one. */
    Figure figure(String name, Optional<BigDecimal> value) {
        Place place = place(name);
        Figure bare = value.map(number -> Figure.of(number, place)).orElse(Figure.empty(place));
        PrintedDocument shown = printed.get(name);
        if (shown == null) {
            return bare;
        }
        BigDecimal step = shown.step().filter(given -> value.isPresent()).orElse(bare.step());
        return step.signum() < 0
                ? at.member("printed").member(name).refuse("step", "不小于 0 的数字")
                : besides(new Figure(shown.text(), value, step, place), shown);
    }

    private static Figure besides(Figure figure, PrintedDocument shown) {
        return shown.other()
                .map(number -> Figure.of(number, figure.place()))
                .map(other -> new Figure(
                        other.text(), other.value(), shown.otherStep().orElse(other.step()), other.place()))
                .map(figure::besides)
                .orElse(figure);
    }

    /** 分值 of the sheet: in a document of our own {@code weight} is the one that counted, and this one what is printed. */
    Figure weight(Stated printedWeight, Optional<BigDecimal> weight) {
        String name = printedWeight.isStated() ? "printedWeight" : "weight";
        Optional<BigDecimal> points = printedWeight.isStated() ? printedWeight.number() : weight;
        return points.filter(number -> number.signum() < 0).isPresent()
                ? at.refuse(name, "不小于 0 的分值")
                : figure(name, points);
    }

    /** A name at {@code place}; points in it are read from it, or stand beside it under {@code printed}. */
    Label label(String name, String text, Place place) {
        PrintedDocument shown = printed.get(name);
        if (shown != null) {
            return new Label(shown.text(), text, shown.points(), place);
        }
        return text.isEmpty() && !place.hasCell()
                ? Label.NONE
                : new Label(text, PointsInText.without(text), PointsInText.in(text), place);
    }
}
