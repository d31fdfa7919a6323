package jixiao.model;

import java.util.Optional;

/**
 * 位置: where something stands in a submission.
 *
 * @param file file name as the user gave it, empty when the table came from memory
 * @param sheet sheet name, empty for JSON
 * @param cell A1 address such as {@code F12}, or in a document the text of its {@link DocumentPlace}; empty when there is
 *     no cell for it (a column that the table lacks)
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

    /** The place in a Word document or a PDF; empty in a workbook. */
    public Optional<DocumentPlace> inDocument() {
        return DocumentPlace.of(cell);
    }

    /** As a person writes it: {@code 文件「表」F12}, parts that are empty left out. */
    @Override
    public String toString() {
        String inSheet = sheet.isEmpty() || inDocument().isPresent() ? "" : "「" + sheet + "」";
        return file + inSheet + cell;
    }
}
