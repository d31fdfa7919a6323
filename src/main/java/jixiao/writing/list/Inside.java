package jixiao.writing.list;

/**
 * 表内链接: a cell that leads to another sheet of its workbook.
 *
 * @param text what is shown
 * @param sheet the sheet's name
 */
public record Inside(String text, String sheet) {
    /** As a workbook keeps it. */
    public String address() {
        return "'" + sheet.replace("'", "''") + "'!A1";
    }
}
