package jixiao.writing.list;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** 写单元格: the values of a row in the looks of their columns; the row is as high as its texts need. */
public final class SheetCells {
    /** What a program may take for the beginning of a formula, in half and full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /** Excel's own limit of a cell's text. */
    private static final int LONGEST = 32_767;

    private final Workbook book;
    private final Styles styles;

    /** Of a workbook with its looks. */
    public SheetCells(Workbook book, Styles styles) {
        this.book = book;
        this.styles = styles;
    }

    /**
     * Writes what a list's row has in each column.
     *
     * @param number of the row in its list, from 1
     */
    public <T> void write(Row row, T each, List<Column<T>> columns, int number) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            write(row, i, columns.get(i).of(each, number), columns.get(i).look(), number);
            Cell cell = row.getCell(i);
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(
                        lines,
                        Page.lines(cell.getStringCellValue(), columns.get(i).width()));
            }
        }
        row.setHeightInPoints(Page.height(lines));
    }

    private void write(Row row, int column, Object value, Look look, int rowNumber) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof Tinted tinted) {
            cell.setCellValue(tinted.text());
            cell.setCellStyle(styles.of(tinted.tint()));
        } else if (value instanceof Link link) {
            link(cell, link, look, rowNumber);
        } else if (value instanceof Inside inside) {
            link(cell, inside, look);
        } else if (value instanceof Reckoned reckoned) {
            cell.setCellFormula(reckoned.formula());
            reckoned.value()
                    .ifPresentOrElse(number -> cell.setCellValue(number.doubleValue()), () -> cell.setCellValue(""));
        } else {
            cell.setCellValue(shortened(value.toString()));
        }
        String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            // Entered and left again, it would become a formula.
            cell.setCellStyle(styles.quoted(cell.getCellStyle()));
        }
    }

    private void link(Cell cell, Link link, Look look, int number) {
        if (link.text().isEmpty()) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(shortened(link.text()));
        }
        if (!link.path().isEmpty()) {
            Hyperlink target = book.getCreationHelper().createHyperlink(HyperlinkType.FILE);
            target.setAddress(link.address());
            cell.setHyperlink(target);
            cell.setCellStyle(styles.link(look));
        }
    }

    private void link(Cell cell, Inside inside, Look look) {
        cell.setCellValue(inside.text());
        Hyperlink target = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        target.setAddress(inside.address());
        cell.setHyperlink(target);
        cell.setCellStyle(styles.link(look));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
