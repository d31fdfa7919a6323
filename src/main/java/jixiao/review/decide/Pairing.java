package jixiao.review.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 对号: which filled row is about which of the findings or lines of a table. Of several alike a row is about the one at its
 * cell; those whose cells have moved are taken in order, and only where there are as many rows as places left: which of them
 * was meant is never guessed.
 *
 * @param <R> the rows
 */
public final class Pairing<R> {
    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt((Spot spot) -> spot.cell().length()).thenComparing(Spot::cell);

    private final Function<R, Spot> spot;

    /**
     * 所指之处.
     *
     * @param words what must be the same
     * @param cell where it stands; tells apart those with the same words
     */
    public record Spot(String words, String cell) {}

    /**
     * A pairing.
     *
     * @param spot what a row says that it is about
     */
    public Pairing(Function<R, Spot> spot) {
        this.spot = spot;
    }

    /** The row about each place that has one; a place stands once, a row is about one place. */
    public Map<Spot, R> of(List<R> rows, List<Spot> places) {
        Map<String, List<R>> byWords = new LinkedHashMap<>();
        rows.forEach(row -> byWords.computeIfAbsent(spot.apply(row).words(), absent -> new ArrayList<>())
                .add(row));
        Map<String, List<Spot>> alike = new LinkedHashMap<>();
        places.stream()
                .distinct()
                .forEach(each -> alike.computeIfAbsent(each.words(), absent -> new ArrayList<>())
                        .add(each));
        Map<Spot, R> pairs = new LinkedHashMap<>();
        alike.forEach((words, spots) -> pairs.putAll(pairs(byWords.getOrDefault(words, List.of()), spots)));
        return pairs;
    }

    private Map<Spot, R> pairs(List<R> rows, List<Spot> spots) {
        // Of rows that are copies of each other the first holds.
        Map<Spot, R> left = new LinkedHashMap<>();
        rows.forEach(row -> left.putIfAbsent(spot.apply(row), row));
        Map<Spot, R> pairs = new LinkedHashMap<>();
        List<Spot> moved = new ArrayList<>();
        for (Spot each : spots) {
            if (left.containsKey(each)) {
                pairs.put(each, left.remove(each));
            } else {
                moved.add(each);
            }
        }
        List<Spot> others = new ArrayList<>(left.keySet());
        if (spots.size() > 1 && others.size() != moved.size()) {
            return pairs;
        }
        if (spots.size() > 1) {
            others.sort(ORDER);
            moved.sort(ORDER);
        }
        for (int i = 0; i < Math.min(moved.size(), others.size()); i++) {
            pairs.put(moved.get(i), left.get(others.get(i)));
        }
        return pairs;
    }
}
