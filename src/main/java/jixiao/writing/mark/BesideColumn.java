package jixiao.writing.mark;

import java.util.Optional;
import jixiao.reading.FormMap;
import jixiao.reading.OwnOutput;
import jixiao.writing.OutputProblem;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.CellEdit;
import jixiao.writing.edit.Mark;

/**
 * 复核分栏: the column for scores that may not stand in the table's own: the form's 复核分 column, else the first free
 * one right of the table.
 *
 * @param column from 0
 * @param title 复核分, or 参考得分 where the form has no 得分
 * @param isNew whether the form itself has no such column
 * @param pattern column of the table whose font and row styles the new one follows
 */
record BesideColumn(int column, String title, boolean isNew, int pattern) {
    /** Name of the column beside a form with 得分. */
    static final String SECOND = OwnOutput.SECOND_SCORE;
    /** Name of the column beside a form without 得分. */
    static final String REFERENCE = OwnOutput.REFERENCE_SCORE;

    static BesideColumn of(FormMap map) {
        if (map.columns().scoreColumn() < 0) {
            int column = map.columns().referenceColumn() < 0
                    ? map.box().freeColumn()
                    : map.columns().referenceColumn();
            return new BesideColumn(column, REFERENCE, true, map.box().lastColumn());
        }
        if (map.columns().secondScoreColumn() >= 0) {
            return new BesideColumn(
                    map.columns().secondScoreColumn(),
                    SECOND,
                    false,
                    map.columns().secondScoreColumn());
        }
        return new BesideColumn(map.box().freeColumn(), SECOND, true, map.box().lastColumn());
    }

    /**
     * The column's cell in a row, or the one so many to the right of it.
     *
     * @throws OutputProblem where the sheet ends before it
     */
    CellAt at(int row, int right) {
        if (column + right >= CellAt.MAX_COLUMNS) {
            throw new OutputProblem("自评表占到了工作表的最后一列,右侧没有写" + title + "的地方;请删去右侧多余的列或合并后再试。");
        }
        return new CellAt(row, column + right);
    }

    /** A cell of the column, in the style of the table's last one where the column is new. */
    CellEdit edit(CellAt at, CellContent content, Mark mark) {
        Optional<CellAt> like = isNew ? Optional.of(new CellAt(at.row(), pattern)) : Optional.empty();
        return new CellEdit(at.row(), at.column(), content, Optional.of(mark), like);
    }
}
