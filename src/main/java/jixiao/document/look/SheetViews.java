package jixiao.document.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Region;
import jixiao.document.Limits;
import jixiao.document.WorkbookGrid;
import jixiao.document.WorkbookReader;
import jixiao.document.look.SheetView.Cell;
import jixiao.document.look.SheetView.Row;

/**
 * 工作表的样子: texts come from the same reading as the scores; colours and widths, which only please the eye, from the office
 * file where it is a workbook, and plain ones where they cannot be told.
 */
public final class SheetViews {
    /** More than any form has; a page that shows more is no use to a reader. */
    private static final int MOST_ROWS = 1000;

    private static final int MOST_COLUMNS = 60;

    private final WorkbookReader reader;

    /** Views of files within some limits. */
    public SheetViews(Limits limits) {
        this.reader = new WorkbookReader(limits);
    }

    /**
     * Views of sheets.
     *
     * @param name of the file
     * @param bytes of a file that has been read before
     * @param sheets names of the sheets wanted
     * @return by name; those that the file lacks are left out
     * @throws jixiao.model.InputProblem when it cannot be read
     */
    public Map<String, SheetView> of(String name, byte[] bytes, List<String> sheets) {
        WorkbookGrid book = reader.read(name, bytes);
        Map<String, SheetView> views = new HashMap<>();
        Map<String, SheetLook> looks = book.document() ? Map.of() : SheetLook.of(bytes, sheets);
        for (Grid grid : book.sheets()) {
            if (sheets.contains(grid.name())) {
                views.putIfAbsent(grid.name(), view(grid, Optional.ofNullable(looks.get(grid.name()))));
            }
        }
        return views;
    }

    /** Those of the named sheets that there are, in the order of their names. */
    public static List<SheetView> among(Map<String, SheetView> views, List<String> names) {
        return names.stream().filter(views::containsKey).map(views::get).toList();
    }

    /**
     * Views of all sheets that are not hidden, in order.
     *
     * @throws jixiao.model.InputProblem when it cannot be read
     */
    public List<SheetView> all(String name, byte[] bytes) {
        List<String> sheets = reader.read(name, bytes).sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(Grid::name)
                .toList();
        Map<String, SheetView> views = of(name, bytes, sheets);
        return sheets.stream().map(views::get).toList();
    }

    private static SheetView view(Grid grid, Optional<SheetLook> look) {
        List<Integer> rows = IntStream.range(0, Math.min(grid.rows(), MOST_ROWS))
                .filter(row -> !grid.rowHidden(row))
                .boxed()
                .toList();
        List<Integer> columns = IntStream.range(0, Math.min(grid.columns(), MOST_COLUMNS))
                .filter(column -> !grid.columnHidden(column))
                .boxed()
                .toList();
        List<Row> shown = new ArrayList<>();
        for (int row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int column : columns) {
                Region area = grid.merge(row, column).orElse(new Region(row, row, column, column));
                if (isFirst(area, row, column, rows, columns)) {
                    cells.add(cell(grid, look, row, column, within(area, rows, columns)));
                }
            }
            shown.add(new Row(row + 1, cells));
        }
        List<Integer> widths = columns.stream()
                .map(column -> look.map(each -> each.width(column)).orElse(SheetLook.STANDARD_WIDTH))
                .toList();
        return new SheetView(grid.name(), widths, shown, grid.rows() > MOST_ROWS || grid.columns() > MOST_COLUMNS);
    }

    /** Whether a position is the first one shown of the area that covers it. */
    private static boolean isFirst(Region area, int row, int column, List<Integer> rows, List<Integer> columns) {
        return row == first(area.firstRow(), area.lastRow(), rows)
                && column == first(area.firstColumn(), area.lastColumn(), columns);
    }

    private static int first(int from, int to, List<Integer> shown) {
        return shown.stream()
                .filter(each -> from <= each && each <= to)
                .findFirst()
                .orElse(-1);
    }

    private static int[] within(Region area, List<Integer> rows, List<Integer> columns) {
        return new int[] {
            count(area.firstRow(), area.lastRow(), rows), count(area.firstColumn(), area.lastColumn(), columns)
        };
    }

    private static int count(int from, int to, List<Integer> shown) {
        return Math.max(1, (int)
                shown.stream().filter(each -> from <= each && each <= to).count());
    }

    private static Cell cell(Grid grid, Optional<SheetLook> look, int row, int column, int[] spans) {
        GridCell cell = grid.cell(row, column);
        return new Cell(
                cell.address(),
                cell.text(),
                spans[0],
                spans[1],
                look.map(each -> each.cell(cell.row(), cell.column())).orElse(CellLook.PLAIN));
    }
}
