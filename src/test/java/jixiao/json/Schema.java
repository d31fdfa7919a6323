package jixiao.json;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema that ships with the program, and a stricter one that knows no member that it does not describe. */
public final class Schema {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Schema() {}

    /** What the shipped schema says against a document; empty when all is well. */
    public static List<String> faults(String json) {
        return faults(shipped(), json);
    }

    /** The same, and every member that the schema does not describe. */
    public static List<String> strictFaults(String json) {
        JsonNode schema = shipped();
        close(schema);
        return faults(schema, json);
    }

    private static List<String> faults(JsonNode schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(MAPPER.readTree(json))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** The schema that ships with the program. */
    public static JsonNode shipped() {
        try (InputStream schema = Schema.class.getResourceAsStream("/jixiao/schema/jixiao-1.schema.json")) {
            return MAPPER.readTree(schema);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("properties") instanceof ObjectNode) {
            object.put("additionalProperties", false);
        }
        node.forEach(Schema::close);
    }
}
