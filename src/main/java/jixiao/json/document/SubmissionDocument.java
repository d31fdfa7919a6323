package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 文档: the outermost object.
 *
 * @param version 1
 * @param engine name and version of the program that wrote it
 * @param convention name of the convention that judged
 * @param conventionTitle its Chinese name
 * @param conventionHash SHA-256 of its content
 * @param tables the tables in their order
 * @param texts reports and accounts that belong to the tables, to be held against them as one dossier; only read
 * @param documents reports and accounts in words, in their order
 */
public record SubmissionDocument(
        Optional<BigDecimal> version,
        @Made String engine,
        @Made String convention,
        @Made String conventionTitle,
        @Made String conventionHash,
        List<TableDocument> tables,
        @IfAny List<EnteredText> texts,
        @Made @IfAny List<TextDocument> documents) {
    /** Version of the document's form; a reader refuses any other. */
    public static final int VERSION = 1;

    public SubmissionDocument {
        tables = Absent.list(tables);
        texts = Absent.list(texts);
        documents = Absent.list(documents);
    }
}
