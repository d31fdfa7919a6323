package jixiao.review;

/**
 * 表内链接: a cell that leads to another sheet of its workbook.
 *
 * @param text what is shown
 * @param sheet the sheet's name
 */
record Inside(String text, String sheet) {
    /** As a workbook keeps it. */
    String address() {
        return "'" + sheet.replace("'", "''") + "'!A1";
    }
}
