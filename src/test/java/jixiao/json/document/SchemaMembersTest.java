package jixiao.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jixiao.json.DocumentText;
import jixiao.json.DocumentWriter;
import jixiao.json.Sample;
import jixiao.json.Schema;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The records and the schema that ships spell the same members. */
class SchemaMembersTest {
    private static final JsonNode SCHEMA = Schema.shipped();

    private final List<String> seen = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    @DisplayName("模式写明的成员和记录的成员,两边一样,一个不多一个不少")
    void sameMembers() {
        compare(SubmissionDocument.class, SCHEMA, "");
        assertThat(faults).isEmpty();
        assertThat(seen)
                .contains("tables", "tables.goals.indicators.target", "tables.goals.indicators.breakdown.actual")
                .contains("tables.execution.line.printed", "tables.aggregation.tables", "tables.findings.place");
    }

    @Test
    @DisplayName("模式注明只输出的成员,读报送时都不读;其余的都读")
    void madeMembers() {
        made(SubmissionDocument.class, SCHEMA, "");
        assertThat(faults).isEmpty();
        assertThat(seen).contains("engine", "tables.total", "tables.goals.indicators.score", "tables.findings");
    }

    @Test
    @DisplayName("cells 和 printed 的每个名字都是同一对象的成员")
    void cellsNameMembers() throws ReflectiveOperationException {
        String line = new DocumentWriter(Sample.STAMP, table -> Sample.WORDING).line(List.of(Sample.judgement()));
        named(DocumentText.table(line.getBytes(StandardCharsets.UTF_8)));
        assertThat(faults).isEmpty();
        assertThat(seen).contains("claimedScore", "level2", "budget", "title", "target");
    }

    private void named(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> one) {
            for (Object each : one.stream().toList()) {
                named(each);
            }
        } else if (value instanceof List<?> many) {
            for (Object each : many) {
                named(each);
            }
        } else if (value instanceof Record object) {
            List<String> names = Arrays.stream(object.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            for (RecordComponent component : object.getClass().getRecordComponents()) {
                Object inner = component.getAccessor().invoke(object);
                boolean shown = List.of("cells", "printed").contains(component.getName());
                for (Object name : shown ? ((Map<?, ?>) inner).keySet() : Set.of()) {
                    seen.add(name.toString());
                    if (!names.contains(name.toString())) {
                        faults.add(object.getClass().getSimpleName() + "." + name);
                    }
                }
                named(inner);
            }
        }
    }

    private void compare(Class<?> type, JsonNode given, String path) {
        JsonNode properties = resolved(given).path("properties");
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        Set<String> described = new TreeSet<>(properties.propertyNames());
        if (!names.equals(described)) {
            faults.add(path + ": " + names + " ≠ " + described);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String at = path + component.getName();
            seen.add(at);
            record(component.getGenericType())
                    .ifPresent(each -> compare(each, element(properties.path(component.getName())), at + "."));
        }
    }

    private void made(Class<?> type, JsonNode given, String path) {
        JsonNode properties = resolved(given).path("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = properties.path(component.getName());
            String at = path + component.getName();
            boolean told = says(property) || says(resolved(property)) || says(element(property));
            boolean isMade = component.getAccessor().isAnnotationPresent(Made.class);
            if (isMade) {
                seen.add(at);
            }
            if (told != isMade) {
                faults.add(at);
            }
            if (!isMade) {
                record(component.getGenericType()).ifPresent(each -> made(each, element(property), at + "."));
            }
        }
    }

    private static boolean says(JsonNode property) {
        return property.path("description").asString("").contains("只输出");
    }

    /** The record in a type: itself, or what an Optional, a List or a Map holds. */
    private static Optional<Class<?>> record(Type type) {
        if (type instanceof ParameterizedType parts) {
            return Arrays.stream(parts.getActualTypeArguments())
                    .flatMap(each -> record(each).stream())
                    .findFirst();
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() && plain != Stated.class ? Optional.of(plain) : Optional.empty();
    }

    private static JsonNode element(JsonNode given) {
        JsonNode schema = resolved(given);
        for (String inner : List.of("items", "additionalProperties")) {
            if (schema.path(inner).isObject()) {
                return resolved(schema.path(inner));
            }
        }
        return schema;
    }

    private static JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.isEmpty() ? schema : SCHEMA.at(ref.substring(1));
    }
}
