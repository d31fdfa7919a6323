package jixiao.writing.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** What a scored table gets: scores in empty cells, marked claims, a column beside the table, comments, two sheets. */
record UsualEdits(String sheet, List<CellEdit> cells, List<CellNote> notes) {
    /** Those for the first sheet of a workbook. */
    static UsualEdits of(byte[] book) {
        return BookSnapshot.read(book, found -> of(found.getSheetAt(0)));
    }

    private static UsualEdits of(Sheet sheet) {
        int right = 0;
        for (Row row : sheet) {
            right = Math.max(right, row.getLastCellNum());
        }
        List<CellEdit> cells = new ArrayList<>();
        List<CellNote> notes = new ArrayList<>();
        for (Row row : sheet) {
            int index = row.getRowNum();
            cells.add(new CellEdit(
                    index,
                    right,
                    new CellContent.Number(new BigDecimal(index).movePointLeft(1)),
                    Optional.of(index % 5 == 0 ? Mark.BESIDE_REVIEW : Mark.BESIDE),
                    Optional.of(new CellAt(index, 0))));
            for (Cell cell : row) {
                edit(cell).ifPresent(cells::add);
            }
            if (index % 3 == 1) {
                notes.add(new CellNote(index, 4, "4×min(1, 10÷5)=4.00\n还差" + index + "次得满分"));
            }
        }
        return new UsualEdits(sheet.getSheetName(), cells, notes);
    }

    private static Optional<CellEdit> edit(Cell cell) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        boolean chosen = (row + column) % 4 == 0;
        if (cell.getCellType() == CellType.BLANK && chosen) {
            CellContent score = new CellContent.Number(new BigDecimal("18.32"));
            return Optional.of(new CellEdit(row, column, score, Optional.of(Mark.FILLED)));
        }
        if (cell.getCellType() == CellType.NUMERIC && chosen) {
            return Optional.of(new CellEdit(row, column, new CellContent.Keep(), Optional.of(Mark.DIFFERS)));
        }
        return Optional.empty();
    }

    WorkbookEdits edits() {
        return new WorkbookEdits(
                List.of(new SheetEdits(sheet, cells, notes)),
                List.of(Edits.sheet("计分说明", "甲", "=乙"), Edits.sheet("审核发现", "丙")));
    }

    /** Addresses of the cells that change. */
    Set<String> cellAddresses() {
        Set<String> result = new HashSet<>();
        cells.forEach(cell -> result.add(cell.at().toString()));
        return result;
    }

    /** Addresses of the cells that get comments. */
    Set<String> noteAddresses() {
        Set<String> result = new HashSet<>();
        notes.forEach(note -> result.add(note.at().toString()));
        return result;
    }

    /** Both, with the name of the sheet. */
    Set<String> all() {
        Set<String> result = new HashSet<>();
        cellAddresses().forEach(at -> result.add(sheet + "!" + at));
        noteAddresses().forEach(at -> result.add(sheet + "!" + at));
        return result;
    }
}
