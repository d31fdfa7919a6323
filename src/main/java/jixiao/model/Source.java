package jixiao.model;

/**
 * 来源: where a table was read from.
 *
 * @param file file name as the user gave it
 * @param sheet sheet name; in a document its place, such as {@code 表2}; empty for JSON
 * @param sha256 lower-case hex digest of the file's bytes; empty when it did not come from a file
 */
public record Source(String file, String sheet, String sha256) {
    /** From memory. */
    public static final Source NONE = new Source("", "", "");

    public Source {
        Given.all(file, sheet, sha256);
    }

    /** Whether it is a Word document, a PDF or a web page, and so no workbook. */
    public boolean inDocument() {
        return DocumentPlace.of(sheet).isPresent();
    }

    /** A place in this source. */
    public Place place(String cell) {
        return new Place(file, sheet, cell);
    }
}
