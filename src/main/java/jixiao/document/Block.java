package jixiao.document;

import java.util.List;
import java.util.Objects;
import jixiao.model.Given;

/** 文档的块: what a document holds from top to bottom, paragraphs and tables. */
public sealed interface Block {
    /** Page that it begins on, from 1; 0 where pages are not known. */
    int page();

    /**
     * 段落.
     *
     * @param page its page
     * @param number its number in the document, from 1; paragraphs within tables are not counted
     * @param text with the numbering that shows, blanks at the ends kept off; may be empty
     */
    record Paragraph(int page, int number, String text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text);
        }

        /** Whether nothing is written. */
        public boolean isBlank() {
            return text.isEmpty();
        }
    }

    /**
     * 表格.
     *
     * @param page its page
     * @param number its number in the document, or on its page where pages are known, from 1
     * @param rows how many rows it has
     * @param cells its cells, row after row, each where it begins
     * @param origins where each of its rows stands, for a table that goes on over pages; empty where it does not
     */
    record Table(int page, int number, int rows, List<SpanCell> cells, List<Origin> origins) implements Block {
        public Table {
            cells = List.copyOf(cells);
            origins = List.copyOf(origins);
        }

        /** A table in one piece. */
        public Table(int page, int number, int rows, List<SpanCell> cells) {
            this(page, number, rows, cells, List.of());
        }

        /** Where a row of it stands. */
        Origin origin(int row) {
            return row < origins.size() ? origins.get(row) : new Origin(page, number, row);
        }

        /** How many columns its widest row reaches over. */
        public int columns() {
            return cells.stream().mapToInt(SpanCell::end).max().orElse(0);
        }
    }

    /**
     * 一行的所在.
     *
     * @param page its page, 0 where pages are not known
     * @param table the table's number as {@link Table#number}
     * @param row its row in that table, from 0
     */
    record Origin(int page, int table, int row) {}

    /**
     * 表格的单元格.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param down how many rows it covers, at least 1
     * @param across how many columns it covers, at least 1
     * @param text its paragraphs, one a line
     * @param note the comments on it, one after another; empty where there are none
     */
    record SpanCell(int row, int column, int down, int across, String text, String note) {
        public SpanCell {
            Given.all(text, note);
        }

        /** A cell that nobody has commented on. */
        public SpanCell(int row, int column, int down, int across, String text) {
            this(row, column, down, across, text, "");
        }

        /** The column after its last. */
        int end() {
            return column + across;
        }
    }
}
