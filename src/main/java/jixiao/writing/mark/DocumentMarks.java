package jixiao.writing.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.DocumentPlace;
import jixiao.reading.FormMap;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.CellNote;
import jixiao.writing.edit.Mark;
import jixiao.writing.edit.SheetEdits;
import jixiao.writing.edit.docx.WordEdit;

/**
 * 文档标注: what is marked in a table of a Word document. It is what would be marked in a worksheet, but that nothing can
 * stand beside the table: a score that may not stand in its cell is said in a comment on it.
 */
final class DocumentMarks {
    private static final int PERCENT = 2;

    private final FormMap map;
    private final DocumentCells cells;
    private final List<WordEdit> edits = new ArrayList<>();
    private final Map<DocumentPlace, String> notes = new LinkedHashMap<>();

    private DocumentMarks(FormMap map, DocumentCells cells) {
        this.map = map;
        this.cells = cells;
    }

    /** The changes of a worksheet as those of the document. */
    static DocumentMarks of(SheetEdits sheet, FormMap map, DocumentCells cells) {
        DocumentMarks marks = new DocumentMarks(map, cells);
        sheet.notes().forEach(marks::note);
        sheet.cells().forEach(marks::cell);
        return marks;
    }

    List<WordEdit> edits() {
        return edits;
    }

    Map<DocumentPlace, String> notes() {
        return notes;
    }

    private void cell(CellEdit edit) {
        Optional<DocumentPlace> place = cells.place(edit.at());
        if (isBeside(edit.at())) {
            beside(edit);
        } else if (place.isPresent() && place.get().row() > 0) {
            String written = text(edit);
            boolean same = edit.content() instanceof CellContent.Keep || written.equals(cells.text(edit.at()));
            Optional<String> fill = edit.mark().flatMap(Mark::fill).filter(colour -> !colour.equals(Mark.NO_FILL));
            edits.add(new WordEdit(place.get(), same ? Optional.empty() : Optional.of(written), fill));
        }
    }

    /** Whether a cell lies in the column that a worksheet has beside its table. */
    private boolean isBeside(CellAt at) {
        return map.columns().secondScoreColumn() < 0 && at.column() >= map.box().freeColumn();
    }

    /** A score that may not stand in its cell; where the table has no 得分 at all, 《计分说明》 has them. */
    private void beside(CellEdit edit) {
        boolean score = edit.content() instanceof CellContent.Number || edit.content() instanceof CellContent.Formula;
        if (score && map.columns().scoreColumn() >= 0) {
            say(anchor(edit.row()), "复核分:" + text(edit) + "分。");
        }
    }

    private void note(CellNote note) {
        CellAt at = note.at();
        if (!isBeside(at)) {
            say(at, note.text());
        } else if (map.columns().scoreColumn() >= 0 && !map.headerRows().contains(at.row())) {
            say(anchor(at.row()), note.text());
        }
    }

    /** The cell that speaks of a row's score: its own 得分, else its last. */
    private CellAt anchor(int row) {
        int line = map.lineRows().indexOf(row);
        int column = line >= 0 ? map.lineScoreColumns().get(line) : -1;
        if (row == map.executionRow()) {
            column = map.executionScoreColumn();
        }
        if (map.totalCell().filter(each -> each.row() == row).isPresent()) {
            column = map.totalCell().get().column();
        }
        return new CellAt(row, column >= 0 ? column : map.box().lastColumn());
    }

    private void say(CellAt at, String text) {
        cells.place(at).ifPresent(place -> notes.merge(place, text, (first, then) -> first + "\n" + then));
    }

    /** What a number is written as: scores with two decimals or all that they have, a rate in percent with two. */
    private static String text(CellEdit edit) {
        Mark mark = edit.mark().orElse(Mark.BARE);
        if (edit.content() instanceof CellContent.Number number) {
            return mark.percent()
                    ? number.value()
                                    .movePointRight(2)
                                    .setScale(PERCENT, RoundingMode.HALF_UP)
                                    .toPlainString() + "%"
                    : points(number.value());
        }
        return edit.content() instanceof CellContent.Formula formula ? points(formula.cached()) : "";
    }

    private static String points(BigDecimal value) {
        int decimals = Math.max(2, value.stripTrailingZeros().scale());
        return value.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }
}
