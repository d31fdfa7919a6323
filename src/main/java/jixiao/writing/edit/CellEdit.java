package jixiao.writing.edit;

import java.util.Optional;
import jixiao.model.Given;

/**
 * 单元格改动: one cell of a submitted sheet, what is to stand in it and how it is to look.
 *
 * @param row from 0; in a merged range that of its top left cell
 * @param column from 0; as {@code row}
 * @param content what is to stand there; no link
 * @param mark how it is to look; empty: as it does
 * @param like the cell whose style the mark is laid over; empty: the cell's own
 */
public record CellEdit(int row, int column, CellContent content, Optional<Mark> mark, Optional<CellAt> like) {
    /** A change of one cell. */
    public CellEdit {
        new CellAt(row, column);
        Given.all(mark, like);
        if (content instanceof CellContent.Link) {
            throw new IllegalArgumentException("A submitted sheet gets no links");
        }
    }

    /** A change that is laid over the cell's own style. */
    public CellEdit(int row, int column, CellContent content, Optional<Mark> mark) {
        this(row, column, content, mark, Optional.empty());
    }

    /** Its place. */
    public CellAt at() {
        return new CellAt(row, column);
    }
}
