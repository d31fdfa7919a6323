package jixiao.writing.edit.xls;

import jixiao.writing.edit.SheetMetrics;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;

/** Sizes on a sheet of an .xls workbook; its last column is the 256th. */
record XlsMetrics(HSSFSheet sheet) implements SheetMetrics {
    private static final int LAST_COLUMN = 255;
    private static final int LAST_ROW = 65_535;

    @Override
    public int columnPixels(int column) {
        // Wider than any box: none reaches beyond the sheet.
        if (column >= LAST_COLUMN) {
            return 10_000;
        }
        return sheet.isColumnHidden(column) ? 0 : Math.round(sheet.getColumnWidthInPixels(column));
    }

    @Override
    public int rowPixels(int row) {
        if (row >= LAST_ROW) {
            return 10_000;
        }
        HSSFRow found = sheet.getRow(row);
        if (found != null && found.getZeroHeight()) {
            return 0;
        }
        float points = found == null ? sheet.getDefaultRowHeightInPoints() : found.getHeightInPoints();
        return Math.round(points * 96 / 72);
    }
}
