package jixiao.writing.form;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** Makes an empty sheet with the frame of the template's: columns, view, protection, page and print settings. */
final class SheetFrame {
    private SheetFrame() {}

    static XSSFSheet copy(XSSFSheet template, XSSFWorkbook target, String name, Styles styles) {
        XSSFSheet sheet = target.createSheet(name);
        CTWorksheet from = template.getCTWorksheet();
        CTWorksheet to = sheet.getCTWorksheet();
        if (from.isSetSheetPr()) {
            to.setSheetPr(from.getSheetPr());
        }
        to.setSheetViews(from.getSheetViews());
        for (CTSheetView view : to.getSheetViews().getSheetViewList()) {
            view.setTabSelected(false);
        }
        to.setSheetFormatPr(from.getSheetFormatPr());
        if (from.isSetSheetProtection()) {
            to.setSheetProtection(from.getSheetProtection());
        }
        columns(template, target, to, styles);
        page(from, to);
        return sheet;
    }

    private static void columns(XSSFSheet template, XSSFWorkbook target, CTWorksheet to, Styles styles) {
        XSSFWorkbook from = template.getWorkbook();
        to.setColsArray(template.getCTWorksheet().getColsArray());
        for (CTCols columns : to.getColsList()) {
            for (CTCol column : columns.getColList()) {
                if (column.isSetStyle() && from != target) {
                    column.setStyle(styles.take(from.getCellStyleAt((int) column.getStyle()), from)
                            .getIndex());
                }
            }
        }
    }

    private static void page(CTWorksheet from, CTWorksheet to) {
        if (from.isSetPrintOptions()) {
            to.setPrintOptions(from.getPrintOptions());
        }
        if (from.isSetPageMargins()) {
            to.setPageMargins(from.getPageMargins());
        }
        if (from.isSetPageSetup()) {
            to.setPageSetup(from.getPageSetup());
            if (to.getPageSetup().isSetId()) {
                // Settings of one office's printer do not travel.
                to.getPageSetup().unsetId();
            }
        }
        if (from.isSetHeaderFooter()) {
            to.setHeaderFooter(from.getHeaderFooter());
        }
    }
}
