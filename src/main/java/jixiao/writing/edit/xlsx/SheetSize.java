package jixiao.writing.edit.xlsx;

import java.util.Collection;
import java.util.regex.Pattern;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlTag;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellRange;

/** What the XML of a sheet says of its used range and of its columns. */
public final class SheetSize {
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}(:[A-Z]{1,3}[1-9]\\d{0,6})?");

    private SheetSize() {}

    /** Widens the used range so that it holds these cells. */
    static void widen(SheetXml sheet, Collection<CellAt> cells, Splices splices) {
        if (sheet.dimension().isEmpty() || cells.isEmpty()) {
            return;
        }
        XmlTag tag = sheet.dimension().get();
        String reference = tag.attribute("ref").orElse("");
        if (!RANGE.matcher(reference).matches()) {
            return;
        }
        CellRange old = CellRange.read(reference);
        CellRange wide = old;
        for (CellAt at : cells) {
            wide = new CellRange(
                    Math.min(wide.firstRow(), at.row()),
                    Math.min(wide.firstColumn(), at.column()),
                    Math.max(wide.lastRow(), at.row()),
                    Math.max(wide.lastColumn(), at.column()));
        }
        if (!wide.equals(old)) {
            StartTag changed = StartTag.of(tag).set("ref", wide.toString());
            splices.replace(tag.start(), tag.end(), tag.isEmpty() ? changed.empty() : changed.open());
        }
    }

    /** Style of a cell that is not there, by its column; 0 where the column has none. */
    static int columnStyle(SheetXml sheet, int column) {
        return sheet.columns().stream()
                .filter(tag -> covers(tag, column))
                .flatMap(tag -> tag.attribute("style").stream())
                .map(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    /** Whether a tag of columns speaks of one. */
    public static boolean covers(XmlTag tag, int column) {
        return number(tag, "min") <= column + 1 && number(tag, "max") > column;
    }

    private static int number(XmlTag tag, String attribute) {
        return tag.attribute(attribute).map(Integer::parseInt).orElse(0);
    }
}
