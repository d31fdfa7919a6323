package jixiao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.model.Severity;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/**
 * 工作表: a list with title, note and header; rows go straight to disk. Headers are frozen and repeated on every page,
 * columns can be filtered, and it prints on A4 across, one page wide.
 */
final class SheetWriter {
    /** Row of the headers, from 0. */
    static final int HEADER = 2;

    /** What a program may take for the beginning of a formula, in half and full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /** Excel's own limit of a cell's text. */
    private static final int LONGEST = 32_767;

    /** Points of a line, of the margin around the lines, and Excel's own limit of a row. */
    private static final float LINE = 13.5f;

    private static final float MARGIN = 4;
    private static final float TALLEST = 409;

    private static final int UNITS_PER_CHARACTER = 256;

    private final Workbook book;
    private final Styles styles;
    private final Sheet sheet;
    private final List<Heading> headings;
    private int next = HEADER + 1;

    SheetWriter(Workbook book, Styles styles, String name, String note, List<Heading> headings) {
        this.book = book;
        this.styles = styles;
        this.sheet = book.createSheet(name);
        this.headings = List.copyOf(headings);
        cell(sheet.createRow(0), 0, name).setCellStyle(styles.title());
        cell(sheet.createRow(1), 0, note).setCellStyle(styles.note());
        Row header = sheet.createRow(HEADER);
        header.setHeightInPoints(2 * LINE + MARGIN);
        for (int i = 0; i < headings.size(); i++) {
            cell(header, i, headings.get(i).name()).setCellStyle(styles.header());
            sheet.setColumnWidth(i, headings.get(i).width() * UNITS_PER_CHARACTER);
        }
        sheet.createFreezePane(0, HEADER + 1);
    }

    Sheet sheet() {
        return sheet;
    }

    /** How many rows there are. */
    int size() {
        return next - HEADER - 1;
    }

    /**
     * Adds a row.
     *
     * @param values a text, a whole or decimal number, a verdict, a severity, a {@link Link}, or an {@link Optional} of those; one for
     *     each column, those at the end may be left out
     */
    void row(Object... values) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < headings.size(); i++) {
            Object value = i < values.length ? values[i] : "";
            write(
                    row,
                    i,
                    value instanceof Optional<?> maybe
                            ? maybe.<Object>map(each -> each).orElse("")
                            : value);
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

    private void write(Row row, int column, Object value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(headings.get(column).kind()));
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

    /** What may be chosen in a column that people fill in, once all rows are there. */
    void choice(int column, String name, List<String> words) {
        int last = HEADER + Math.max(size(), 1);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(HEADER + 1, last, column, column));
        choice.setShowErrorBox(true);
        choice.createErrorBox(name, "请填 " + String.join("、", words) + "。");
        sheet.addValidationData(choice);
    }

    /** Filter and page set-up, once all rows are there. */
    void end() {
        int last = Math.max(next - 1, HEADER);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, last, 0, headings.size() - 1));
        page(sheet);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER + 1) + ":" + (HEADER + 1)));
    }

    /** A4 across, one page wide, page numbers at the foot. */
    static void page(Sheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页,共 &N 页");
    }

    private static Cell cell(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
