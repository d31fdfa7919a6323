package jixiao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Severity;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/** 写单元格: the values of a row in the looks of their columns; the row is as high as its texts need. */
final class SheetCells {
    /** What a program may take for the beginning of a formula, in half and full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /** Excel's own limit of a cell's text. */
    private static final int LONGEST = 32_767;

    /** Points of a line, of the margin around the lines, and Excel's own limit of a row. */
    private static final float LINE = 13.5f;

    private static final float MARGIN = 4;
    private static final float TALLEST = 409;

    private final Workbook book;
    private final Styles styles;

    SheetCells(Workbook book, Styles styles) {
        this.book = book;
        this.styles = styles;
    }

    /** Writes one value for each column; those at the end may be left out. */
    void write(Row row, List<?> values, List<Heading> headings) {
        int lines = 1;
        for (int i = 0; i < headings.size(); i++) {
            Object value = i < values.size() ? values.get(i) : "";
            write(
                    row,
                    i,
                    value instanceof Optional<?> maybe
                            ? maybe.<Object>map(each -> each).orElse("")
                            : value,
                    headings.get(i).kind());
            Cell cell = row.getCell(i);
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(
                        lines, lines(cell.getStringCellValue(), headings.get(i).width()));
            }
        }
        row.setHeightInPoints(Math.min(TALLEST, lines * LINE + MARGIN));
    }

    /** How many lines a wrapped text takes; a Chinese character is as wide as two others, and one column stays free. */
    private static int lines(String text, int width) {
        int lines = 0;
        for (String part : text.split("\\R", -1)) {
            int wide = (int) part.codePoints().filter(point -> point > 0x2000).count();
            int columns = part.length() + wide;
            lines += Math.max(1, (columns + width - 2) / (width - 1));
        }
        return lines;
    }

    private void write(Row row, int column, Object value, Heading.Kind kind) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(kind));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof Verdict verdict) {
            cell.setCellValue(verdict.chinese());
            cell.setCellStyle(styles.of(verdict));
        } else if (value instanceof Severity severity) {
            cell.setCellValue(severity.chinese());
            cell.setCellStyle(styles.of(severity));
        } else if (value instanceof Link link) {
            link(cell, link);
        } else if (value instanceof Inside inside) {
            link(cell, inside);
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

    private void link(Cell cell, Link link) {
        cell.setCellValue(shortened(link.text()));
        if (!link.path().isEmpty()) {
            Hyperlink target = book.getCreationHelper().createHyperlink(HyperlinkType.FILE);
            target.setAddress(link.address());
            cell.setHyperlink(target);
            cell.setCellStyle(styles.link());
        }
    }

    private void link(Cell cell, Inside inside) {
        cell.setCellValue(inside.text());
        Hyperlink target = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        target.setAddress(inside.address());
        cell.setHyperlink(target);
        cell.setCellStyle(styles.link());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
