package jixiao.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 表样: where things stand on the sheet, for writing scores back. Rows and columns count from 0.
 *
 * @param sheet sheet name
 * @param firstRow first row of the table, its title
 * @param lastRow last row that belongs to the table
 * @param lastColumn last column of the table's own box
 * @param freeColumn first column right of it that is empty in all rows of the table
 * @param headerRows the last header row of each block of indicators, in order
 * @param executionRow row of the total line of the funds; -1 when there is none
 * @param totalCell row and column of the claimed total's cell; empty when the table has no 总分
 * @param lineRows for each indicator in order the row of its level 3 cell
 * @param secondScoreColumn column of 复核分; -1 when there is none
 * @param scoreColumn column of 得分; -1 when there is none
 */
public record FormMap(
        String sheet,
        int firstRow,
        int lastRow,
        int lastColumn,
        int freeColumn,
        List<Integer> headerRows,
        int executionRow,
        Optional<Position> totalCell,
        List<Integer> lineRows,
        int secondScoreColumn,
        int scoreColumn) {
    public FormMap {
        Objects.requireNonNull(sheet);
        headerRows = List.copyOf(headerRows);
        Objects.requireNonNull(totalCell);
        lineRows = List.copyOf(lineRows);
    }

    /**
     * 行列.
     *
     * @param row from 0
     * @param column from 0
     */
    public record Position(int row, int column) {}
}
