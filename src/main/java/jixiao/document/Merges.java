package jixiao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jixiao.document.Grid.Region;

/** 合并区域 of a sheet by row. What it holds grows with the number of merges and not with the rows that they cover. */
final class Merges {
    private static final Merges NONE = new Merges(List.of());

    /** Rows where a merge begins or the row after its end, ascending. */
    private final int[] edges;
    /** For each of them the merges that cover the rows up to the next one, in the order of the file. */
    private final List<List<Region>> covering = new ArrayList<>();

    private record Numbered(int number, Region region) {}

    private Merges(List<Region> merges) {
        edges = merges.stream()
                .flatMapToInt(merge -> IntStream.of(merge.firstRow(), merge.lastRow() + 1))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Merges in the order of the file; so many that lie over one another are refused by {@code tally}. */
    static Merges of(List<Region> merges, Tally tally) {
        if (merges.isEmpty()) {
            return NONE;
        }
        Merges all = new Merges(merges);
        List<Numbered> waiting = new ArrayList<>();
        for (int number = 0; number < merges.size(); number++) {
            waiting.add(new Numbered(number, merges.get(number)));
        }
        waiting.sort(Comparator.comparingInt(each -> each.region.firstRow()));
        List<Numbered> active = new ArrayList<>();
        int next = 0;
        for (int edge : all.edges) {
            active.removeIf(each -> each.region.lastRow() < edge);
            for (; next < waiting.size() && waiting.get(next).region.firstRow() == edge; next++) {
                active.add(waiting.get(next));
            }
            active.sort(Comparator.comparingInt(Numbered::number));
            tally.covered(active.size());
            all.covering.add(active.stream().map(Numbered::region).toList());
        }
        return all;
    }

    /** The merges that cover a row. */
    List<Region> at(int row) {
        int found = Arrays.binarySearch(edges, row);
        int at = found >= 0 ? found : -found - 2;
        return at < 0 ? List.of() : covering.get(at);
    }
}
