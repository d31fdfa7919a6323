package jixiao.writing.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * 工作表改动: all that changes on one submitted sheet. A sheet that is named here loses the comments and the fills of
 * earlier runs that are not given again; a sheet that is not named stays as it is.
 *
 * @param sheetName as the workbook has it
 * @param cells in any order, each cell once
 * @param notes in any order; several on one cell stand in one box
 */
public record SheetEdits(String sheetName, List<CellEdit> cells, List<CellNote> notes) {
    /** Changes of one sheet. */
    public SheetEdits {
        Objects.requireNonNull(sheetName);
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
        Set<CellAt> seen = new HashSet<>();
        for (CellEdit cell : cells) {
            if (!seen.add(cell.at())) {
                throw new IllegalArgumentException("Two changes of " + cell.at());
            }
        }
    }

    /** Changes by place, in the order of the sheet. */
    public TreeMap<CellAt, CellEdit> cellsByPlace() {
        TreeMap<CellAt, CellEdit> result = new TreeMap<>();
        cells.forEach(cell -> result.put(cell.at(), cell));
        return result;
    }

    /** Texts by place, those on one cell joined by line breaks. */
    public Map<CellAt, String> notesByPlace() {
        Map<CellAt, String> result = new TreeMap<>();
        notes.forEach(note -> result.merge(note.at(), note.text(), (first, second) -> first + "\n" + second));
        return result;
    }
}
