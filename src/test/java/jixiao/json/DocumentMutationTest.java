package jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jixiao.convention.Conventions;
import jixiao.model.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in a document, it is read or refused with one sentence; nothing else ever comes out. */
class DocumentMutationTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DocumentReader READER =
            new DocumentReader(Conventions.load(Conventions.DEFAULT).in(Optional.of(2024)));

    private static final String DOCUMENT = """
            {"version":1,"tables":[{"form":"PROJECT","source":{"file":"a.xlsx","sheet":"s"},"year":2024,"date":"2025-01",
            "execution":{"budget":100,"actual":90,"claimedScore":18,"printed":{"budget":{"text":"100.0","step":0.1}}},
            "goals":[{"no":"1","points":20,"indicators":[
            {"level1":"产出指标","level3":"办件","cell":"C5","cells":{"target":"D5"},"weight":10,"claimedScore":9.5,
            "target":{"kind":"BETWEEN","value":5,"upper":8,"unit":"次"},"actual":{"text":"6次","value":6,"approximate":true}},
            {"level3":"时限","target":{"kind":"DEADLINE","date":"2024-12"},"actual":{"date":"2024-11-30"}}]}],
            "headers":{"SCORE":"G4"},"notices":[{"code":"SHEET_HIDDEN","details":{"工作表":"底稿"}}]}]}
            """;

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e40",
            "1e-40",
            "0.1",
            "\"\"",
            "\"x\"",
            "\"F12\"",
            "\"2024-02-30\"",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "123456789012345678901234567890123456789012345",
            "\"AT_LEAST\"",
            "\"\\u0000\\uD800\"");

    @Test
    @DisplayName("任一成员换成别的内容或去掉:读得出,或一句说明")
    void anyMember() {
        int refused = 0;
        List<JsonNode> containers = new ArrayList<>();
        collect(MAPPER.readTree(DOCUMENT), containers);
        for (int at = 0; at < containers.size(); at++) {
            int size = containers.get(at).size();
            for (int member = 0; member < size; member++) {
                for (String value : VALUES) {
                    refused += read(mutated(at, member, value)) ? 0 : 1;
                }
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    @DisplayName("任意字节改动:读得出,或一句说明")
    void anyByte() {
        Random random = new Random(20240428);
        byte[] whole = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int run = 0; run < 2000; run++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            refused += read(bytes) ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(1000);
    }

    private static byte[] mutated(int container, int member, String value) {
        JsonNode root = MAPPER.readTree(DOCUMENT);
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode node = containers.get(container);
        if (node instanceof ObjectNode object) {
            object.set(List.copyOf(object.propertyNames()).get(member), MAPPER.readTree(value));
        } else {
            ((ArrayNode) node).set(member, MAPPER.readTree(value));
        }
        return MAPPER.writeValueAsBytes(root);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    /** Whether it could be read. */
    private static boolean read(byte[] bytes) {
        try {
            assertThat(READER.read("表.json", bytes)).isNotEmpty();
            return true;
        } catch (InputProblem problem) {
            assertThat(problem.getMessage()).contains("表.json").endsWith("。").doesNotContain("\n");
            return false;
        }
    }
}
