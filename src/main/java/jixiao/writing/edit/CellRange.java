package jixiao.writing.edit;

import jixiao.document.ooxml.PackageProblem;

/**
 * 区域: a rectangle of cells, both corners included; rows and columns count from 0.
 */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    /** A rectangle whose last row and column are not before the first. */
    public CellRange {
        if (new CellAt(firstRow, firstColumn).row() > new CellAt(lastRow, lastColumn).row()
                || firstColumn > lastColumn) {
            throw new IllegalArgumentException("Empty range");
        }
    }

    /** Whether a cell lies in it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Whether it is a single cell. */
    public boolean isOneCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    /** The range of an address such as {@code A1:F12}; a single cell is a range too. */
    public static CellRange parse(String address) {
        int colon = address.indexOf(':');
        CellAt first = CellAt.parse(colon < 0 ? address : address.substring(0, colon));
        CellAt last = CellAt.parse(address.substring(colon + 1));
        return new CellRange(first.row(), first.column(), last.row(), last.column());
    }

    /** The range of an address that stands in a part. */
    public static CellRange read(String address) {
        try {
            return parse(address);
        } catch (IllegalArgumentException wrong) {
            throw new PackageProblem("区域地址“" + address + "”有误");
        }
    }

    /** {@code A1:F12}. */
    @Override
    public String toString() {
        return new CellAt(firstRow, firstColumn) + ":" + new CellAt(lastRow, lastColumn);
    }
}
