package jixiao.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        return words.getOrDefault(name, List.of()).stream().findFirst();
    }

    boolean has(String name) {
        return words.containsKey(name);
    }

    /** First column with a known word. */
    public int firstColumn() {
        return chosen().mapToInt(Word::column).min().orElse(0);
    }

    /** Last column with a known word. */
    public int lastColumn() {
        return chosen().mapToInt(Word::lastColumn).max().orElse(0);
    }

    private Stream<Word> chosen() {
        return words.values().stream().map(list -> list.get(0));
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
