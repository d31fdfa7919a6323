package jixiao.writing.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * 合并块: cells that become one. Rows are indices of planned rows, columns those of the sheet, all ends included.
 *
 * @param top first planned row
 * @param bottom last planned row
 * @param left first column
 * @param right last column
 * @param divisible whether it may become two where a page ends
 */
record Block(int top, int bottom, int left, int right, boolean divisible) {
    boolean covers(int row, int column) {
        return top <= row && row <= bottom && left <= column && column <= right;
    }

    boolean meets(Block other) {
        return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
    }

    /** The part above a row that begins a page, and the part from it on. */
    List<Block> divide(int row) {
        return Stream.of(new Block(top, row - 1, left, right, true), new Block(row, bottom, left, right, true))
                .filter(block -> !block.isOneCell())
                .toList();
    }

    /** Whether a page that begins with this row goes through it. */
    boolean crosses(int row) {
        return top < row && row <= bottom;
    }

    boolean isOneCell() {
        return top == bottom && left == right;
    }

    boolean isOneRow() {
        return top == bottom;
    }
}
