package jixiao.writing.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.writing.edit.AddedCell;
import jixiao.writing.edit.AddedRow;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.CellRange;
import jixiao.writing.edit.Look;
import jixiao.writing.edit.PrintLayout;
import jixiao.writing.edit.RowSpan;

/**
 * 添加的清单: the common form of the sheets that are spliced into a workbook that is otherwise left byte for byte, and list something: title, note, headings that stay in sight and can be
 * filtered; A4 across, the headings on every page.
 */
final class AddedList {
    /** Row of the headings, from 0. */
    static final int HEADER_ROW = 2;

    private AddedList() {}

    /** The headings as a row. */
    static AddedRow header(List<String> headings) {
        List<AddedCell> cells = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            cells.add(Cells.text(i, headings.get(i), Look.HEADER));
        }
        return AddedRow.of(cells.toArray(AddedCell[]::new));
    }

    /** The rows above the list, to which the list is to be added. */
    static List<AddedRow> begin(String title, String note, List<String> headings) {
        return new ArrayList<>(List.of(
                AddedRow.of(Cells.text(0, title, Look.TITLE)),
                AddedRow.of(Cells.text(0, note, Look.NOTE)),
                header(headings)));
    }

    /** The sheet, named as its title, with a width for each column. */
    static AddedSheet end(String name, List<Double> widths, List<AddedRow> rows) {
        int right = widths.size() - 1;
        return new AddedSheet(
                name,
                widths,
                rows,
                List.of(new CellRange(0, 0, 0, right), new CellRange(1, 0, 1, right)),
                HEADER_ROW + 1,
                Optional.of(new CellRange(HEADER_ROW, 0, rows.size() - 1, right)),
                new PrintLayout(true, Optional.of(new RowSpan(HEADER_ROW, HEADER_ROW)), ""));
    }
}
