package jixiao.writing.list;

import java.net.URI;
import java.net.URISyntaxException;
import jixiao.model.DocumentPlace;
import jixiao.model.Place;

/**
 * 链接: a cell that leads to a file below the output folder.
 *
 * @param text what is shown; empty for the row's number
 * @param path the file, with /; empty for no link
 * @param place sheet and cell in it ('表'!F12); empty for the file as a whole
 */
public record Link(String text, String path, String place) {
    /** As a workbook keeps it: percent-encoded, since a name may hold any sign. */
    public String address() {
        try {
            return new URI(null, null, path, place.isEmpty() ? null : place).toASCIIString();
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    /** To a cell of a sheet. */
    public static Link cell(String text, String path, String sheet, String cell) {
        // What is counted in a document is no cell of the workbook that was made for it.
        boolean named =
                !sheet.isEmpty() && !cell.isEmpty() && DocumentPlace.of(cell).isEmpty();
        Place place = new Place("", sheet, cell);
        return new Link(text, path, named ? "'" + place.ownSheet().replace("'", "''") + "'!" + place.ownCell() : "");
    }
}
