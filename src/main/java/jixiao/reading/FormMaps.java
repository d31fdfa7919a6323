package jixiao.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.Grid.Region;
import jixiao.document.Provisional;
import jixiao.reading.funds.FundsBlock;
import jixiao.reading.goal.GoalsReader;

/** 表样测量: the edges of a table's box and the columns that scores are written to. */
public final class FormMaps {
    /** Where sheets of the old format end. */
    private static final int FARTHEST = 256;

    private FormMaps() {}

    static FormMap of(TableArea table, FundsBlock funds, GoalsReader.Result lines, Totals totals) {
        Area area = table.area();
        List<Heading> headings = table.headings();
        int firstRow = firstRow(area);
        int lastRow = lastRow(area);
        int lastColumn = Math.max(lastColumn(table), funds.lastColumn());
        Heading first = table.first();
        return new FormMap(
                area.grid().name(),
                new FormMap.Box(
                        firstRow,
                        lastRow,
                        firstColumn(table, firstRow, lastRow),
                        lastColumn,
                        freeColumn(
                                area.grid(), firstRow, lastRow, lastColumn, written(headings, funds, lines, totals))),
                headings.stream().map(Heading::lastRow).toList(),
                funds.totalRow(),
                funds.scoreColumn(),
                totals.row(),
                totals.cell(),
                lines.lineRows(),
                scoreColumns(headings, lines.lineRows()),
                new FormMap.Columns(
                        column(first, OwnOutput.SECOND_SCORE),
                        column(first, OwnOutput.REFERENCE_SCORE),
                        column(first, Names.SCORE),
                        secondIsOurs(area.grid(), first)));
    }

    private static boolean secondIsOurs(Grid grid, Heading heading) {
        int column = column(heading, OwnOutput.SECOND_SCORE);
        return column >= 0 && Provisional.isOwnColumn(grid, heading.lastRow(), column);
    }

    private static int column(Heading heading, String name) {
        return heading.word(name).map(Heading.Word::column).orElse(-1);
    }

    private static List<Integer> scoreColumns(List<Heading> headings, List<Integer> rows) {
        return rows.stream().map(row -> scoreColumn(headings, row)).toList();
    }

    /** Column of 得分 for a row of indicators; −1 when the header above it has none. */
    public static int scoreColumn(List<Heading> headings, int row) {
        return headings.stream()
                .filter(heading -> heading.lastRow() < row)
                .reduce((before, after) -> after)
                .map(heading -> column(heading, Names.SCORE))
                .orElse(-1);
    }

    private static int firstRow(Area area) {
        int row = area.firstRow();
        while (row < area.lastRow() && area.seen(row).isEmpty()) {
            row++;
        }
        return row;
    }

    private static int lastRow(Area area) {
        int row = area.lastRow();
        while (row > area.firstRow() && area.seen(row).isEmpty()) {
            row--;
        }
        return row;
    }

    private static int firstColumn(TableArea table, int firstRow, int lastRow) {
        int first =
                table.headings().stream().mapToInt(Heading::firstColumn).min().orElse(0);
        for (int row = firstRow; row <= lastRow; row++) {
            for (GridCell cell : table.area().seen(row)) {
                first = Math.min(first, cell.column());
            }
        }
        return Math.max(first, table.area().firstColumn());
    }

    /** The last column with a header word, and words of any kind that follow it without a gap; our own do not count. */
    private static int lastColumn(TableArea table) {
        Area area = table.area();
        int last = 0;
        for (Heading heading : table.headings()) {
            int reference = column(heading, OwnOutput.REFERENCE_SCORE);
            int end = heading.words().entrySet().stream()
                    .filter(word -> !word.getKey().equals(OwnOutput.REFERENCE_SCORE))
                    .mapToInt(word -> word.getValue().get(0).lastColumn())
                    .max()
                    .orElse(0);
            boolean further = true;
            while (further && end < area.lastColumn()) {
                GridCell next = area.cell(heading.lastRow(), end + 1);
                further = !next.isBlank() && next.column() != reference && next.row() >= heading.firstRow();
                end = further ? area.lastColumn(next) : end;
            }
            last = Math.max(last, end);
        }
        return last;
    }

    /** Rows in which a score may be written, or its header. */
    private static List<Integer> written(
            List<Heading> headings, FundsBlock funds, GoalsReader.Result lines, Totals totals) {
        List<Integer> rows = new ArrayList<>(lines.lineRows());
        headings.forEach(heading -> rows.add(heading.lastRow()));
        rows.addAll(List.of(funds.headerRow(), funds.totalRow(), totals.row()));
        return rows;
    }

    /**
     * The first column right of the table in which nothing stands, in any of its rows; where that lies so far to the right
     * that nobody looks there, or the sheet has ended, in the rows that are written to.
     */
    private static int freeColumn(Grid grid, int firstRow, int lastRow, int lastColumn, List<Integer> written) {
        BitSet merged = new BitSet();
        for (Region merge : grid.merges()) {
            // A title merged far to the right stands in nobody's way.
            if (written.stream().anyMatch(row -> merge.firstRow() <= row && row <= merge.lastRow())) {
                merged.set(merge.firstColumn(), merge.lastColumn() + 1);
            }
        }
        List<Integer> all = IntStream.rangeClosed(firstRow, lastRow).boxed().toList();
        int column = freeColumn(grid, all, lastColumn, merged);
        return column < FARTHEST ? column : freeColumn(grid, written, lastColumn, merged);
    }

    private static int freeColumn(Grid grid, List<Integer> rows, int lastColumn, BitSet merged) {
        BitSet taken = (BitSet) merged.clone();
        rows.stream().filter(row -> row >= 0).forEach(row -> grid.row(row).forEach(cell -> taken.set(cell.column())));
        int column = taken.nextClearBit(lastColumn + 1);
        while (grid.columnHidden(column)) {
            column = taken.nextClearBit(column + 1);
        }
        return column;
    }
}
