package jixiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Region;
import jixiao.document.Provisional;
import jixiao.model.Entry;
import jixiao.model.Place;
import jixiao.model.Source;

/**
 * 区块: a rectangle of a sheet, all ends included, counted from 0; what a merge covers belongs to each row it covers.
 *
 * @param grid the sheet
 * @param source where it was read
 */
public record Area(Grid grid, Source source, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    /** The same columns of other rows. */
    Area rows(int first, int last) {
        return new Area(grid, source, first, last, firstColumn, lastColumn);
    }

    /** The numbers of its rows, from top to bottom. */
    IntStream rows() {
        return IntStream.rangeClosed(firstRow, lastRow);
    }

    /** What a person sees at a position. */
    public GridCell cell(int row, int column) {
        return grid.cell(row, column);
    }

    /** Cells with content seen in a row, from left to right. */
    public List<GridCell> seen(int row) {
        return filled(grid.seen(row));
    }

    /** Cells with content that begin in a row, from left to right. */
    public List<GridCell> own(int row) {
        return filled(grid.row(row));
    }

    private List<GridCell> filled(List<GridCell> all) {
        // A stray cell far below makes a sheet of a million empty rows.
        if (all.isEmpty()) {
            return all;
        }
        List<GridCell> filled = new ArrayList<>(all.size());
        for (GridCell cell : all) {
            if (!cell.isBlank() && isWithin(cell)) {
                filled.add(cell);
            }
        }
        return filled;
    }

    private boolean isWithin(GridCell cell) {
        boolean whole = firstColumn == 0 && lastColumn >= grid.columns() - 1;
        return whole || cell.column() <= lastColumn && lastColumn(cell) >= firstColumn;
    }

    /** The last column of a cell, merged or not. */
    public int lastColumn(GridCell cell) {
        return merge(cell).map(Region::lastColumn).orElse(cell.column());
    }

    /** The last row of a cell, merged or not. */
    public int lastRow(GridCell cell) {
        return merge(cell).map(Region::lastRow).orElse(cell.row());
    }

    /** Whether a cell, merged or not, covers a column. */
    public boolean covers(GridCell cell, int column) {
        return cell.column() <= column && column <= lastColumn(cell);
    }

    private Optional<Region> merge(GridCell cell) {
        return grid.merge(cell.row(), cell.column());
    }

    /** The cell right of another one, blank or not; hidden blank columns between them are passed over. */
    public Optional<GridCell> beside(GridCell cell) {
        int column = lastColumn(cell) + 1;
        while (column <= lastColumn
                && grid.columnHidden(column)
                && cell(cell.row(), column).isBlank()) {
            column = lastColumn(cell(cell.row(), column)) + 1;
        }
        return column <= lastColumn ? Optional.of(cell(cell.row(), column)) : Optional.empty();
    }

    /** The cell below another one, blank or not. */
    public Optional<GridCell> below(GridCell cell) {
        int row = lastRow(cell) + 1;
        return row <= lastRow ? Optional.of(cell(row, cell.column())) : Optional.empty();
    }

    /** Whether an earlier run has filled a cell of scores with what is still to be decided, so that it claims nothing. */
    boolean isProvisional(GridCell cell) {
        return Provisional.is(grid, cell);
    }

    public Place place(GridCell cell) {
        return source.place(cell.address());
    }

    public Entry entry(GridCell cell) {
        return new Entry(cell.text(), place(cell));
    }
}
