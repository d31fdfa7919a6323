package jixiao.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import jixiao.convention.Convention;
import jixiao.document.Digest;
import jixiao.document.Limits;
import jixiao.json.document.EnteredText;
import jixiao.json.document.SubmissionDocument;
import jixiao.json.document.TableDocument;
import jixiao.model.InputProblem;
import jixiao.model.SelfEvaluation;
import jixiao.model.Source;
import tools.jackson.core.JacksonException;

/**
 * JSON 读入: a document of version 1 to tables. Members that the version does not know are passed over; what is wrong in
 * a known one is an {@link InputProblem} that names the file, the member's place, what was found and what was expected.
 * Safe for several threads.
 */
public final class DocumentReader {
    /**
     * 一个卷宗的文档.
     *
     * @param tables in order, at least one
     * @param texts what is said of them, in order; may be none
     */
    public record Filed(List<SelfEvaluation> tables, List<EnteredText> texts) {
        public Filed {
            tables = List.copyOf(tables);
            texts = List.copyOf(texts);
        }
    }

    private final TableReading tables;
    private final long bytes;

    /** A reader that understands texts with the words and units of a convention, with the usual limits. */
    public DocumentReader(Convention convention) {
        this(convention, Limits.DEFAULT);
    }

    /**
     * The same, which refuses documents beyond other limits.
     *
     * @param limits of these the size of a file; besides no document may have more than 40 levels, 40,000 characters a
     *     text or 100 digits a number, which no table comes near
     */
    public DocumentReader(Convention convention, Limits limits) {
        this.tables = new TableReading(convention);
        this.bytes = limits.fileBytes();
    }

    /**
     * Reads a document.
     *
     * @param file file name as the user gave it, for problems and for tables that name no source of their own
     * @param document the document, UTF-8 with or without a byte order mark
     * @return its tables in order, at least one
     * @throws InputProblem when it is no JSON, of another version, or a member is not what it should be
     */
    public List<SelfEvaluation> read(String file, byte[] document) {
        return read(file, document, (submitted, at) -> tables(submitted, at, file));
    }

    /**
     * Reads a document as one dossier.
     *
     * @param file as for {@link #read}
     * @param document as for {@link #read}
     * @throws InputProblem as {@link #read} does, and when a text has no paragraph
     */
    public Filed dossier(String file, byte[] document) {
        return read(
                file,
                document,
                (submitted, at) -> new Filed(
                        tables(submitted, at, file), at.each("texts", submitted.texts(), DocumentReader::text)));
    }

    private static EnteredText text(EnteredText text, Spot at) {
        return text.paragraphs().stream().allMatch(String::isBlank) ? at.refuse("paragraphs", "文字,至少一段") : text;
    }

    private <T> T read(String file, byte[] document, BiFunction<SubmissionDocument, Spot, T> read) {
        Faults faults = new Faults(file, bytes >> 20);
        String text = text(file, document);
        if (text.length() > bytes) {
            throw faults.beyond();
        }
        try {
            SubmissionDocument submitted = DocumentText.submitted(text).orElseThrow(faults::outermost);
            return read.apply(submitted, Spot.of(new Source(file, "", Digest.of(document))));
        } catch (Misfit misfit) {
            throw faults.of(misfit, text);
        } catch (JacksonException problem) {
            throw faults.of(problem, text);
        }
    }

    /** A table that a program has filled in under a name; an {@link InputProblem} says what is wrong in it. */
    SelfEvaluation read(String name, TableDocument table) {
        try {
            Spot document = Spot.of(new Source(name, "", ""));
            return document.each("tables", List.of(table), tables::read).get(0);
        } catch (Misfit misfit) {
            throw new Faults(name, bytes >> 20).of(misfit, table);
        }
    }

    private List<SelfEvaluation> tables(SubmissionDocument submitted, Spot at, String file) {
        if (at.integer("version", submitted.version(), 0, Integer.MAX_VALUE).orElse(0) != SubmissionDocument.VERSION) {
            at.refuse("version", " " + SubmissionDocument.VERSION);
        }
        if (submitted.tables().isEmpty()) {
            throw new InputProblem("「" + file + "」里没有自评表:tables 为空,应至少有一张表。");
        }
        return at.each("tables", submitted.tables(), tables::read);
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw new InputProblem("「" + file + "」不是 UTF-8 编码,请另存为 UTF-8 后重试。", otherCharset);
        }
    }
}
