package jixiao.writing.mark;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.document.Grid;
import jixiao.document.Grid.GridCell;
import jixiao.document.JoinedSheets;
import jixiao.document.Limits;
import jixiao.document.WorkbookReader;
import jixiao.model.InputProblem;
import jixiao.reading.ReadTable;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.SheetEdits;

/**
 * 读回: a copy is read again before it takes its place, and every cell of the sheets with tables held against the submission,
 * so that what cannot be read, or has lost or changed more than it was to, is never handed out. Safe for several threads.
 */
public final class ReadBack {
    private static final String SAVE = ";请用 Excel 或 WPS 打开原件,另存为 .xlsx 后再试。";

    private final WorkbookReader reader;

    /** A check within limits that leave room for what a copy adds. */
    public ReadBack(Limits limits) {
        this.reader = new WorkbookReader(limits);
    }

    /**
     * Checks a copy.
     *
     * @param copy the bytes of the copy
     * @param tables what was read in the submission; sheets without any are not looked at
     * @param edits what was changed
     * @throws OutputProblem when the copy cannot be read, or another cell, merge or hidden row than those of {@code edits} is
     *     not as it was, or a number of theirs does not stand there
     */
    void check(byte[] copy, List<ReadTable> tables, List<SheetEdits> edits) {
        Set<Grid> submitted = tables.stream()
                .flatMap(each -> each.sheet().stream())
                .flatMap(each -> JoinedSheets.parts(each).stream())
                .map(JoinedSheets.Part::sheet)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (submitted.isEmpty()) {
            return;
        }
        Set<String> names = submitted.stream().map(Grid::name).collect(Collectors.toSet());
        String file = tables.get(0).table().source().file();
        Map<String, Grid> found = new HashMap<>();
        try {
            reader.sheets(file, copy, names::contains).forEach(sheet -> found.put(sheet.name(), sheet));
        } catch (InputProblem unreadable) {
            throw new OutputProblem("写成的副本读不回来,没有采用" + SAVE, unreadable);
        }
        Map<String, Map<CellAt, CellEdit>> changed =
                edits.stream().collect(Collectors.toMap(SheetEdits::sheetName, SheetEdits::cellsByPlace));
        for (Grid sheet : submitted) {
            Grid again = found.get(sheet.name());
            if (again == null || !same(sheet, again, changed.getOrDefault(sheet.name(), Map.of()))) {
                throw new OutputProblem("写成的副本读回来与原件不符,没有采用" + SAVE);
            }
        }
    }

    private static boolean same(Grid sheet, Grid again, Map<CellAt, CellEdit> changed) {
        if (!sheet.merges().equals(again.merges())) {
            return false;
        }
        for (int row = 0; row < Math.max(sheet.rows(), again.rows()); row++) {
            if (sheet.rowHidden(row) != again.rowHidden(row)
                    || !kept(sheet.row(row), changed).equals(kept(again.row(row), changed))) {
                return false;
            }
        }
        for (int column = 0; column < sheet.columns(); column++) {
            if (sheet.columnHidden(column) != again.columnHidden(column)) {
                return false;
            }
        }
        return changed.values().stream()
                .allMatch(edit -> stands(edit.content(), again.cell(edit.row(), edit.column())));
    }

    /** The cells of a row whose content was to stay. */
    private static List<GridCell> kept(List<GridCell> row, Map<CellAt, CellEdit> changed) {
        // A stray cell far below makes a sheet of a million empty rows.
        if (row.isEmpty()) {
            return row;
        }
        return row.stream()
                .filter(cell -> {
                    CellEdit edit = changed.get(new CellAt(cell.row(), cell.column()));
                    return edit == null || edit.content() instanceof CellContent.Keep;
                })
                .toList();
    }

    private static boolean stands(CellContent content, GridCell cell) {
        if (content instanceof CellContent.Number number) {
            return holds(cell, number.value());
        }
        return !(content instanceof CellContent.Formula formula) || holds(cell, formula.cached());
    }

    private static boolean holds(GridCell cell, BigDecimal value) {
        return cell.number()
                .filter(number -> number.doubleValue() == value.doubleValue())
                .isPresent();
    }
}
