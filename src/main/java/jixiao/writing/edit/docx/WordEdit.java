package jixiao.writing.edit.docx;

import java.util.Optional;
import jixiao.model.DocumentPlace;
import jixiao.model.Given;

/**
 * 单元格改动: one cell of a table of a document.
 *
 * @param at the cell, of a merged one its top left
 * @param text what is to be read there; empty where what stands there stays
 * @param fill colour as RRGGBB that is laid behind it; empty for none of ours
 */
public record WordEdit(DocumentPlace at, Optional<String> text, Optional<String> fill) {
    /** A change of one cell. */
    public WordEdit {
        Given.all(at, text, fill);
    }
}
