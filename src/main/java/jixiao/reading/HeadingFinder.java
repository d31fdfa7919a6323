package jixiao.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid.GridCell;
import jixiao.reading.Heading.Word;

/** 表头查找: header words in one row, or in two rows where a word stands over others. */
public final class HeadingFinder {
    private static final List<String> POINTED = List.of(Names.WEIGHT, Names.SCORE);

    private final Wordings wordings;
    private final List<String> names;
    private final List<String> required;

    /**
     * A finder.
     *
     * @param names standard names of columns; of two that fit one cell the earlier takes it
     * @param required those without which there is no header
     */
    public HeadingFinder(Wordings wordings, List<String> names, List<String> required) {
        this.wordings = wordings;
        this.names = names;
        this.required = required;
    }

    private record Known(GridCell cell, int lastColumn, Map<String, Integer> ranks) {}

    /** The header that begins in a row of an area. */
    public Optional<Heading> at(Area area, int row) {
        List<Known> upper = known(area, row, area.firstColumn(), area.lastColumn());
        if (upper.isEmpty()) {
            return Optional.empty();
        }
        Heading single = heading(area, row, upper);
        if (isComplete(single)) {
            return Optional.of(extended(area, single, upper));
        }
        if (row >= area.lastRow() || upper.stream().noneMatch(each -> each.cell.row() == row)) {
            return Optional.empty();
        }
        List<Known> lower = known(area, row + 1, area.firstColumn(), area.lastColumn());
        boolean ownBelow = lower.stream().anyMatch(each -> each.cell.row() == row + 1);
        if (!ownBelow || isComplete(heading(area, row + 1, lower))) {
            return Optional.empty();
        }
        Heading pair = heading(area, row, combined(upper, lower));
        return isComplete(pair) ? Optional.of(pair) : Optional.empty();
    }

    /** Names found in a row, with their cells, for telling what was found where no header is complete. */
    Map<String, GridCell> partsAt(Area area, int row) {
        List<Known> known = known(area, row, area.firstColumn(), area.lastColumn());
        if (known.isEmpty()) {
            return Map.of();
        }
        Map<String, GridCell> found = new LinkedHashMap<>();
        heading(area, row, known)
                .words()
                .forEach((name, words) -> found.put(name, words.get(0).cell()));
        return found;
    }

    boolean isComplete(Heading heading) {
        return required.stream().allMatch(heading::has);
    }

    /** A row below that holds nothing but header words, or rows that the header's merges cover, belong to the header. */
    private Heading extended(Area area, Heading single, List<Known> upper) {
        int last = single.words().values().stream()
                .mapToInt(words -> area.lastRow(words.get(0).cell()))
                .max()
                .orElse(single.lastRow());
        List<Known> all = upper;
        for (int row = single.firstRow() + 1; row <= Math.min(last + 1, area.lastRow()); row++) {
            List<GridCell> own = area.own(row);
            List<Known> known = known(area, row, area.firstColumn(), area.lastColumn());
            long ownKnown = known.stream().filter(each -> sits(each, own)).count();
            boolean within = row <= last;
            boolean onlyWords = !own.isEmpty() && ownKnown == own.size();
            if (onlyWords || within && ownKnown > 0) {
                all = combined(all, known);
                last = Math.max(last, row);
            }
        }
        Heading whole = heading(area, single.firstRow(), all);
        return new Heading(single.firstRow(), Math.max(last, single.firstRow()), whole.words());
    }

    private static boolean sits(Known known, List<GridCell> own) {
        return own.contains(known.cell);
    }

    /** Words of the lower row, and those of the upper one that stand over none of them. */
    private static List<Known> combined(List<Known> upper, List<Known> lower) {
        List<Known> all = new ArrayList<>(lower);
        for (Known above : upper) {
            boolean covered = lower.stream()
                    .anyMatch(below ->
                            below.cell.column() <= above.lastColumn && above.cell.column() <= below.lastColumn);
            if (!covered) {
                all.add(above);
            }
        }
        all.sort(Comparator.comparingInt(each -> each.cell.column()));
        return all;
    }

    private List<Known> known(Area area, int row, int first, int last) {
        List<Known> known = new ArrayList<>();
        for (GridCell cell : area.seen(row)) {
            if (cell.column() < first || cell.column() > last) {
                continue;
            }
            Map<String, Integer> ranks = wordings.ranks(cell.text());
            if (ranks.isEmpty()) {
                continue;
            }
            if (names.stream().anyMatch(ranks::containsKey)) {
                known.add(new Known(cell, area.lastColumn(cell), ranks));
            }
        }
        return known;
    }

    /** Where level 1 and 2 have columns of points too, those of the lines stand right of the names. */
    private static Comparator<Word> rightOf(int column) {
        return Comparator.<Word, Boolean>comparing(word -> word.column() < column)
                .thenComparing(Heading.BY_PREFERENCE);
    }

    /** Gives each name its preferred cell, and each cell to one name only. */
    private Heading heading(Area area, int row, List<Known> known) {
        Map<String, List<Word>> words = new HashMap<>();
        List<Known> left = new ArrayList<>(known);
        int last = row;
        for (String name : names) {
            int lines = words.containsKey(Names.LEVEL3)
                    ? words.get(Names.LEVEL3).get(0).column()
                    : -1;
            List<Known> fitting =
                    left.stream().filter(each -> each.ranks.containsKey(name)).toList();
            if (fitting.isEmpty()) {
                continue;
            }
            List<Word> sorted = fitting.stream()
                    .map(each -> new Word(each.cell, each.lastColumn, each.ranks.get(name)))
                    .sorted(POINTED.contains(name) ? rightOf(lines) : Heading.BY_PREFERENCE)
                    .toList();
            words.put(name, sorted);
            left.removeIf(each -> each.cell == sorted.get(0).cell());
            last = Math.max(last, sorted.get(0).cell().row());
        }
        return new Heading(row, last, words);
    }
}
