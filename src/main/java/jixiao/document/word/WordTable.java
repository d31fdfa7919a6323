package jixiao.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.document.Block.SpanCell;

/** Word 表格: cells laid out on a grid while they are met; spans to the right and down become one cell each. */
final class WordTable {
    private final List<SpanCell> cells = new ArrayList<>();

    /** Where in {@link #cells} the cell stands that goes on downwards, by its first column. */
    private final Map<Integer, Integer> open = new HashMap<>();

    private final List<SpanCell> row = new ArrayList<>();
    private final Map<Integer, String> downs = new HashMap<>();
    private int rows;
    private int column;
    private boolean properties;
    private boolean deleted;

    void row() {
        row.clear();
        downs.clear();
        column = 0;
        deleted = false;
    }

    void rowProperties(boolean within) {
        properties = within;
    }

    boolean inRowProperties() {
        return properties;
    }

    /** The row was deleted with changes tracked: nobody sees it. */
    void deleteRow() {
        deleted = true;
    }

    /** Columns that the row leaves out before its first cell. */
    void skip(int columns) {
        column += Math.max(0, Math.min(columns, 1_000));
    }

    /**
     * A cell.
     *
     * @param note the comments on it
     * @param down "restart", "continue" or empty
     * @param left whether it only goes on with the cell before it
     */
    void add(String text, String note, int across, String down, boolean left) {
        if (left && !row.isEmpty()) {
            SpanCell before = row.remove(row.size() - 1);
            row.add(new SpanCell(
                    before.row(),
                    before.column(),
                    1,
                    before.across() + across,
                    joined(before.text(), text),
                    joined(before.note(), note)));
        } else {
            row.add(new SpanCell(rows, column, 1, across, text, note));
            downs.put(column, down);
        }
        column += across;
    }

    void endRow() {
        if (deleted) {
            return;
        }
        Map<Integer, Integer> still = new HashMap<>();
        for (SpanCell cell : row) {
            Integer above = open.get(cell.column());
            String down = downs.getOrDefault(cell.column(), "");
            if (down.equals("continue") && above != null && cells.get(above).across() == cell.across()) {
                SpanCell whole = cells.get(above);
                cells.set(
                        above,
                        new SpanCell(
                                whole.row(),
                                whole.column(),
                                whole.down() + 1,
                                whole.across(),
                                joined(whole.text(), cell.text()),
                                joined(whole.note(), cell.note())));
                still.put(cell.column(), above);
            } else {
                cells.add(cell);
                if (!down.isEmpty()) {
                    still.put(cell.column(), cells.size() - 1);
                }
            }
        }
        open.clear();
        open.putAll(still);
        rows++;
    }

    private static String joined(String first, String second) {
        return second.isEmpty() ? first : first.isEmpty() ? second : first + "\n" + second;
    }

    int rows() {
        return rows;
    }

    List<SpanCell> cells() {
        return cells;
    }
}
