package jixiao.writing.form;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Puts contents into cells. Text becomes text, whatever it begins with. */
record CellWriter(Styles styles, Addresses addresses) {
    /** What a program may take for the beginning of a formula, in half and full width. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /** Writes one cell, whose style is set already. */
    void write(XSSFCell cell, Content content) {
        if (content instanceof Content.Words words) {
            words(cell, words.text());
        } else if (content instanceof Content.Amount amount) {
            cell.setCellValue(amount.value().doubleValue());
        } else if (content instanceof Content.Live live) {
            cell.setCellFormula(live.formula().apply(addresses));
            live.value().ifPresentOrElse(value -> cell.setCellValue(value.doubleValue()), () -> cell.setCellValue(""));
        }
    }

    private void words(XSSFCell cell, String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(text.length() <= most ? text : text.substring(0, most - 1) + "…");
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(styles.quoted(cell.getCellStyle()));
        }
    }
}
