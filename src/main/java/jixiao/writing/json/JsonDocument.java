package jixiao.writing.json;

import java.util.List;
import java.util.function.Function;
import jixiao.aggregation.AggregatedTable;
import jixiao.model.ConventionStamp;
import jixiao.model.Judgement;
import jixiao.model.SelfEvaluation;
import jixiao.model.Version;
import jixiao.wording.Wording;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON 文档: judged tables as text. Numbers are plain and exact, amounts 万元, ratios 0.9764; points keep the decimals
 * that they were rounded to; what is absent is {@code null}. Safe for several threads.
 */
public final class JsonDocument {
    /** Version of the document's form; a reader refuses any other. */
    public static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final ConventionStamp convention;
    private final Function<SelfEvaluation, Wording> wording;

    /**
     * @param convention which convention judges
     * @param wording the sentences for a table
     */
    public JsonDocument(ConventionStamp convention, Function<SelfEvaluation, Wording> wording) {
        this.convention = convention;
        this.wording = wording;
    }

    /** The document of all {@code tables} in their order, indented, without a line break at its end. */
    public String text(List<Judgement> tables) {
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(node(tables));
    }

    /** The same document on one line, as an element of a list of documents. */
    public String line(List<Judgement> tables) {
        return MAPPER.writeValueAsString(node(tables));
    }

    /** The document of aggregated tables, each line with its parts. */
    public String aggregated(List<AggregatedTable> tables) {
        ObjectNode document =
                head(tables.stream().map(AggregatedTable::judgement).toList());
        ArrayNode array = document.putArray("tables");
        tables.forEach(
                table -> new TableJson(wording.apply(table.judgement().table())).write(table, array.addObject()));
        return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document);
    }

    private ObjectNode node(List<Judgement> tables) {
        ObjectNode document = head(tables);
        ArrayNode array = document.putArray("tables");
        tables.forEach(table -> new TableJson(wording.apply(table.table())).write(table, array.addObject()));
        return document;
    }

    /** The convention that judged all of them, else the one that stands for several. */
    private ObjectNode head(List<Judgement> tables) {
        List<ConventionStamp> judged = tables.stream()
                .map(table -> table.scored().convention().because(""))
                .distinct()
                .toList();
        ConventionStamp one = judged.size() == 1 ? judged.get(0) : convention;
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("version", VERSION);
        document.put("engine", Version.NAME);
        document.put("convention", one.name());
        document.put("conventionTitle", one.title());
        document.put("conventionHash", one.hash());
        return document;
    }
}
