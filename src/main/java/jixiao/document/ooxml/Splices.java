package jixiao.document.ooxml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 替换清单: ranges of a text and what stands in their place; all else is copied. Two insertions at one offset stand in
 * the order in which they were made, before what is taken away from there on.
 */
public final class Splices {
    private final List<Splice> all = new ArrayList<>();

    private record Splice(int from, int to, String text) {}

    /** Puts a text in the place of a range. */
    public void replace(int from, int to, String text) {
        all.add(new Splice(from, to, text));
    }

    /** Puts a text before an offset. */
    public void insert(int at, String text) {
        all.add(new Splice(at, at, text));
    }

    /** Takes a range away. */
    public void delete(int from, int to) {
        all.add(new Splice(from, to, ""));
    }

    /** Whether nothing is to be changed. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The text with all ranges replaced; ranges that overlap are a fault of the program. */
    public String apply(String text) {
        if (all.isEmpty()) {
            return text;
        }
        all.sort(Comparator.comparingInt(Splice::from).thenComparing(splice -> splice.to > splice.from));
        StringBuilder out = new StringBuilder(text.length() + 1024);
        int at = 0;
        for (Splice splice : all) {
            if (splice.from < at) {
                throw new IllegalStateException("Overlapping ranges at " + splice.from);
            }
            out.append(text, at, splice.from).append(splice.text);
            at = splice.to;
        }
        return out.append(text, at, text.length()).toString();
    }
}
