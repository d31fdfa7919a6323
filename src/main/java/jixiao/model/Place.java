package jixiao.model;

import java.util.Optional;

/**
 * 位置: where something stands in a submission.
 *
 * @param file file name as the user gave it, empty when the table came from memory
 * @param sheet name of the sheet that the table begins on, empty for JSON
 * @param cell A1 address such as {@code F12}, with the name of its sheet where the table has gone on to another one ({@code
 *     自评表(续)!F12}), or in a document the text of its {@link DocumentPlace}; empty when there is no cell for it (a column
 *     that the table lacks)
 */
public record Place(String file, String sheet, String cell) {
    /** The place of what stands nowhere. */
    public static final Place NOWHERE = new Place("", "", "");

    public Place {
        Given.all(file, sheet, cell);
    }

    /** The same file and sheet at another {@code cell}. */
    public Place at(String cell) {
        return new Place(file, sheet, cell);
    }

    /** Whether a cell is named. */
    public boolean hasCell() {
        return !cell.isEmpty();
    }

    /** The cell of a sheet, as a place names it that is on another sheet than the table's first. */
    public static String elsewhere(String sheet, String cell) {
        return sheet + "!" + cell;
    }

    /** Whether the cell is on another sheet than the table's first (续表). */
    public boolean isElsewhere() {
        return cell.indexOf('!') >= 0;
    }

    /** Name of the sheet that the cell is on. */
    public String ownSheet() {
        return isElsewhere() ? cell.substring(0, cell.lastIndexOf('!')) : sheet;
    }

    /** The cell on its sheet, without that one's name. */
    public String ownCell() {
        return cell.substring(cell.lastIndexOf('!') + 1);
    }

    /** The place in a Word document or a PDF; empty in a workbook. */
    public Optional<DocumentPlace> inDocument() {
        return DocumentPlace.of(cell);
    }

    /** As a person writes it: {@code 文件「表」F12}, parts that are empty left out. */
    @Override
    public String toString() {
        String inSheet = sheet.isEmpty() || inDocument().isPresent() ? "" : "「" + ownSheet() + "」";
        return file + inSheet + ownCell();
    }
}
