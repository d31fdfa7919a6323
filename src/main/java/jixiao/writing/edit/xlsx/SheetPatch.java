package jixiao.writing.edit.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.CopyProblem;
import jixiao.writing.edit.SheetEdits;

/** Puts the changed cells into the XML of one sheet. */
final class SheetPatch {
    private final SheetXml sheet;
    private final MarkedStyles styles;
    private final String name;
    private final TreeMap<CellAt, CellEdit> edits;
    private final Map<CellAt, Integer> stylesOfPatterns = new HashMap<>();
    private final Splices splices;
    private boolean formulaLost;

    SheetPatch(SheetXml sheet, MarkedStyles styles, SheetEdits edits, Splices splices) {
        this.sheet = sheet;
        this.styles = styles;
        this.name = edits.sheetName();
        this.edits = edits.cellsByPlace();
        this.splices = splices;
    }

    /** Whether a formula is no more, so that the order of calculation that the workbook holds is no longer true. */
    boolean formulaLost() {
        return formulaLost;
    }

    void apply() throws CopyProblem {
        freeFormulas();
        findPatterns();
        int done = 0;
        for (SheetRow row : sheet.rows()) {
            NavigableMap<CellAt, CellEdit> before = between(done, row.index());
            newRows(before, row.tag().start());
            patch(row, between(Math.max(done, row.index()), row.index() + 1));
            done = Math.max(done, row.index() + 1);
        }
        NavigableMap<CellAt, CellEdit> rest = between(done, CellAt.MAX_ROWS);
        if (!rest.isEmpty() && sheet.data().isEmpty()) {
            String body = rowsXml(rest);
            splices.replace(
                    sheet.data().start(),
                    sheet.data().end(),
                    StartTag.of(sheet.data()).around(body));
        } else {
            newRows(rest, sheet.dataEnd());
        }
        SheetSize.widen(sheet, edits.keySet(), splices);
    }

    private void freeFormulas() throws CopyProblem {
        Set<CellAt> overwritten = new HashSet<>();
        edits.values().stream()
                .filter(edit -> !(edit.content() instanceof CellContent.Keep))
                .forEach(edit -> overwritten.add(edit.at()));
        SharedFormulas formulas = new SharedFormulas(sheet, overwritten);
        if (formulas.cut().isPresent()) {
            throw new CopyProblem("工作表“" + name + "”的 " + formulas.cut().get() + ",不能只改其中的单元格,请先改为普通公式或数值。");
        }
        formulas.free(splices);
    }

    private void findPatterns() {
        edits.values().stream().flatMap(edit -> edit.like().stream()).forEach(at -> stylesOfPatterns.put(at, -1));
        if (stylesOfPatterns.isEmpty()) {
            return;
        }
        for (SheetRow row : sheet.rows()) {
            for (SheetCell cell : row.cells()) {
                stylesOfPatterns.computeIfPresent(cell.at(), (at, none) -> cell.style());
            }
        }
    }

    private NavigableMap<CellAt, CellEdit> between(int fromRow, int toRow) {
        if (fromRow >= toRow) {
            return new TreeMap<>();
        }
        return edits.subMap(new CellAt(fromRow, 0), true, new CellAt(toRow - 1, CellAt.MAX_COLUMNS - 1), true);
    }

    private void patch(SheetRow row, NavigableMap<CellAt, CellEdit> changes) {
        StringBuilder tail = new StringBuilder();
        TreeMap<CellAt, CellEdit> open = new TreeMap<>(changes);
        for (SheetCell cell : row.cells()) {
            NavigableMap<CellAt, CellEdit> before = open.headMap(cell.at(), false);
            before.values().forEach(edit -> splices.insert(cell.tag().start(), newCell(edit, emptyStyle(row, edit))));
            before.clear();
            CellEdit edit = open.remove(cell.at());
            if (edit == null) {
                clear(cell);
            } else {
                change(cell, edit);
            }
        }
        open.values().forEach(edit -> tail.append(newCell(edit, emptyStyle(row, edit))));
        RowTag.extend(row, changes.keySet(), tail.toString(), splices);
    }

    private void change(SheetCell cell, CellEdit edit) {
        int style = style(edit, cell.style());
        StartTag tag = StartTag.of(cell.tag());
        if (edit.content() instanceof CellContent.Keep) {
            restyle(cell, tag, style);
            return;
        }
        formulaLost |= cell.formula().isPresent() && !(edit.content() instanceof CellContent.Formula);
        splices.replace(
                cell.tag().start(),
                cell.end(),
                CellXml.of(sheet.prefix(), tag, style, edit.content(), cell.extension()));
    }

    /** Takes away the fill of an earlier run. */
    private void clear(SheetCell cell) {
        int style = cell.style();
        int restored = styles.restored(style);
        if (restored != style) {
            restyle(cell, StartTag.of(cell.tag()), restored);
        }
    }

    private void restyle(SheetCell cell, StartTag tag, int style) {
        StartTag styled = CellXml.styled(tag, style);
        splices.replace(cell.tag().start(), cell.tag().end(), cell.tag().isEmpty() ? styled.empty() : styled.open());
    }

    private void newRows(NavigableMap<CellAt, CellEdit> changes, int at) {
        if (!changes.isEmpty()) {
            splices.insert(at, rowsXml(changes));
        }
    }

    private String rowsXml(NavigableMap<CellAt, CellEdit> changes) {
        TreeMap<Integer, StringBuilder> rows = new TreeMap<>();
        changes.forEach((at, edit) -> rows.computeIfAbsent(at.row(), row -> new StringBuilder())
                .append(newCell(edit, SheetSize.columnStyle(sheet, at.column()))));
        StringBuilder out = new StringBuilder();
        rows.forEach((row, cells) -> out.append(
                StartTag.named(sheet.prefix() + "row").set("r", row + 1).around(cells.toString())));
        return out.toString();
    }

    private String newCell(CellEdit edit, int style) {
        return CellXml.of(sheet.prefix(), edit.at(), style(edit, style), edit.content());
    }

    private int emptyStyle(SheetRow row, CellEdit edit) {
        return row.style().orElseGet(() -> SheetSize.columnStyle(sheet, edit.column()));
    }

    private int style(CellEdit edit, int own) {
        int base = edit.like()
                .map(stylesOfPatterns::get)
                .filter(found -> found >= 0)
                .orElse(own);
        return styles.marked(base, edit.mark(), CellXml.needsQuote(edit.content()));
    }
}
