package jixiao.writing.form;

import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * 页面.
 *
 * @param down room for rows on one page of paper, in points
 * @param scale what the sheet is printed at so that its columns fit the page's width, 1 for natural size
 * @param across room for columns, in points of the paper
 * @param width of all columns, in points of the sheet
 */
record Page(double down, double scale, double across, double width) {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final int A4 = 9;
    /** Paper sizes in millimetres, by their number in a page set-up: A3, A4, A5, B4 and B5 (JIS). */
    private static final Map<Integer, double[]> PAPERS = Map.of(
            8,
            new double[] {297, 420},
            A4,
            new double[] {210, 297},
            11,
            new double[] {148, 210},
            12,
            new double[] {257, 364},
            13,
            new double[] {182, 257});
    /** Printers take a little more than the program reckons. */
    private static final double SAFETY = 0.975;
    /** A form that fits one page at this scale or larger is printed on one; smaller print nobody reads. */
    private static final double SMALLEST = 0.8;

    /** The page of a sheet whose columns are {@code width} points wide together. */
    static Page of(XSSFSheet sheet, double width) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        double[] paper = PAPERS.getOrDefault((int) setup.getPaperSize(), PAPERS.get(A4));
        boolean wide = setup.getLandscape();
        double across = paper[wide ? 1 : 0] * MILLIMETRE
                - 72 * (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT));
        double down = paper[wide ? 0 : 1] * MILLIMETRE
                - 72 * (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM));
        double scale = sheet.getFitToPage() ? Math.min(1, across / width) : setup.getScale() / 100.0;
        return new Page(down * SAFETY, scale, across, width);
    }

    /** Room for rows on one page, in points of the sheet. */
    double height() {
        return down / scale;
    }

    /** Whether the print may be made smaller by this factor besides what its columns need. */
    boolean allows(double smaller) {
        return scale * smaller >= SMALLEST;
    }

    /**
     * How much wider both side margins have to be, in inches, for a print that is smaller by this factor: a sheet that is
     * fitted to the page's width then has all its columns on it whatever the fonts, which no printed scale can promise.
     */
    double aside(double smaller) {
        return Math.max(0, across - smaller * scale * width) / 2 / 72;
    }

    /** Whether rows of this height together go on one page, made smaller where that is still read with ease. */
    boolean takes(double rows) {
        return rows * Math.min(scale, SMALLEST) <= down;
    }
}
