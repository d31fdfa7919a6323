package jixiao.writing.edit.xls;

import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.StringItem;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;

/** Puts a content into a cell of an .xls workbook that holds no formula. Cells of the format are doubles. */
final class XlsContent {
    private XlsContent() {}

    static void write(HSSFCell cell, CellContent content) {
        if (content instanceof CellContent.Number number) {
            cell.setCellValue(number.value().doubleValue());
        } else if (content instanceof CellContent.Formula formula) {
            cell.setCellFormula(formula.formula());
            cell.setCellValue(formula.cached().doubleValue());
        } else if (content instanceof CellContent.Text text && !text.text().isEmpty()) {
            cell.setCellValue(new HSSFRichTextString(lines(text.text())));
        } else if (content instanceof CellContent.Link link) {
            cell.setCellValue(new HSSFRichTextString(lines(link.text())));
        } else {
            cell.setBlank();
        }
    }

    private static String lines(String text) {
        return StringItem.cut(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
