package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import jixiao.document.Limits;
import jixiao.document.pdf.PdfTable.Cell;

/**
 * 格线成表: lines that cross, made into cells. A line that is missing between two cells makes them one; what comes of it must
 * be a rectangle, and a line must close each side of it, or the table is in doubt.
 */
final class PdfLattice {
    private static final double DRAWN = 0.9;
    private static final double NOT_DRAWN = 0.12;

    private final int page;
    private final List<PdfRule> rules;
    private final double[] xs;
    private final double[] ys;
    private final int columns;
    private final int rows;
    private final int[] owner;
    private String doubt = "";

    private PdfLattice(int page, List<PdfRule> rules) {
        this.page = page;
        this.rules = rules;
        xs = edges(rules, false);
        ys = edges(rules, true);
        columns = xs.length - 1;
        rows = ys.length - 1;
        owner = new int[Math.max(0, columns * rows) + 1];
    }

    /** The tables of a page, from top to bottom; what has one cell alone is a frame and none. */
    static List<PdfTable> tables(PdfPage page, String file, Limits limits) {
        List<PdfTable> tables = new ArrayList<>();
        for (List<PdfRule> part : withSides(parts(page.rules()))) {
            PdfLattice lattice = new PdfLattice(page.number(), part);
            if (lattice.columns < 1 || lattice.rows < 1 || lattice.columns * lattice.rows < 2) {
                continue;
            }
            if ((long) lattice.columns * lattice.rows > limits.cells()) {
                throw PdfRefusals.tooManyAtLeast(file, "单元格", limits.cells());
            }
            PdfTable table = lattice.table();
            if (table.cells().size() > 1 || !table.doubt().isEmpty()) {
                tables.add(table);
            }
        }
        tables.sort((one, other) -> Double.compare(one.top(), other.top()));
        return tables;
    }

    /** Lines that meet, directly or by way of others. */
    private static List<List<PdfRule>> parts(List<PdfRule> rules) {
        List<List<PdfRule>> parts = new ArrayList<>();
        boolean[] taken = new boolean[rules.size()];
        for (int first = 0; first < rules.size(); first++) {
            if (taken[first]) {
                continue;
            }
            List<PdfRule> part = new ArrayList<>(List.of(rules.get(first)));
            taken[first] = true;
            for (int at = 0; at < part.size(); at++) {
                for (int other = 0; other < rules.size(); other++) {
                    if (!taken[other] && part.get(at).meets(rules.get(other))) {
                        taken[other] = true;
                        part.add(rules.get(other));
                    }
                }
            }
            parts.add(part);
        }
        return parts;
    }

    /**
     * Lines from a table's upper end to its lower end that meet none of its own: beside it stand merged cells that begin on a
     * page before and end on a page after, for which nothing is drawn across.
     */
    private static List<List<PdfRule>> withSides(List<List<PdfRule>> parts) {
        List<List<PdfRule>> tables =
                new ArrayList<>(parts.stream().filter(part -> part.size() > 1).toList());
        for (List<PdfRule> part : parts) {
            PdfRule side = part.get(0);
            List<List<PdfRule>> beside = part.size() > 1 || side.across()
                    ? List.of()
                    : tables.stream().filter(table -> isAsHigh(table, side)).toList();
            if (beside.size() == 1) {
                beside.get(0).add(side);
            }
        }
        return tables;
    }

    private static boolean isAsHigh(List<PdfRule> table, PdfRule side) {
        double[] across = table.stream()
                .filter(PdfRule::across)
                .mapToDouble(PdfRule::at)
                .sorted()
                .toArray();
        return across.length > 1
                && Math.abs(across[0] - side.from()) <= 2 * PdfRule.NEAR
                && Math.abs(across[across.length - 1] - side.to()) <= 2 * PdfRule.NEAR;
    }

    /** Where lines run; what reaches beyond the outermost ends a row or column that nothing closes. */
    private static double[] edges(List<PdfRule> rules, boolean across) {
        double[] drawn = rules.stream()
                .filter(rule -> rule.across() == across)
                .mapToDouble(PdfRule::at)
                .sorted()
                .toArray();
        if (drawn.length == 0) {
            return drawn;
        }
        double first = drawn[0] - 2 * PdfRule.NEAR;
        double last = drawn[drawn.length - 1] + 2 * PdfRule.NEAR;
        double[] ends = rules.stream()
                .filter(rule -> rule.across() != across)
                .flatMapToDouble(rule -> DoubleStream.of(rule.from(), rule.to()))
                .toArray();
        double least = DoubleStream.of(ends).min().orElse(first);
        double most = DoubleStream.of(ends).max().orElse(last);
        return clustered(DoubleStream.concat(
                        DoubleStream.of(drawn), DoubleStream.of(least, most).filter(end -> end < first || end > last))
                .sorted()
                .toArray());
    }

    private static double[] clustered(double[] at) {
        double[] edges = new double[at.length];
        int count = 0;
        double first = 0;
        for (int each = 0; each < at.length; each++) {
            if (each == 0 || at[each] - at[each - 1] > PdfRule.NEAR || at[each] - first > 2 * PdfRule.NEAR) {
                first = at[each];
                edges[count++] = first;
            } else {
                edges[count - 1] = (first + at[each]) / 2;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    private PdfTable table() {
        int outside = columns * rows;
        for (int each = 0; each <= outside; each++) {
            owner[each] = each;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int here = row * columns + column;
                if (!drawn(false, column, row)) {
                    unite(here, column == 0 ? outside : here - 1);
                }
                if (row > 0 && !drawn(true, row, column)) {
                    unite(here, here - columns);
                }
                if (column == columns - 1 && !drawn(false, columns, row)) {
                    unite(here, outside);
                }
            }
        }
        return new PdfTable(page, xs, ys, cells(root(outside)), doubt);
    }

    private List<Cell> cells(int outside) {
        List<Cell> cells = new ArrayList<>();
        int[] size = new int[owner.length];
        for (int each = 0; each < columns * rows; each++) {
            size[root(each)]++;
        }
        boolean[] done = new boolean[owner.length];
        for (int each = 0; each < columns * rows; each++) {
            int root = root(each);
            if (root == outside || done[root]) {
                continue;
            }
            done[root] = true;
            int row = each / columns;
            int column = each % columns;
            int across = 1;
            while (column + across < columns && root(each + across) == root) {
                across++;
            }
            int down = size[root] / across;
            if (down * across != size[root] || !filled(root, row, column, down, across)) {
                doubt = "的表格有不是长方形的格子";
                continue;
            }
            cells.add(new Cell(
                    row,
                    column,
                    down,
                    across,
                    row == 0 && !all(0, column, across),
                    row + down == rows && !all(rows, column, across),
                    PdfTable.Fit.NONE,
                    ""));
        }
        return cells;
    }

    private boolean filled(int root, int row, int column, int down, int across) {
        for (int y = row; y < row + down; y++) {
            for (int x = column; x < column + across; x++) {
                if (y >= rows || root(y * columns + x) != root) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean all(int row, int column, int across) {
        for (int each = column; each < column + across; each++) {
            if (!drawn(true, row, each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line is drawn at an edge along a row or column; half a line is in doubt. */
    private boolean drawn(boolean across, int edge, int along) {
        double at = across ? ys[edge] : xs[edge];
        double from = across ? xs[along] : ys[along];
        double to = across ? xs[along + 1] : ys[along + 1];
        double slack = Math.min(PdfRule.NEAR, (to - from) / 8);
        double inked = 0;
        double reached = from;
        List<PdfRule> here = new ArrayList<>();
        for (PdfRule rule : rules) {
            if (rule.across() == across
                    && Math.abs(rule.at() - at) <= 2 * PdfRule.NEAR
                    && rule.to() > from
                    && rule.from() < to) {
                here.add(rule);
            }
        }
        here.sort((one, other) -> Double.compare(one.from(), other.from()));
        for (PdfRule rule : here) {
            double begin = Math.max(reached, rule.from());
            double end = Math.min(to, rule.to());
            if (end > begin) {
                inked += end - begin;
                reached = end;
            }
        }
        double share = inked / (to - from - 2 * slack);
        if (share > NOT_DRAWN && share < DRAWN) {
            doubt = "的表格有断开的线";
        }
        return share >= DRAWN;
    }

    private int root(int each) {
        int at = each;
        while (owner[at] != at) {
            owner[at] = owner[owner[at]];
            at = owner[at];
        }
        return at;
    }

    private void unite(int one, int other) {
        owner[root(one)] = root(other);
    }
}
