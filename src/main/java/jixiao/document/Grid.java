package jixiao.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jixiao.model.Given;

/** 工作表网格: one worksheet as a person sees it. Rows and columns count from 0. Immutable. */
public interface Grid {
    /** Sheet name. */
    String name();

    /** Whether the sheet is hidden or very hidden. */
    boolean hidden();

    /** One more than the last row that holds anything. */
    int rows();

    /** One more than the last column that holds anything or is merged. */
    int columns();

    /** What a person sees at a position: the top left cell of the merge that covers it. Never null. */
    GridCell cell(int row, int column);

    /** Cells of a row that hold something, from left to right, each where it stands; what a merge hides is left out. */
    List<GridCell> row(int row);

    /**
     * Cells with content that a person sees in a row, from left to right: those that stand in it and those whose merge
     * reaches down to it.
     */
    List<GridCell> seen(int row);

    /** The merge that covers a position. */
    Optional<Region> merge(int row, int column);

    /** All merges. */
    List<Region> merges();

    /**
     * Cells that hold something which a merge hides, in the order of rows; those that only repeat what the merge shows are
     * left out.
     */
    List<GridCell> covered();

    /** The comment on a position, with all its lines; that of the top left cell where a merge covers it. */
    Optional<String> note(int row, int column);

    /** Whether a row is hidden. */
    boolean rowHidden(int row);

    /** Whether a column is hidden. */
    boolean columnHidden(int column);

    /**
     * 区域: a rectangle of cells, all ends included, counted from 0.
     *
     * @param firstRow first row
     * @param lastRow last row
     * @param firstColumn first column
     * @param lastColumn last column
     */
    record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        /** Whether a position lies in it. */
        public boolean covers(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }

    /**
     * 单元格.
     *
     * @param row its own row, the merge's first where it is merged
     * @param column its own column
     * @param text displayed text, blanks at the ends kept off; empty for an empty cell
     * @param number the raw number where the cell holds one; empty for text
     * @param format the number format's pattern; "General" by default
     * @param kind what it holds
     * @param address where a person finds it: an A1 address in a workbook, "表2第5行第4列" in a document
     * @param indent how far its text stands in: its leading blanks, which are kept off it, and the indent of its style, in
     *     half-width blanks
     * @param digits the text with the digits that the cell stores, where its format shows fewer; else empty
     */
    record GridCell(
            int row,
            int column,
            String text,
            Optional<java.math.BigDecimal> number,
            String format,
            Kind kind,
            String address,
            int indent,
            Optional<Digits> digits) {
        /** A cell of a workbook. */
        public GridCell(
                int row, int column, String text, Optional<java.math.BigDecimal> number, String format, Kind kind) {
            this(row, column, text, number, format, kind, "", 0, Optional.empty());
        }

        public GridCell {
            Given.all(address, text, number, format, kind, digits);
        }

        /** The same cell where a person finds it otherwise than by an A1 address. */
        GridCell at(String place) {
            return new GridCell(row, column, text, number, format, kind, place, indent, digits);
        }

        /** The same cell, so many half-width blanks further in. */
        public GridCell indented(int blanks) {
            return blanks == 0
                    ? this
                    : new GridCell(row, column, text, number, format, kind, address, indent + blanks, digits);
        }

        /** Where a person finds it. */
        @Override
        public String address() {
            return !address.isEmpty() ? address : letters(column) + (row + 1);
        }

        private static String letters(int column) {
            return column < 26
                    ? String.valueOf((char) ('A' + column))
                    : org.apache.poi.ss.util.CellReference.convertNumToColString(column);
        }

        /** Whether nothing is written. */
        public boolean isBlank() {
            return text.isEmpty();
        }
    }

    /**
     * 存的数字: a number with the digits that its cell stores.
     *
     * @param text as the cell shows it, but with all digits (12.4 in a cell that shows 12, 95.4% in one that shows 95%)
     * @param template whether the format writes words beside the number (0"人"), so that what is shown is what is meant
     */
    record Digits(String text, boolean template) {
        public Digits {
            Objects.requireNonNull(text);
        }
    }

    /** 内容类型. */
    enum Kind {
        /** 空. */
        BLANK,
        /** 文字. */
        TEXT,
        /** 数字, by hand or as the cached value of a formula. */
        NUMBER,
        /** 日期: a number with a date format. */
        DATE,
        /** 错误值 (#DIV/0!). */
        ERROR,
        /** 公式没有保存结果. */
        FORMULA_WITHOUT_VALUE
    }
}
