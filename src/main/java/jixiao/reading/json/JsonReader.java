package jixiao.reading.json;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.InputProblem;
import jixiao.model.Source;
import jixiao.reading.ExecutionLine;
import jixiao.reading.ReadTable;
import jixiao.reading.value.ValueReader;
import jixiao.sheet.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON 读入: a document of version 1 to tables. Members that the version does not know are passed over; what is wrong in
 * a known one is an {@link InputProblem} that names the file, the member's place, what was found and what was expected.
 * Safe for several threads.
 */
public final class JsonReader {
    /** The only version there is. */
    private static final int VERSION = 1;

    private final TableReader tables;

    private final long mebibytes;
    private final JsonMapper mapper;

    /** A reader that understands texts with the words and units of a convention, with the usual limits. */
    public JsonReader(Convention convention) {
        this(convention, Limits.DEFAULT);
    }

    /**
     * The same, which refuses documents beyond other limits.
     *
     * @param limits of these the size of a file; besides no document may have more than 40 levels, 40,000 characters a
     *     text or 100 digits a number, which no table comes near
     */
    public JsonReader(Convention convention, Limits limits) {
        this.tables = new TableReader(new ValueReader(convention), new ExecutionLine(convention));
        this.mebibytes = limits.fileBytes() >> 20;
        this.mapper = mapper(limits);
    }

    private static JsonMapper mapper(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxDocumentLength(limits.fileBytes())
                .maxNestingDepth(40)
                .maxStringLength(40_000)
                .maxNumberLength(100)
                .maxNameLength(200)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /**
     * Reads a document.
     *
     * @param file file name as the user gave it, for problems and for tables that name no source of their own
     * @param bytes the document, UTF-8 with or without a byte order mark
     * @return its tables in order, at least one; none has a {@link jixiao.reading.FormMap}
     * @throws InputProblem when it is no JSON, of another version, or a member is not what it should be
     */
    public List<ReadTable> read(String file, byte[] bytes) {
        JsonNode root = parse(file, bytes);
        if (!root.isObject()) {
            throw new InputProblem("「" + file + "」的最外层不是对象,应为 {\"version\":1,\"tables\":[…]}。");
        }
        Part document = new Part(file, "", root, new Source(file, "", sha256(bytes)));
        if (document.integer("version", 0, Integer.MAX_VALUE).orElse(0) != VERSION) {
            document.refuse("version", " 1");
        }
        List<Part> parts = document.children("tables");
        if (parts.isEmpty()) {
            throw new InputProblem("「" + file + "」里没有自评表:tables 为空,应至少有一张表。");
        }
        return parts.stream().map(tables::read).toList();
    }

    private JsonNode parse(String file, byte[] bytes) {
        try {
            return mapper.readTree(text(file, bytes));
        } catch (StreamConstraintsException beyond) {
            throw new InputProblem(
                    "「" + file + "」超出 JSON 输入的限度" + where(beyond) + ":文件 " + mebibytes
                            + " MiB、嵌套 40 层、单个文字 4 万字符、数字 100 位。",
                    beyond);
        } catch (JacksonException broken) {
            throw new InputProblem("「" + file + "」不是完整的 JSON" + where(broken) + ",请检查引号、逗号、括号和重复的成员名。", broken);
        }
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCharset) {
            throw new InputProblem("「" + file + "」不是 UTF-8 编码,请另存为 UTF-8 后重试。", otherCharset);
        }
    }

    private static String where(JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : "(第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 个字符附近)";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
