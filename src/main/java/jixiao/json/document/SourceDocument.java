package jixiao.json.document;

/**
 * 来源 of a table; without a file it is the document itself.
 *
 * @param file file name
 * @param sheet sheet name
 * @param sha256 digest of the file's bytes
 */
public record SourceDocument(String file, String sheet, String sha256) {
    /** The document itself. */
    public static final SourceDocument NONE = new SourceDocument("", "", "");
}
