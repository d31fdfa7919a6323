package jixiao.writing.edit;

import jixiao.document.ooxml.PackageProblem;

/**
 * 单元格位置.
 *
 * @param row from 0, at most 1,048,575
 * @param column from 0, at most 16,383
 */
public record CellAt(int row, int column) implements Comparable<CellAt> {
    /** Rows of a sheet of the present format. */
    public static final int MAX_ROWS = 1 << 20;
    /** Columns of a sheet of the present format. */
    public static final int MAX_COLUMNS = 1 << 14;

    /** A cell within the bounds of a sheet. */
    public CellAt {
        if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) {
            throw new IllegalArgumentException("No such cell: row " + row + ", column " + column);
        }
    }

    /** The cell of an address such as {@code F12} or {@code $F$12}; another text is an IllegalArgumentException. */
    public static CellAt parse(String address) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = Character.toUpperCase(address.charAt(i));
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && column > 0) {
                row = row * 10 + c - '0';
            } else if (c != '$') {
                throw new IllegalArgumentException("Not an address: " + address);
            }
        }
        return new CellAt(row - 1, column - 1);
    }

    /** The cell of an address that stands in a part. */
    public static CellAt read(String address) {
        try {
            return parse(address);
        } catch (IllegalArgumentException wrong) {
            throw new PackageProblem("单元格地址“" + shown(address) + "”有误");
        }
    }

    /** Letters of a column counted from 0: {@code A}, {@code AB}. */
    public static String letters(int column) {
        String rest = column < 26 ? "" : letters(column / 26 - 1);
        return rest + (char) ('A' + column % 26);
    }

    /** By rows, then by columns. */
    @Override
    public int compareTo(CellAt other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    /** The address: {@code F12}. */
    @Override
    public String toString() {
        return letters(column) + (row + 1);
    }

    /** What stands for an address in a broken file may be anything, of any length. */
    private static String shown(String address) {
        String line = address.replaceAll("\\s+", " ");
        return line.length() > 20 ? line.substring(0, 20) + "…" : line;
    }
}
