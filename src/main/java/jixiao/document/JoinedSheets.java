package jixiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Place;

/**
 * 接续的工作表: two sheets as one, the second below the first with a row between them. What stands on the second one is
 * addressed with its name.
 *
 * @param first the upper one, perhaps itself of two
 * @param firstRows how many of its rows count
 * @param between what stands in the row between them; may be empty
 * @param second the lower one
 */
public record JoinedSheets(Grid first, int firstRows, String between, Grid second) implements Grid {
    /** The row of the second sheet's first one. */
    private int top() {
        return firstRows + 1;
    }

    /** The row between the two. */
    public int seam() {
        return firstRows;
    }

    /**
     * 其中一张.
     *
     * @param sheet the sheet
     * @param top the row of the whole in which its first row stands
     */
    public record Part(Grid sheet, int top) {}

    /** The sheets of a grid from top to bottom: one unless it is joined. */
    public static List<Part> parts(Grid grid) {
        List<Part> parts = new ArrayList<>();
        if (grid instanceof JoinedSheets joined) {
            parts.addAll(parts(joined.first));
            parts.add(new Part(joined.second, joined.top()));
        } else {
            parts.add(new Part(grid, 0));
        }
        return parts;
    }

    /** The sheet in which a row of a grid stands. */
    public static Part part(Grid grid, int row) {
        List<Part> parts = parts(grid);
        Part found = parts.get(0);
        for (Part part : parts) {
            found = part.top() <= row ? part : found;
        }
        return found;
    }

    @Override
    public String name() {
        return first.name();
    }

    @Override
    public boolean hidden() {
        return first.hidden();
    }

    @Override
    public int rows() {
        return top() + second.rows();
    }

    @Override
    public int columns() {
        return Math.max(first.columns(), second.columns());
    }

    @Override
    public GridCell cell(int row, int column) {
        if (row < firstRows) {
            return first.cell(row, column);
        }
        return row == firstRows
                ? CellText.text(row, column, column == 0 ? between : "", "General")
                : lowered(second.cell(row - top(), column));
    }

    @Override
    public List<GridCell> row(int row) {
        if (row < firstRows) {
            return first.row(row);
        }
        return row == firstRows ? betweenCells() : lowered(second.row(row - top()));
    }

    @Override
    public List<GridCell> seen(int row) {
        if (row < firstRows) {
            return first.seen(row);
        }
        return row == firstRows ? betweenCells() : lowered(second.seen(row - top()));
    }

    private List<GridCell> betweenCells() {
        return between.isEmpty() ? List.of() : List.of(cell(firstRows, 0));
    }

    @Override
    public Optional<Region> merge(int row, int column) {
        if (row < firstRows) {
            return first.merge(row, column);
        }
        return row == firstRows
                ? Optional.empty()
                : second.merge(row - top(), column).map(this::lowered);
    }

    @Override
    public List<Region> merges() {
        List<Region> all = new ArrayList<>(first.merges());
        all.removeIf(region -> region.firstRow() >= firstRows);
        second.merges().forEach(region -> all.add(lowered(region)));
        return all;
    }

    @Override
    public List<GridCell> covered() {
        List<GridCell> all = new ArrayList<>(first.covered());
        all.removeIf(cell -> cell.row() >= firstRows);
        all.addAll(lowered(second.covered()));
        return all;
    }

    @Override
    public Optional<String> note(int row, int column) {
        if (row < firstRows) {
            return first.note(row, column);
        }
        return row == firstRows ? Optional.empty() : second.note(row - top(), column);
    }

    @Override
    public boolean rowHidden(int row) {
        return row < firstRows ? first.rowHidden(row) : row > firstRows && second.rowHidden(row - top());
    }

    @Override
    public boolean columnHidden(int column) {
        return first.columnHidden(column) || second.columnHidden(column);
    }

    private List<GridCell> lowered(List<GridCell> cells) {
        return cells.stream().map(this::lowered).toList();
    }

    private GridCell lowered(GridCell cell) {
        return new GridCell(
                cell.row() + top(),
                cell.column(),
                cell.text(),
                cell.number(),
                cell.format(),
                cell.kind(),
                Place.elsewhere(second.name(), cell.address()),
                cell.indent(),
                cell.digits());
    }

    private Region lowered(Region region) {
        return new Region(
                region.firstRow() + top(), region.lastRow() + top(), region.firstColumn(), region.lastColumn());
    }
}
