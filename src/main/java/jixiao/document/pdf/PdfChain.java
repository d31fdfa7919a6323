package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import jixiao.document.Block.Origin;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.pdf.PdfTable.Cell;

/**
 * 接续的表: the pieces of one table on pages that follow one another. Header rows that each page repeats stand once; a merged
 * cell and a row that the page's end parts are whole again.
 */
final class PdfChain {
    private static final Pattern HEADER = Pattern.compile("[一二三]级指标|指标名称|指标内容");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,%]+分?");

    private static final double SAME = 2.6;

    private final String file;
    private final PdfTable first;
    private final int number;
    private double[] xs;
    private int lastPage;
    private List<Cell> cells;
    private final List<Origin> origins = new ArrayList<>();

    PdfChain(String file, PdfTable table, int number) {
        this.file = file;
        this.first = table;
        this.number = number;
        this.xs = table.xs();
        this.lastPage = table.page();
        this.cells = new ArrayList<>(table.cells());
        for (int row = 0; row < table.rows(); row++) {
            origins.add(new Origin(table.page(), number, row));
        }
    }

    /**
     * Whether a table goes on with this one.
     *
     * @param bare whether nothing stands between them
     * @param sameAbove whether what stands between them is what stands above the first piece
     */
    boolean goesOn(PdfTable next, boolean bare, boolean sameAbove) {
        boolean edges = next.follows() == lastPage
                && Math.abs(next.left() - xs[0]) < SAME
                && Math.abs(next.right() - xs[xs.length - 1]) < SAME;
        return edges && (bare || sameAbove && repeated(next, union(next)) > 0);
    }

    private double[] union(PdfTable next) {
        double[] all = DoubleStream.concat(Arrays.stream(xs), Arrays.stream(next.xs()))
                .sorted()
                .toArray();
        List<Double> edges = new ArrayList<>();
        for (double each : all) {
            if (edges.isEmpty() || each - edges.get(edges.size() - 1) > SAME) {
                edges.add(each);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Cell laid(Cell cell, double[] own, double[] all, int row) {
        int from = nearest(all, own[cell.column()]);
        int to = nearest(all, own[cell.end()]);
        return new Cell(
                row, from, cell.down(), Math.max(1, to - from), cell.begun(), cell.open(), cell.fit(), cell.text());
    }

    private static int nearest(double[] edges, double at) {
        int nearest = 0;
        for (int each = 1; each < edges.length; each++) {
            nearest = Math.abs(edges[each] - at) < Math.abs(edges[nearest] - at) ? each : nearest;
        }
        return nearest;
    }

    /** How many of the next piece's first rows repeat the first rows of the whole, a row of headers among them. */
    private int repeated(PdfTable next, double[] all) {
        int rows = 0;
        boolean header = false;
        while (rows < Math.min(next.rows(), first.rows())) {
            List<Cell> one = row(first, rows, all);
            if (!alike(one, row(next, rows, all))) {
                break;
            }
            header |= one.stream().anyMatch(cell -> HEADER.matcher(cell.text()).find());
            rows++;
        }
        return header ? rows : 0;
    }

    private static List<Cell> row(PdfTable table, int row, double[] all) {
        return table.cells().stream()
                .filter(cell -> cell.row() == row)
                .map(cell -> laid(cell, table.xs(), all, row))
                .toList();
    }

    private static boolean alike(List<Cell> one, List<Cell> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int each = 0; each < one.size(); each++) {
            Cell a = one.get(each);
            Cell b = other.get(each);
            if (a.column() != b.column()
                    || a.end() != b.end()
                    || a.down() != b.down()
                    || !a.text().equals(b.text())) {
                return false;
            }
        }
        return true;
    }

    /** Puts the next piece below. */
    void add(PdfTable next, int ownNumber) {
        double[] all = union(next);
        int skipped = repeated(next, all);
        List<Cell> upper = new ArrayList<>();
        for (Cell cell : cells) {
            upper.add(laid(cell, xs, all, cell.row()));
        }
        List<Cell> lower = next.cells().stream()
                .filter(cell -> cell.row() >= skipped)
                .map(cell -> laid(cell, next.xs(), all, cell.row() - skipped))
                .toList();
        int rows = origins.size();
        PdfSeam seam = new PdfSeam(upper, lower, rows);
        boolean parted = lower.size() > 1 && isParted(seam, next.page());
        int top = parted ? rows - 1 : rows;
        boolean lineless = isLineless(upper, lower, rows);
        List<Cell> result = new ArrayList<>(upper);
        for (Cell cell : lower) {
            int over = cell.row() == 0 ? seam.above(cell) : -1;
            if (over >= 0 && (parted || isOne(upper.get(over), cell, lineless))) {
                Cell before = upper.get(over);
                String text = before.text() + PdfSeam.between(before, cell) + cell.text();
                result.set(
                        over,
                        new Cell(
                                before.row(),
                                before.column(),
                                before.down() + cell.down() - (parted ? 1 : 0),
                                before.across(),
                                before.begun(),
                                cell.open(),
                                cell.fit(),
                                text));
            } else {
                result.add(new Cell(
                        cell.row() + top,
                        cell.column(),
                        cell.down(),
                        cell.across(),
                        false,
                        cell.open(),
                        cell.fit(),
                        cell.text()));
            }
        }
        for (int row = skipped + (parted ? 1 : 0); row < next.rows(); row++) {
            origins.add(new Origin(next.page(), ownNumber, row));
        }
        cells = result;
        xs = all;
        lastPage = next.page();
    }

    /**
     * Whether no cell has a line at the seam: a browser draws none where a page ends, so that this tells nothing of what is
     * merged.
     */
    private static boolean isLineless(List<Cell> upper, List<Cell> lower, int rows) {
        List<Cell> below = lower.stream().filter(cell -> cell.row() == 0).toList();
        return below.size() > 1
                && below.stream().allMatch(Cell::begun)
                && upper.stream().filter(cell -> cell.endRow() == rows).allMatch(Cell::open);
    }

    /** Whether two cells at the seam are one merged cell. */
    private static boolean isOne(Cell upper, Cell lower, boolean lineless) {
        if (upper.open() && lower.begun() && !lineless || tallHalf(upper, lower)) {
            return true;
        }
        boolean tall = lower.down() > 1
                || upper.down() > 1 && !NUMBER.matcher(upper.text()).matches();
        return lower.isBlank() && tall;
    }

    /** Whether a merged cell's label is parted at the seam. */
    private static boolean tallHalf(Cell upper, Cell lower) {
        return (upper.down() > 1 || lower.down() > 1) && PdfSeam.isHalf(upper.text(), lower.text());
    }

    private boolean isParted(PdfSeam seam, int page) {
        PdfSeam.Verdict verdict = seam.verdict();
        if (verdict == PdfSeam.Verdict.DOUBT) {
            throw PdfRefusals.doubtful(file, page, "开头的一行不能肯定是另一行,还是上一页最后一行的下半");
        }
        return verdict == PdfSeam.Verdict.PARTED;
    }

    /**
     * Says that nothing goes on with it.
     *
     * @throws jixiao.model.InputProblem where a cell is still open at its page's end
     */
    void ends() {
        boolean open = cells.stream().anyMatch(cell -> cell.open() && cell.endRow() == origins.size());
        if (open
                && cells.stream()
                        .anyMatch(cell -> PdfDocument.OURS.matcher(cell.text()).find())) {
            throw PdfRefusals.doubtful(file, lastPage, "的表格到页末没有画完,下一页上又接不上");
        }
    }

    /** The whole table. */
    Table table() {
        List<SpanCell> spans = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .map(cell -> new SpanCell(cell.row(), cell.column(), cell.down(), cell.across(), cell.text()))
                .toList();
        return new Table(first.page(), number, origins.size(), spans, origins);
    }
}
