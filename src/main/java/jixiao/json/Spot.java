package jixiao.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.json.document.PlaceDocument;
import jixiao.model.DocumentPlace;
import jixiao.model.Place;
import jixiao.model.Source;

/**
 * 文档里的一处: where an object stands, so that every fault can name its place.
 *
 * @param path names and numbers from the document down to the object
 * @param source where the cells of its table are
 */
record Spot(List<Object> path, Source source) {
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern ELSEWHERE = Pattern.compile(".{1,31}!" + CELL.pattern());

    /** The whole document. */
    static Spot of(Source source) {
        return new Spot(List.of(), source);
    }

    /** The same object with its cells in another source. */
    Spot in(Source other) {
        return new Spot(path, other);
    }

    /** A member. */
    Spot member(String name) {
        return new Spot(below(name), source);
    }

    /** An element of an array. */
    Spot member(int at) {
        return new Spot(below(at), source);
    }

    /** What is made of each element of a member that is an array. */
    <D, T> List<T> each(String name, List<D> elements, BiFunction<D, Spot, T> read) {
        List<T> made = new ArrayList<>(elements.size());
        Spot all = elements.isEmpty() ? this : member(name);
        for (int at = 0; at < elements.size(); at++) {
            Spot one = all.member(at);
            if (elements.get(at) == null) {
                throw new Misfit(one.path, "对象 {…}");
            }
            made.add(read.apply(elements.get(at), one));
        }
        return made;
    }

    /** The path down to a member. */
    List<Object> to(String name) {
        return below(name);
    }

    /** Throws the fault that a member is not what it should be. */
    <T> T refuse(String name, String expected) {
        throw new Misfit(below(name), expected);
    }

    /** A whole number within bounds. */
    Optional<Integer> integer(String name, Optional<BigDecimal> given, int low, int high) {
        return given.map(number -> {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            boolean within =
                    number.compareTo(BigDecimal.valueOf(low)) >= 0 && number.compareTo(BigDecimal.valueOf(high)) <= 0;
            return whole && within ? number.intValue() : refuse(name, " " + low + "—" + high + " 的整数");
        });
    }

    /** One of the names of an enumeration; empty for an empty text. */
    <E extends Enum<E>> Optional<E> oneOf(String name, String text, E[] choices) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found =
                Arrays.stream(choices).filter(each -> each.name().equals(text)).findFirst();
        return found.isPresent()
                ? found
                : refuse(name, "以下之一:" + Arrays.stream(choices).map(Enum::name).collect(Collectors.joining("、")));
    }

    /** A cell address; a place without a cell for an empty text. */
    Place cell(String name, String cell) {
        return cell.isEmpty()
                        || CELL.matcher(cell).matches()
                        || ELSEWHERE.matcher(cell).matches()
                        || DocumentPlace.of(cell).isPresent()
                ? source.place(cell)
                : refuse(name, "单元格地址,如 F12");
    }

    /** The member {@code cell}, else the place beside it. */
    Place cell(String cell, Optional<PlaceDocument> place) {
        return cell.isEmpty()
                ? place.map(each -> source.place(text(each))).orElseGet(() -> source.place(""))
                : cell("cell", cell);
    }

    /** The cell alone where it is on the table's own sheet. */
    private String text(PlaceDocument place) {
        boolean own = place.sheet().equals(Optional.of(source.sheet()));
        return own ? place.cell().orElse("") : place.text();
    }

    private List<Object> below(Object step) {
        List<Object> longer = new ArrayList<>(path.size() + 1);
        longer.addAll(path);
        longer.add(step);
        return longer;
    }
}
