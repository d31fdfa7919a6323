package jixiao.writing.edit.xlsx;

import java.util.List;
import java.util.Optional;
import jixiao.document.ooxml.XmlTag;

/**
 * One row in the XML of a sheet.
 *
 * @param index from 0
 * @param bodyEnd offset before its end tag; that of its end where it is an empty tag
 * @param end offset after it
 */
public record SheetRow(int index, XmlTag tag, int bodyEnd, int end, List<SheetCell> cells) {
    /** Style of cells that are not there. */
    Optional<Integer> style() {
        String custom = tag.attribute("customFormat").orElse("");
        return custom.equals("1") || custom.equals("true")
                ? tag.attribute("s").map(SheetCell::style)
                : Optional.empty();
    }
}
