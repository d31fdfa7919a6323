package jixiao.reading;

import jixiao.model.BudgetExecution;

/**
 * 预算执行栏: the funds as read.
 *
 * @param execution their total line
 * @param firstRow first row of their header; −1 when the table has none
 * @param headerRow last row of their header
 * @param lastRow last of their rows
 * @param totalRow row of the total line; −1 when there is none
 * @param scoreColumn column of the execution's score; −1 when there is none
 * @param lastColumn last column of their header
 */
record FundsBlock(
        BudgetExecution execution,
        int firstRow,
        int headerRow,
        int lastRow,
        int totalRow,
        int scoreColumn,
        int lastColumn) {
    static final FundsBlock NONE = new FundsBlock(BudgetExecution.NONE, -1, -1, -1, -1, -1, -1);
}
