package jixiao.writing.edit.xls;

import jixiao.writing.edit.AddedLayout;
import jixiao.writing.edit.AddedSheet;
import jixiao.writing.edit.CellRange;
import jixiao.writing.edit.PrintLayout;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFHyperlink;
import org.apache.poi.hssf.usermodel.HSSFPrintSetup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;

/** What an added sheet of an .xls workbook has beside its cells: widths, merges, filter, page. */
final class XlsPage {
    private XlsPage() {}

    /** A link to a cell of the same workbook. */
    static void link(HSSFCell cell, String address) {
        HSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(address);
        cell.setHyperlink(link);
    }

    /** Sets up a sheet. */
    static void apply(HSSFSheet sheet, AddedSheet added) {
        AddedLayout layout = new AddedLayout(added);
        for (int column = 0; column < added.columnWidths().size(); column++) {
            sheet.setColumnWidth(column, (int) Math.min(255 * 256, layout.width(column) * 256));
        }
        added.merges().forEach(range -> sheet.addMergedRegion(address(range)));
        sheet.createFreezePane(0, added.frozenRows());
        sheet.setDisplayGridlines(false);
        page(sheet, added.print());
    }

    /** A range as an address without sheet. */
    static CellRangeAddress address(CellRange range) {
        return new CellRangeAddress(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn());
    }

    private static void page(HSSFSheet sheet, PrintLayout print) {
        HSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(print.landscape());
        sheet.setFitToPage(true);
        // POI has the two bits the other way round: this is the one that fits the sheet to the page.
        sheet.setAutobreaks(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        if (!print.header().isEmpty()) {
            sheet.getHeader().setLeft(print.headerCode().substring(2));
        }
        sheet.getFooter().setCenter(PrintLayout.FOOTER.substring(2));
        print.repeated()
                .ifPresent(rows -> sheet.setRepeatingRows(new CellRangeAddress(rows.first(), rows.last(), -1, -1)));
    }
}
