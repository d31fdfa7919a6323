package jixiao.writing.list;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** 版面: title and note across the printed columns, and a page of A4 across, one page wide, numbered at the foot. */
public final class Page {
    /** A column's width is kept in these. */
    public static final int UNITS_PER_DIGIT = 256;

    /** Points of a line, of the margin around the lines, and Excel's own limit of a row. */
    private static final float LINE = 13.5f;

    private static final float MARGIN = 4;

    /** The signs that end a line. */
    private static final String BREAKS = "\n\r\u000B\u000C\u0085\u2028\u2029";

    /** So many lines lose one of them. */
    private static final int LOSING = 8;

    private static final float TALLEST = 409;
    private static final float TITLE = 28;

    /** Inches: 10 mm at the sides, 12 mm above, 15 mm below. */
    private static final double SIDE = 0.39;

    private static final double TOP = 0.47;
    private static final double FOOT = 0.59;
    private static final double NUMBER = 0.3;

    private final Sheet sheet;
    private final Styles styles;

    /** The page of a sheet. */
    public Page(Sheet sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Height of so many lines, in points. */
    public static float height(int lines) {
        return Math.min(TALLEST, lines * LINE + MARGIN);
    }

    /**
     * How many lines a wrapped text takes in so many digits; a Chinese character is as wide as two, and a long text loses some
     * room at the ends of its lines.
     */
    static int lines(String text, int width) {
        int lines = 0;
        int columns = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at < text.length() ? text.charAt(at) : '\n';
            if (sign == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                continue;
            }
            if (BREAKS.indexOf(sign) >= 0) {
                int full = Math.max(1, (columns + width - 1) / width);
                lines += full + full / LOSING;
                columns = 0;
            } else {
                // A sign of two halves is wide once.
                columns += sign > 0x2000 && !Character.isLowSurrogate(sign) ? 2 : 1;
            }
        }
        return lines;
    }

    /**
     * Writes title and note into the first two rows.
     *
     * @param widths of the columns that they stand across
     */
    public void head(String title, String note, List<Integer> widths) {
        Row first = across(0, title, widths.size());
        first.getCell(0).setCellStyle(styles.title());
        first.setHeightInPoints(TITLE);
        Row second = across(1, note, widths.size());
        second.getCell(0).setCellStyle(styles.note());
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        second.setHeightInPoints(height(lines(note, Math.max(width, 2))));
    }

    private Row across(int number, String text, int columns) {
        Row row = sheet.createRow(number);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, columns - 1));
        }
        return row;
    }

    /** Page set-up; printed is what stands up to a row and column, from 0. */
    public void print(int row, int column) {
        print(sheet);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, column, 0, row);
    }

    /** Page set-up of all that stands on a sheet. */
    public static void print(Sheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, TOP);
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.setMargin(PageMargin.FOOTER, NUMBER);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页,共 &N 页");
    }
}
