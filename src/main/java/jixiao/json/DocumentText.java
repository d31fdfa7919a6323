package jixiao.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.json.document.ExtractDocument;
import jixiao.json.document.Made;
import jixiao.json.document.SubmissionDocument;
import jixiao.json.document.TableDocument;
import jixiao.json.document.TextDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** 文档的文字: records to text and back. Numbers are plain and exact; what version 1 does not know is passed over. */
public final class DocumentText {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(40_000)
                            .maxNumberLength(100)
                            .maxNameLength(200)
                            .build())
                    .build())
            .addModule(Leaves.module())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** 填报的: all that is not {@link Made}. */
    private interface Entered {}

    /** Prepared only where something is read: it takes longer than to prepare the writing. */
    private static final class Reading {
        static final ObjectReader SUBMITTED =
                MAPPER.readerFor(SubmissionDocument.class).withView(Entered.class);
        static final ObjectReader OWN =
                MAPPER.readerFor(SubmissionDocument.class).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
        static final ObjectReader EXTRACT =
                MAPPER.readerFor(ExtractDocument.class).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

        private Reading() {}
    }

    private DocumentText() {}

    /** Indented, without a line break at its end. */
    static String indented(SubmissionDocument document) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document);
    }

    /** Any record of this room, on one line. */
    static String of(Record document) {
        return MAPPER.writeValueAsString(document);
    }

    /** The same in UTF-8. */
    public static byte[] bytes(Record document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** Anything that maps, lists, texts and numbers say, on one line. */
    static String any(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }

    /**
     * The only table of a document that this program wrote, with its scores and findings.
     *
     * @param document in UTF-8
     * @throws JacksonException when it is no such document
     */
    public static TableDocument table(byte[] document) {
        SubmissionDocument own = Reading.OWN.readValue(document);
        return own.tables().get(0);
    }

    /** What {@link #bytes} made of an extract. */
    public static ExtractDocument extract(byte[] extract) {
        return Reading.EXTRACT.readValue(extract);
    }

    /**
     * The only text of a document that this program wrote, with its findings.
     *
     * @param document in UTF-8
     * @throws JacksonException when it is no such document
     */
    public static TextDocument text(byte[] document) {
        SubmissionDocument own = Reading.OWN.readValue(document);
        return own.documents().get(0);
    }

    /** What a person has filled in; a {@link JacksonException} says what does not fit. Empty for a lone {@code null}. */
    static Optional<SubmissionDocument> submitted(String text) {
        return Optional.ofNullable(Reading.SUBMITTED.readValue(text));
    }

    /** The document as it is, for what a fault has to show of it. */
    static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    /** The document of a table. */
    static JsonNode tree(TableDocument table) {
        return MAPPER.valueToTree(new SubmissionDocument(
                Numbers.whole(SubmissionDocument.VERSION), "", "", "", "", List.of(table), List.of(), List.of()));
    }

    /** A number alone; a {@link JacksonException} says what is none. */
    static BigDecimal number(String digits) {
        return MAPPER.readValue(digits, BigDecimal.class);
    }
}
