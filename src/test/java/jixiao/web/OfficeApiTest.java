package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tasks by programs: made, filled, reviewed, decided and taken away. */
@DisplayName("网页:复核任务的接口")
class OfficeApiTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private Server server;
    private Visitor visitor;
    private String task;

    @BeforeEach
    void start() {
        server = TaskPagesTest.server(folder);
        visitor = new Visitor(server);
        task = JSON.readTree(post("/api/v1/tasks", "{\"name\":\"程序建的\",\"year\":2025}")
                        .body())
                .get("id")
                .asString();
        send("/files?name=b.xlsx", DepartmentPagesTest.table("乙县图书馆", "45"));
        send("/files?name=d.xlsx", TablePagesTest.open("丁县林业局"));
        assertThat(send("/review", new byte[0]).statusCode()).isEqualTo(202);
        waited();
    }

    private void waited() {
        TaskPagesTest.waited(visitor, "/tasks/" + task);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(visitor.root() + path))
                .header("Authorization", "Bearer " + server.address().replaceFirst("^.*key=", ""));
    }

    private HttpResponse<byte[]> post(String path, String json) {
        return visitor.send(to(path).POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<byte[]> send(String path, byte[] body) {
        return visitor.send(to("/api/v1/tasks/" + task + path).POST(BodyPublishers.ofByteArray(body)));
    }

    private JsonNode get(String path) {
        HttpResponse<byte[]> answer = visitor.send(to("/api/v1/tasks/" + task + path));
        assertThat(answer.statusCode()).as(Visitor.text(answer)).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    @DisplayName("列表、筛选与网页相同;得分是精确的数")
    void listed() {
        JsonNode list = get("/tables?verdict=" + URLEncoder.encode("退回", StandardCharsets.UTF_8));
        assertThat(list.get("all").asInt()).isEqualTo(2);
        assertThat(list.get("found").asInt()).isEqualTo(1);
        assertThat(list.at("/tables/0/unit").asString()).isEqualTo("乙县图书馆");
        assertThat(list.at("/tables/0/total").decimalValue()).isEqualByComparingTo("86");
        assertThat(list.at("/tables/0/stake").decimalValue()).isEqualByComparingTo("5");
    }

    @Test
    @DisplayName("处理、定分、撤销;旧的version得409和两个值,什么也不存;不合规则的422")
    void decided() {
        JsonNode finding = mismatch();
        String body = said(finding, "\"word\":\"财政更正\",\"reason\":\"按规则\",\"officer\":\"张三\"");
        HttpResponse<byte[]> answer = decide(0, body);
        assertThat(JSON.readTree(answer.body()).get("verdict").asString()).isEqualTo("人工");
        HttpResponse<byte[]> stale = decide(0, said(finding, "\"word\":\"采纳\",\"officer\":\"李四\""));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Visitor.text(stale)).contains("\"error\":\"STALE\"", "财政更正", "采纳");
        JsonNode now = mismatch();
        assertThat(now.get("word").asString()).isEqualTo("财政更正");
        assertThat(decide(0, said(now, "\"undo\":true")).statusCode()).isEqualTo(200);
        assertThat(get("/tables/0").get("verdict").asString()).isEqualTo("退回");
        JsonNode line = get("/tables/1").at("/lines/0");
        assertThat(decide(1, said(line, "\"points\":51,\"conclusion\":\"调整\",\"officer\":\"王五\""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(decide(1, said(line, "\"points\":35,\"conclusion\":\"调整\",\"officer\":\"王五\""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/tables/1").get("total").decimalValue()).isEqualByComparingTo("85");
        assertThat(get("/tables?q=x").get("uncounted").asInt()).isEqualTo(2);
    }

    private JsonNode mismatch() {
        return get("/tables/0")
                .get("findings")
                .valueStream()
                .filter(each -> each.get("code").asString().equals("SCORE_MISMATCH"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> decide(int table, String body) {
        return post("/api/v1/tasks/" + task + "/tables/" + table + "/decisions", body);
    }

    private static String said(JsonNode item, String what) {
        return "{\"item\":\"" + item.get("item").asString() + "\",\"version\":\""
                + item.get("version").asString() + "\"," + what + "}";
    }

    @Test
    @DisplayName("OpenAPI里任务的每条路都通,给的状态都写着")
    void described() throws IOException {
        JsonNode described;
        try (InputStream file = ApiTest.class.getResourceAsStream("/jixiao/web/openapi.json")) {
            described = JSON.readTree(file);
        }
        JsonNode finding = mismatch();
        List<String> walked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : described.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (!path.getKey().startsWith("/api/v1/tasks")) {
                    continue;
                }
                String place = path.getKey()
                        .replace("{task}", task)
                        .replace("{table}", "0")
                        .replace("{kind}", "archive");
                place += place.endsWith("/file")
                        ? "?name=" + URLEncoder.encode("复核汇总.xlsx", StandardCharsets.UTF_8)
                        : place.endsWith("/files") ? "?name=e.xlsx" : "";
                String body = place.endsWith("/decisions")
                        ? said(finding, "\"word\":\"采纳\",\"officer\":\"张三\"")
                        : place.endsWith("/archive") ? "" : "{}";
                HttpResponse<byte[]> answer =
                        operation.getKey().equals("get") ? visitor.send(to(place)) : post(place, body);
                JsonNode responses = operation.getValue().get("responses");
                assertThat(answer.statusCode()).as(place + Visitor.text(answer)).isBetween(200, 202);
                assertThat(responses.has(Integer.toString(answer.statusCode())))
                        .as(place)
                        .isTrue();
                waited();
                HttpResponse<byte[]> absent = operation.getKey().equals("get")
                        ? visitor.send(to(place.replace(task, "20200101-1")))
                        : post(place.replace(task, "20200101-1"), "[");
                assertThat(absent.statusCode() == 200 && !path.getKey().contains("{task}")
                                || responses.has(Integer.toString(absent.statusCode())))
                        .as(place + " " + absent.statusCode())
                        .isTrue();
                walked.add(operation.getKey() + " " + path.getKey());
            }
        }
        assertThat(walked).hasSize(12);
    }

    @Test
    @DisplayName("程序里登记的每条接口的路都写在 OpenAPI 里,一条不多一条不少")
    void allDescribed() throws IOException {
        List<String> written = new ArrayList<>();
        try (InputStream file = ApiTest.class.getResourceAsStream("/jixiao/web/openapi.json")) {
            for (Map.Entry<String, JsonNode> path :
                    JSON.readTree(file).get("paths").properties()) {
                path.getValue().properties().forEach(each -> written.add(each.getKey() + " " + path.getKey()));
            }
        }
        List<String> registered = new ArrayList<>();
        for (String source : List.of("Api", "OfficeApi", "Stillness")) {
            String text = Files.readString(Path.of("src/main/java/jixiao/web/" + source + ".java"))
                    .replaceAll("(?m)^.*static final String (?:TASK|TABLE).*$", "")
                    .replaceAll("\\bTABLE\\b", "\"/api/v1/tasks/{task}/tables/{table}\"")
                    .replaceAll("\\bTASK\\b", "\"/api/v1/tasks/{task}\"");
            Matcher route = Pattern.compile("routes\\.([a-z]+)\\(\\s*\"(/api/[^\"]*)\"(?: \\+ \"([^\"]*)\")?")
                    .matcher(text);
            while (route.find()) {
                registered.add(route.group(1) + " " + route.group(2) + (route.group(3) == null ? "" : route.group(3)));
            }
        }
        assertThat(registered).hasSize(18).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    @DisplayName("处理后面写着得分:16+33.5+30=79.5,撤销回到86;得分超出分值的422")
    void ownScore() {
        HttpResponse<byte[]> answer =
                decide(0, said(mismatch(), "\"word\":\"财政更正 33.5\",\"reason\":\"会审\",\"officer\":\"张三\""));
        assertThat(JSON.readTree(answer.body()).get("total").decimalValue()).isEqualByComparingTo("79.5");
        assertThat(decide(0, said(mismatch(), "\"word\":\"财政更正 50.5\",\"reason\":\"会审\",\"officer\":\"张三\""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(get("/tables/0").get("total").decimalValue()).isEqualByComparingTo("79.5");
        decide(0, said(mismatch(), "\"undo\":true"));
        assertThat(get("/tables/0").get("total").decimalValue()).isEqualByComparingTo("86");
    }

    @Test
    @DisplayName("没有钥匙什么也不给;别的种类的结果没有")
    void denied() {
        assertThat(new Visitor(server, "").get("/api/v1/tasks").statusCode()).isEqualTo(403);
        assertThat(post("/api/v1/tasks/" + task + "/exports/everything", "").statusCode())
                .isEqualTo(404);
        assertThat(post("/api/v1/tasks", "[]").statusCode()).isEqualTo(422);
        assertThat(post("/api/v1/tasks", "{\"inputs\":\"/etc\"}").statusCode()).isEqualTo(422);
    }
}
