package jixiao.writing.edit;

import java.util.Objects;

/**
 * 批注 on a cell; a person's own comment there stays, ours stands after it.
 *
 * @param row from 0
 * @param column from 0
 * @param text without heading; line breaks are kept
 */
public record CellNote(int row, int column, String text) {
    /** A comment. */
    public CellNote {
        new CellAt(row, column);
        Objects.requireNonNull(text);
    }

    /** Its place. */
    public CellAt at() {
        return new CellAt(row, column);
    }
}
