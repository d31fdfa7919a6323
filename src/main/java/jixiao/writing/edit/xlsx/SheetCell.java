package jixiao.writing.edit.xlsx;

import java.util.Optional;
import jixiao.document.ooxml.XmlTag;
import jixiao.writing.edit.CellAt;

/**
 * One cell in the XML of a sheet.
 *
 * @param row from 0
 * @param column from 0
 * @param end offset after it
 * @param formula the tag of its formula
 * @param formulaEnd offset after the formula
 * @param extension text of its list of extensions; empty: none
 */
record SheetCell(int row, int column, XmlTag tag, int end, Optional<XmlTag> formula, int formulaEnd, String extension) {
    int style() {
        return tag.attribute("s").map(SheetCell::style).orElse(0);
    }

    CellAt at() {
        return new CellAt(row, column);
    }

    /** The number of a style; 0, as reading takes it, where it is left blank. */
    static int style(String written) {
        return written.isBlank() ? 0 : Integer.parseInt(written.strip());
    }
}
