package jixiao.document.pdf;

import java.util.List;

/**
 * 有线的表: a table as its lines on one page draw it.
 *
 * @param page its page
 * @param follows the page that its page follows on the sheet
 * @param xs where its columns begin, and the right end
 * @param ys where its rows begin, and the lower end
 * @param cells its cells, row after row
 * @param doubt why it cannot be read surely; empty where it can
 */
record PdfTable(int page, int follows, double[] xs, double[] ys, List<Cell> cells, String doubt) {
    PdfTable {
        cells = List.copyOf(cells);
    }

    /** A table on a page that follows the one before it. */
    PdfTable(int page, double[] xs, double[] ys, List<Cell> cells, String doubt) {
        this(page, page - 1, xs, ys, cells, doubt);
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    boolean holds(double x, double y) {
        return left() <= x && x <= right() && top() <= y && y <= bottom();
    }

    /** The same table, below what stands on another page. */
    PdfTable after(int other) {
        return new PdfTable(page, other, xs, ys, cells, doubt);
    }

    PdfTable because(String reason) {
        return new PdfTable(page, follows, xs, ys, cells, reason);
    }

    PdfTable with(List<Cell> written) {
        return new PdfTable(page, follows, xs, ys, written, doubt);
    }

    /**
     * 格子: a cell between its lines.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param down rows
     * @param across columns
     * @param begun whether no line closes it above, at the page's break
     * @param open whether no line closes it below, at the page's break
     * @param fit how its text stands in it
     * @param text what stands in it
     */
    record Cell(int row, int column, int down, int across, boolean begun, boolean open, Fit fit, String text) {
        boolean isBlank() {
            return text.isEmpty();
        }

        int endRow() {
            return row + down;
        }

        int end() {
            return column + across;
        }

        Cell says(String what, Fit how) {
            return new Cell(row, column, down, across, begun, open, how, what);
        }
    }

    /**
     * 余地: how a text stands in its cell, in heights of its signs.
     *
     * @param room from the baseline of its last line to the lower line of the cell
     * @param slack at the end of its last line, the cell's margins left off
     * @param head width of its first word
     */
    record Fit(double room, double slack, double head) {
        /** Of a cell without text: nothing goes on from it. */
        static final Fit NONE = new Fit(Double.MAX_VALUE, Double.MAX_VALUE, 0);
    }
}
