package jixiao.writing.edit.xlsx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlTag;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellRange;

/**
 * Formulas that several cells share. Only the first cell of a group holds the text; where that cell gets another
 * content, the others get a formula of their own, the same that they had.
 */
public final class SharedFormulas {
    private final SheetXml sheet;
    private final Set<CellAt> overwritten;

    SharedFormulas(SheetXml sheet, Set<CellAt> overwritten) {
        this.sheet = sheet;
        this.overwritten = overwritten;
    }

    /** Frees the cells of all groups whose first cell is overwritten. */
    void free(Splices splices) {
        sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> isMaster(cell) && overwritten.contains(cell.at()))
                .forEach(master -> free(master, splices));
    }

    /** What an overwritten cell would be cut out of, an array or data table of more than one cell: "A1:A2 是一个数组公式". */
    Optional<String> cut() {
        return arrayFormulas(sheet)
                .filter(formula -> {
                    CellRange range = range(formula);
                    return overwritten.stream().anyMatch(at -> range.contains(at.row(), at.column()));
                })
                .map(formula -> range(formula) + (kind(formula).equals("dataTable") ? " 是一个模拟运算表" : " 是一个数组公式"))
                .findFirst();
    }

    /** The arrays and data tables of a sheet that are of more than one cell. */
    public static List<CellRange> arrays(SheetXml sheet) {
        return arrayFormulas(sheet).map(SharedFormulas::range).toList();
    }

    private static Stream<XmlTag> arrayFormulas(SheetXml sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.formula().stream())
                .filter(formula -> !kind(formula).equals("shared"))
                .filter(formula -> formula.attribute("ref").orElse("").contains(":"))
                .filter(formula -> !range(formula).isOneCell());
    }

    private static CellRange range(XmlTag formula) {
        return CellRange.read(formula.attribute("ref").orElseThrow());
    }

    private void free(SheetCell master, Splices splices) {
        XmlTag tag = master.formula().orElseThrow();
        String text = XmlText.content(sheet.xml(), tag.end(), master.formulaEnd());
        Optional<String> group = tag.attribute("si");
        for (SheetRow row : sheet.rows()) {
            for (SheetCell cell : row.cells()) {
                if (!overwritten.contains(cell.at())
                        && cell.formula().filter(found -> isChild(found, group)).isPresent()) {
                    FormulaShift shift = new FormulaShift(cell.row() - master.row(), cell.column() - master.column());
                    splices.replace(cell.formula().get().start(), cell.formulaEnd(), own(cell, shift.apply(text)));
                }
            }
        }
    }

    private String own(SheetCell cell, String formula) {
        return StartTag.of(cell.formula().orElseThrow())
                .remove("t")
                .remove("si")
                .remove("ref")
                .around(XmlText.escape(formula));
    }

    private boolean isMaster(SheetCell cell) {
        return cell.formula()
                .filter(tag ->
                        kind(tag).equals("shared") && tag.attribute("ref").isPresent())
                .isPresent();
    }

    private static boolean isChild(XmlTag tag, Optional<String> group) {
        return kind(tag).equals("shared")
                && tag.attribute("ref").isEmpty()
                && tag.attribute("si").equals(group);
    }

    private static String kind(XmlTag formula) {
        return formula.attribute("t").orElse("");
    }
}
