package jixiao.writing.form.template;

/**
 * 位置: a range of the template that a defined name marks. Rows and columns count from 0, all ends included.
 *
 * @param name the defined name
 * @param row first row
 * @param lastRow last row
 * @param column first column
 * @param lastColumn last column
 */
public record Slot(String name, int row, int lastRow, int column, int lastColumn) {
    /** Whether a row lies in it. */
    public boolean coversRow(int index) {
        return row <= index && index <= lastRow;
    }

    /** Its address as people say it: 第 9 行. */
    String rowText() {
        return row == lastRow ? "第" + (row + 1) + "行" : "第" + (row + 1) + "至" + (lastRow + 1) + "行";
    }
}
