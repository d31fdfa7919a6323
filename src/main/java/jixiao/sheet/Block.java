package jixiao.sheet;

import java.util.List;
import java.util.Objects;

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
     */
    record Table(int page, int number, int rows, List<SpanCell> cells) implements Block {
        public Table {
            cells = List.copyOf(cells);
        }

        /** How many columns its widest row reaches over. */
        public int columns() {
            return cells.stream().mapToInt(SpanCell::end).max().orElse(0);
        }
    }

    /**
     * 表格的单元格.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     * @param down how many rows it covers, at least 1
     * @param across how many columns it covers, at least 1
     * @param text its paragraphs, one a line
     */
    record SpanCell(int row, int column, int down, int across, String text) {
        public SpanCell {
            Objects.requireNonNull(text);
        }

        /** The column after its last. */
        int end() {
            return column + across;
        }
    }
}
