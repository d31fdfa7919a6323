package jixiao.review;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
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
public final class SheetWriter {
    /** Row of the headers, from 0. */
    static final int HEADER = 2;

    /** Points of a line and of the margin around the lines. */
    private static final float LINE = 13.5f;

    private static final float MARGIN = 4;

    private static final int UNITS_PER_CHARACTER = 256;

    private final Workbook book;
    private final Styles styles;
    private final Sheet sheet;
    private final List<Heading> headings;
    private final SheetCells cells;
    private int next = HEADER + 1;

    /**
     * Begins a sheet.
     *
     * @param name of the sheet, and its title
     * @param note one line below the title
     */
    public SheetWriter(Workbook book, Styles styles, String name, String note, List<Heading> headings) {
        this.book = book;
        this.styles = styles;
        this.sheet = book.createSheet(name);
        this.headings = List.copyOf(headings);
        this.cells = new SheetCells(book, styles);
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
    public int size() {
        return next - HEADER - 1;
    }

    /**
     * Adds a row.
     *
     * @param values a text, a whole or decimal number, a verdict, a severity, a link, a formula, or an {@link java.util.Optional} of those; one for
     *     each column, those at the end may be left out
     */
    public void row(Object... values) {
        cells.write(sheet.createRow(next++), List.of(values), headings);
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
    public void end() {
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
}
