package jixiao.writing.edit;

import java.util.Objects;

/**
 * 新增表的单元格.
 *
 * @param column from 0
 * @param content what stands in it; not {@link CellContent.Keep}
 * @param look how it looks
 */
public record AddedCell(int column, CellContent content, Look look) {
    /** A cell of an added sheet. */
    public AddedCell {
        new CellAt(0, column);
        Objects.requireNonNull(look);
        if (content instanceof CellContent.Keep) {
            throw new IllegalArgumentException("Nothing to keep on an added sheet");
        }
    }
}
