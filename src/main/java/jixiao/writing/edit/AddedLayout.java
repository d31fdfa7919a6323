package jixiao.writing.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What both formats need to know of an added sheet beyond what it says: heights of rows, cells under merges. */
public final class AddedLayout {
    /** Of one character of the default font, of a font of 10 points. */
    private static final double UNITS = 1.08;

    private static final double LOWEST = 18;
    /** Excel shows no higher row. */
    private static final double HIGHEST = 409;

    private final AddedSheet sheet;

    /** The rows that a merge stands in: few of many. */
    private final BitSet merged = new BitSet();

    public AddedLayout(AddedSheet sheet) {
        this.sheet = sheet;
        sheet.merges().forEach(range -> merged.set(range.firstRow(), range.lastRow() + 1));
    }

    /** Height of a row in points: as it says, else as its text needs. */
    public double height(int row) {
        AddedRow added = sheet.rows().get(row);
        if (added.height().isPresent()) {
            return added.height().getAsDouble();
        }
        double highest = LOWEST;
        for (AddedCell cell : added.cells()) {
            CellRange merged = merge(row, cell.column()).orElse(new CellRange(row, cell.column(), row, cell.column()));
            LookStyle look = cell.look().style();
            int lines = look.wrap() ? TextExtent.lines(text(cell), room(merged, look)) : 1;
            double needed = lines * look.size() * 1.3 + 5;
            // What a merge over several rows needs is shared among them.
            highest = Math.max(highest, needed / (merged.lastRow() - merged.firstRow() + 1));
        }
        return Math.min(HIGHEST, Math.ceil(highest));
    }

    /** Width of a column in characters. */
    public double width(int column) {
        return column < sheet.columnWidths().size() ? sheet.columnWidths().get(column) : 9;
    }

    /** The cells of a row, those included that a merge covers. */
    public List<AddedCell> cells(int row) {
        if (!merged.get(row)) {
            return sheet.rows().get(row).cells();
        }
        List<AddedCell> result = new ArrayList<>();
        int columns = Math.max(lastColumn(row), covered(row)) + 1;
        for (int column = 0; column < columns; column++) {
            int at = column;
            cell(row, column)
                    .or(() -> merge(row, at)
                            .flatMap(range -> cell(range.firstRow(), range.firstColumn()))
                            .map(first -> new AddedCell(at, new CellContent.Blank(), first.look())))
                    .ifPresent(result::add);
        }
        return result;
    }

    /** Number of rows, those included that only a merge covers. */
    public int rows() {
        int merged = sheet.merges().stream()
                .mapToInt(range -> range.lastRow() + 1)
                .max()
                .orElse(0);
        return Math.max(sheet.rows().size(), merged);
    }

    private Optional<AddedCell> cell(int row, int column) {
        return row >= sheet.rows().size()
                ? Optional.empty()
                : sheet.rows().get(row).cells().stream()
                        .filter(cell -> cell.column() == column)
                        .findFirst();
    }

    private Optional<CellRange> merge(int row, int column) {
        if (!merged.get(row)) {
            return Optional.empty();
        }
        return sheet.merges().stream()
                .filter(range -> range.contains(row, column))
                .findFirst();
    }

    private int lastColumn(int row) {
        return row >= sheet.rows().size()
                ? -1
                : sheet.rows().get(row).cells().stream()
                        .mapToInt(AddedCell::column)
                        .max()
                        .orElse(-1);
    }

    private int covered(int row) {
        return sheet.merges().stream()
                .filter(range -> row >= range.firstRow() && row <= range.lastRow())
                .mapToInt(CellRange::lastColumn)
                .max()
                .orElse(-1);
    }

    private int room(CellRange range, LookStyle look) {
        double width = 0;
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            width += width(column);
        }
        return (int) ((width - 1) * UNITS * 10 / look.size());
    }

    private static String text(AddedCell cell) {
        if (cell.content() instanceof CellContent.Text text) {
            return text.text();
        }
        return cell.content() instanceof CellContent.Link link ? link.text() : "";
    }
}
