package jixiao.reading;

import java.util.List;
import java.util.Optional;
import jixiao.model.Given;

/**
 * 表样: where things stand on the sheet, for writing scores back. Rows and columns count from 0; −1 says that there is
 * none. A column is the first one of its header where that is merged.
 *
 * @param sheet sheet name
 * @param box from where to where the table reaches
 * @param headerRows the last header row of each block of indicators, in order
 * @param executionRow row of the total line of the funds
 * @param executionScoreColumn column of the execution's score in that row
 * @param totalRow row of the total
 * @param totalCell row and column of the claimed total's cell; empty when the table has no 总分
 * @param lineRows for each indicator in order the row of its line
 * @param lineScoreColumns for each indicator in order the column of its 得分 (blocks may differ)
 * @param columns the columns of points
 */
public record FormMap(
        String sheet,
        Box box,
        List<Integer> headerRows,
        int executionRow,
        int executionScoreColumn,
        int totalRow,
        Optional<Position> totalCell,
        List<Integer> lineRows,
        List<Integer> lineScoreColumns,
        Columns columns) {
    public FormMap {
        Given.all(sheet, totalCell);
        headerRows = List.copyOf(headerRows);
        lineRows = List.copyOf(lineRows);
        lineScoreColumns = List.copyOf(lineScoreColumns);
    }

    /**
     * 表的四边.
     *
     * @param firstRow first row of the table, its title
     * @param lastRow last row that belongs to the table
     * @param firstColumn first column of the table's own box
     * @param lastColumn last column of the table's own box, columns of our own (复核分, 参考得分) left out
     * @param freeColumn first column right of it that is empty in all rows of the table, not hidden, and covered by no merge
     *     in a row where a score or its header may be written
     */
    public record Box(int firstRow, int lastRow, int firstColumn, int lastColumn, int freeColumn) {}

    /**
     * 记分的各栏.
     *
     * @param secondScoreColumn column of 复核分
     * @param referenceColumn column of 参考得分, which only this program writes
     * @param scoreColumn column of 得分 in the first block
     * @param secondIsOurs whether this program has added the column of 复核分
     */
    public record Columns(int secondScoreColumn, int referenceColumn, int scoreColumn, boolean secondIsOurs) {}

    /**
     * 行列.
     *
     * @param row from 0
     * @param column from 0
     */
    public record Position(int row, int column) {}
}
