package jixiao.writing.edit;

import java.util.List;
import java.util.OptionalDouble;

/**
 * 新增表的行.
 *
 * @param height in points; empty: high enough for the text in its cells
 * @param cells in the order of their columns
 */
public record AddedRow(OptionalDouble height, List<AddedCell> cells) {
    /** A row whose cells stand in order. */
    public AddedRow {
        cells = List.copyOf(cells);
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).column() <= cells.get(i - 1).column()) {
                throw new IllegalArgumentException("Cells of a row stand in order");
            }
        }
    }

    /** A row as high as its text. */
    public static AddedRow of(AddedCell... cells) {
        return new AddedRow(OptionalDouble.empty(), List.of(cells));
    }
}
