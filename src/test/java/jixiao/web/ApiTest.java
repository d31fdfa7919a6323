package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.convention.Conventions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs, which brings its key along as a bearer of it and needs no mark. */
@DisplayName("网页:接口")
class ApiTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static Server server;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        server = Server.start(0, Engine::load, Conventions.shipped());
        visitor = new Visitor(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(visitor.root() + path))
                .header("Authorization", "Bearer " + server.address().replaceFirst("^.*key=", ""));
    }

    private static HttpResponse<byte[]> post(String path, byte[] file) {
        return visitor.send(to(path).POST(BodyPublishers.ofByteArray(file)));
    }

    @Test
    @DisplayName("全部案例:接口给的文档与库给的一字不差")
    void sameAsLibrary() throws IOException {
        Engine engine = Engine.choosing();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases"))) {
            List<Path> cases = files.filter(each -> each.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            assertThat(cases).isNotEmpty();
            for (Path each : cases) {
                byte[] bytes = Files.readAllBytes(each);
                HttpResponse<byte[]> answer = post("/api/v1/score?name=a.xlsx", bytes);
                assertThat(answer.statusCode()).as(each.toString()).isEqualTo(200);
                assertThat(Visitor.text(answer))
                        .isEqualTo(engine.open("a.xlsx", bytes).orThrow().json());
            }
        }
    }

    @Test
    @DisplayName("指定口径、年度")
    void asked() {
        byte[] file = DepartmentPagesTest.table("甲县文化馆");
        JsonNode document = JSON.readTree(
                post("/api/v1/score?name=a.xlsx&rules=wuhan&year=2024", file).body());
        assertThat(document.at("/tables/0/convention/name").asString()).isEqualTo("wuhan");
        assertThat(document.at("/tables/0/findings").toString()).contains("YEAR_DIFFERS");
    }

    @Test
    @DisplayName("副本、净表、正式表与库给的一个字节不差")
    void made() {
        byte[] file = DepartmentPagesTest.table("甲县文化馆");
        var opened = Engine.choosing().open("a.xlsx", file).orThrow();
        assertThat(post("/api/v1/marked?name=a.xlsx", file).body()).isEqualTo(opened.marked(false));
        assertThat(post("/api/v1/clean?name=a.xlsx", file).body()).isEqualTo(opened.clean(false));
        assertThat(post("/api/v1/form?name=a.xlsx", file).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("不能读取:422,给程序的词和给人的一句话")
    void refused() {
        HttpResponse<byte[]> answer = post("/api/v1/score?name=坏.xlsx", new byte[] {1, 2, 3});
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode refusal = JSON.readTree(answer.body());
        assertThat(refusal.get("error").asString()).isEqualTo("SAID");
        assertThat(refusal.get("message").asString()).contains("坏.xlsx");
    }

    @Test
    @DisplayName("没有钥匙:403,也是JSON")
    void denied() {
        HttpResponse<byte[]> answer = new Visitor(server, "").get("/api/v1/conventions");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(answer.body()).get("error").asString()).isEqualTo("KEY");
    }

    @Test
    @DisplayName("OpenAPI说明的每条路都通,状态都在说明里;参数都认(复核任务的另有一个测试)")
    void described() throws IOException {
        JsonNode described;
        try (InputStream file = ApiTest.class.getResourceAsStream("/jixiao/web/openapi.json")) {
            described = JSON.readTree(file);
        }
        List<String> walked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : described.get("paths").properties()) {
            if (path.getKey().startsWith("/api/v1/tasks")) {
                continue;
            }
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                HttpResponse<byte[]> answer = operation.getKey().equals("get")
                        ? visitor.send(to(path.getKey()))
                        : post(path.getKey() + "?name=a.xlsx", DepartmentPagesTest.table("乙局"));
                assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
                assertThat(operation.getValue().get("responses").has("200")).isTrue();
                if (operation.getKey().equals("post")) {
                    HttpResponse<byte[]> bad = post(path.getKey(), new byte[] {1});
                    assertThat(operation.getValue().get("responses").has(Integer.toString(bad.statusCode())))
                            .as(path.getKey())
                            .isTrue();
                }
                walked.add(path.getKey());
            }
        }
        assertThat(walked).hasSize(6);
    }
}
