package jixiao.document.look;

import java.util.List;
import java.util.Objects;
import jixiao.model.Given;

/**
 * 看得见的工作表: what a person sees of a sheet, row by row, hidden rows and columns left out.
 *
 * @param name the sheet's name; in a document its place, such as {@code 表2}
 * @param widths of its columns in pixels
 * @param rows its rows
 * @param cut whether it has more rows or columns than are shown
 */
public record SheetView(String name, List<Integer> widths, List<Row> rows, boolean cut) {
    public SheetView {
        Objects.requireNonNull(name);
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /**
     * 行.
     *
     * @param number as people count, from 1
     * @param cells the cells that begin in it, from left to right, empty ones included
     */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * 格子.
     *
     * @param address A1, or its place in a document
     * @param text as shown; may be empty
     * @param rows how many shown rows it reaches over
     * @param columns how many shown columns it reaches over
     * @param look how it looks
     */
    public record Cell(String address, String text, int rows, int columns, CellLook look) {
        public Cell {
            Given.all(address, text, look);
        }
    }
}
