package jixiao.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.document.Grid.GridCell;

/**
 * 表头: one or more rows of header words.
 *
 * @param firstRow first of its rows
 * @param lastRow last of its rows; the lines begin below it
 * @param words for each standard name the columns that bear it, the preferred wording first
 */
public record Heading(int firstRow, int lastRow, Map<String, List<Word>> words) {
    /**
     * 表头词.
     *
     * @param cell the cell that holds it
     * @param lastColumn last column that it spans
     * @param rank how preferred its wording is, 0 the most
     */
    public record Word(GridCell cell, int lastColumn, int rank) {
        public int column() {
            return cell.column();
        }
    }

    /** The column of a standard name. */
    public Optional<Word> word(String name) {
        List<Word> all = words.getOrDefault(name, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    /** First column with a known word. */
    public int firstColumn() {
        int first = Integer.MAX_VALUE;
        for (List<Word> each : words.values()) {
            first = Math.min(first, each.get(0).column());
        }
        return words.isEmpty() ? 0 : first;
    }

    /** Last column with a known word. */
    public int lastColumn() {
        int last = 0;
        for (List<Word> each : words.values()) {
            last = Math.max(last, each.get(0).lastColumn());
        }
        return last;
    }

    /**
     * The cell of a named column in a row: the first with content of those that the header spans, else the first of all.
     * Empty where there is no such column.
     */
    public Optional<GridCell> at(Area area, int row, String name) {
        return word(name).map(word -> {
            GridCell first = area.cell(row, word.column());
            for (int column = word.column(); column <= word.lastColumn() && column < word.column() + 20; column++) {
                GridCell cell = area.cell(row, column);
                if (!cell.isBlank() && cell.column() <= word.lastColumn()) {
                    return cell;
                }
            }
            return first;
        });
    }

    static final Comparator<Word> BY_PREFERENCE =
            Comparator.comparingInt(Word::rank).thenComparingInt(Word::column);
}
