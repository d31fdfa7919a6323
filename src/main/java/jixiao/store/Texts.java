package jixiao.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 几段文字 in one column, as JSON. */
final class Texts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Texts() {}

    static String of(List<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    static String of(Map<String, Integer> counts) {
        return MAPPER.writeValueAsString(new TreeMap<>(counts));
    }

    /**
     * The texts again.
     *
     * @throws Database.DamagedStore when the column holds something else
     */
    static List<String> list(String column) {
        try {
            return MAPPER.readTree(column)
                    .valueStream()
                    .map(each -> each.asString(""))
                    .toList();
        } catch (JacksonException changed) {
            throw new Database.DamagedStore();
        }
    }

    /** The counts again, by their names. */
    static Map<String, Integer> counts(String column) {
        try {
            Map<String, Integer> counts = new TreeMap<>();
            for (Map.Entry<String, JsonNode> each : MAPPER.readTree(column).properties()) {
                counts.put(each.getKey(), each.getValue().asInt(0));
            }
            return counts;
        } catch (JacksonException changed) {
            throw new Database.DamagedStore();
        }
    }
}
