package jixiao.writing.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What a printer makes of a written form, reckoned here anew: A4 is 595.3 × 841.9 points, a sheet fitted to one page's width is
 * printed at room across ÷ width of its columns, at most 1.
 */
public final class Paper {
    private Paper() {}

    public static double scale(XSSFSheet sheet) {
        double pixels = 0;
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            pixels += sheet.getColumnWidthInPixels(column);
        }
        boolean wide = sheet.getPrintSetup().getLandscape();
        double across =
                (wide ? 841.9 : 595.3) - 72 * (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT));
        return Math.min(1, across / (pixels * 0.75));
    }

    /** Room for rows on a page, in points of the sheet. */
    static double room(XSSFSheet sheet) {
        boolean wide = sheet.getPrintSetup().getLandscape();
        double down =
                (wide ? 595.3 : 841.9) - 72 * (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM));
        return down / scale(sheet);
    }

    /** Rows that begin a page, counted from 1, with the first; and one behind the last row. */
    static List<Integer> starts(XSSFSheet sheet) {
        TreeSet<Integer> starts = new TreeSet<>();
        starts.add(1);
        Arrays.stream(sheet.getRowBreaks()).forEach(row -> starts.add(row + 2));
        starts.add(sheet.getLastRowNum() + 2);
        return new ArrayList<>(starts);
    }

    /** Height of rows, counted from 1, in points. */
    static double height(XSSFSheet sheet, int from, int to) {
        double height = 0;
        for (int row = from; row <= to; row++) {
            XSSFRow cells = sheet.getRow(row - 1);
            height += cells == null ? sheet.getDefaultRowHeightInPoints() : cells.getHeightInPoints();
        }
        return height;
    }
}
