package jixiao.reading.funds;

import java.util.List;
import jixiao.model.BudgetExecution;
import jixiao.reading.ExecutionLine;
import jixiao.reading.FormMaps;
import jixiao.reading.Heading;
import jixiao.reading.goal.GoalsReader;

/**
 * 预算执行栏: the funds as read.
 *
 * @param execution their total line
 * @param firstRow first row of their header; −1 when the table has none
 * @param headerRow last row of their header
 * @param lastRow last of their rows
 * @param totalRow row of the line that has its points and score; −1 when there is none
 * @param scoreColumn column of the execution's score; −1 when there is none
 * @param lastColumn last column of their header
 */
public record FundsBlock(
        BudgetExecution execution,
        int firstRow,
        int headerRow,
        int lastRow,
        int totalRow,
        int scoreColumn,
        int lastColumn) {
    /** The same where the execution may be a line among the indicators, its score in that line's row. */
    public FundsBlock with(ExecutionLine.Split split, GoalsReader.Result lines, List<Heading> headings) {
        if (split.execution().line().isEmpty()) {
            return this;
        }
        int row = lines.lineRows().get(split.execution().line().get().at());
        return new FundsBlock(
                split.execution(), firstRow, headerRow, lastRow, row, FormMaps.scoreColumn(headings, row), lastColumn);
    }

    static final FundsBlock NONE = new FundsBlock(BudgetExecution.NONE, -1, -1, -1, -1, -1, -1);
}
