package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.testing.PlainBook;
import jixiao.web.Visitor.Sent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table that goes on on a second sheet: 执行 20×80%=16; on the first sheet 8 of ≥10 with 50 points → 40; on the second 81% of
 * ≥90% with 30 → 27; together 83, with 90% there 86.
 */
@DisplayName("网页:接到下一张工作表的表")
class ContinuedPagesTest {
    private static final String SECOND = "自评表 (续)";

    @TempDir
    static Path folder;

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

    /** With what the unit claims for 学员满意度, whose line is row 2 of the second sheet. */
    static byte[] table(String unit, String claim) {
        List<String> head = List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分");
        PlainBook book = new PlainBook();
        add(
                book,
                "自评表",
                List.of(
                        List.of("2025年度项目支出绩效自评表"),
                        List.of("单位名称", unit, "填报日期", "2026-03-01"),
                        List.of("项目名称", "培训项目"),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("年度资金总额(万元)", "100", "80", "80%", ""),
                        head,
                        List.of("产出指标", "数量指标", "培训场次", "≥10场", "8场", "50", "40")));
        add(
                book,
                SECOND,
                List.of(
                        head,
                        List.of("满意度指标", "服务对象满意度", "学员满意度", "≥90%", "81%", "30", claim),
                        List.of("总分", "", "", "", "", "", "")));
        return book.bytes();
    }

    private static void add(PlainBook book, String name, List<List<String>> rows) {
        PlainBook.PlainSheet sheet = book.sheet(name);
        for (int row = 0; row < rows.size(); row++) {
            sheet.row(row);
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.set(row, column, rows.get(row).get(column));
            }
        }
    }

    private static Document page(String place) {
        return Jsoup.parse(Visitor.text(visitor.get(place)));
    }

    /** The cell that a link leads to. */
    private static Element led(Document page, Element link) {
        return page.getElementById(link.attr("href").substring(1));
    }

    private static void assertBothShown(Document page, String css) {
        assertThat(page.select("table.sheet caption").eachText()).containsExactly("自评表", SECOND);
        for (Element sheet : page.select("table.sheet")) {
            for (Element column : sheet.select("col")) {
                assertThat(css).contains("." + column.className() + "{width:");
            }
        }
        assertThat(page.select("table.sheet").get(1).select("tr")).hasSize(3);
        assertThat(page.select("td[id]").eachAttr("id")).doesNotHaveDuplicates().noneMatch(id -> id.contains(" "));
    }

    @Test
    @DisplayName("文件页:两张工作表上下排着,各有名称、列宽;空着的得分27在第二张上填好")
    void shown() {
        String place = visitor.open("自评表.xlsx", table("甲县文化馆", ""));
        Document page = page(place);
        assertThat(page.select(".total strong").get(0).text()).isEqualTo("83.00");
        assertBothShown(page, Visitor.text(visitor.get(place + "/0/look.css")));
        Element line = page.select("table.lines th a").get(1);
        assertThat(line.text()).isEqualTo("学员满意度");
        assertThat(led(page, line).text()).isEqualTo("学员满意度");
        assertThat(led(page, line).parent().child(6).text()).startsWith("27");
    }

    @Test
    @DisplayName("只在一张工作表上的表不写工作表的名称")
    void alone() {
        Document page = page(visitor.open("自评表.xlsx", DepartmentPagesTest.table("甲县文化馆")));
        assertThat(page.select("table.sheet caption").eachAttr("class")).containsExactly("quiet");
    }

    @Test
    @DisplayName("第二张上的发现指到它自己的格:填报30,规则27,那一格标成错误,第一张的G2没有标")
    void found() {
        Document page = page(visitor.open("自评表.xlsx", table("甲县文化馆", "30")));
        Element link = page.select(".findings li.ERROR a.cell").first();
        assertThat(link.text()).isEqualTo(SECOND + "!G2");
        assertThat(led(page, link).text()).isEqualTo("30");
        assertThat(led(page, link).classNames()).contains("found", "ERROR");
        assertThat(led(page, link).attr("title")).contains("27");
        assertThat(page.getElementById("t0-G2").classNames()).doesNotContain("found");
    }

    @Test
    @DisplayName("试算第二张上的完成值:改成90%总分86,说出改的是哪张工作表;撤销回到83;第一张的同一格不能改")
    void trial() {
        String place = visitor.open("自评表.xlsx", table("甲县文化馆", ""));
        Element field = page(place).select("input[name=sheet]").get(1);
        assertThat(field.attr("value")).isEqualTo(SECOND);
        assertThat(field.nextElementSibling().attr("value")).isEqualTo("E2");
        String changed = visitor.post(
                        place + "/changes",
                        Map.of("mark", visitor.mark(), "sheet", SECOND, "cell", "E2", "was", "81%", "text", "90%"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Document page = page(changed);
        assertThat(page.select(".total strong").get(0).text()).isEqualTo("86.00");
        assertThat(page.select(".total .was").text()).isEqualTo("原来 83.00");
        assertThat(page.select(".trial").text()).contains("「" + SECOND + "」E2 → 90%");
        assertThat(page(place).select(".total strong").get(0).text()).isEqualTo("83.00");
        for (String copy : List.of("/marked", "/clean")) {
            assertThat(Engine.choosing()
                            .open("改.xlsx", visitor.get(changed + copy).body())
                            .orThrow()
                            .judgements()
                            .get(0)
                            .scored()
                            .total())
                    .isEqualByComparingTo("86");
        }
        assertThat(visitor.post(
                                place + "/changes",
                                Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", "E2", "was", "", "text", "90%"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("接口:第二张上的发现带着工作表和单元格")
    void api() {
        JsonNode document = JsonMapper.shared()
                .readTree(visitor.send(HttpRequest.newBuilder(URI.create(visitor.root() + "/api/v1/score?name=a.xlsx"))
                                .header(
                                        "Authorization",
                                        "Bearer " + server.address().replaceFirst("^.*key=", ""))
                                .POST(BodyPublishers.ofByteArray(table("甲县文化馆", "30"))))
                        .body());
        assertThat(document.get("tables").size()).isEqualTo(1);
        JsonNode finding = document.at("/tables/0/findings")
                .valueStream()
                .filter(each -> each.get("code").asString().equals("SCORE_MISMATCH"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.at("/place/sheet").asString()).isEqualTo(SECOND);
        assertThat(finding.at("/place/cell").asString()).isEqualTo("G2");
    }

    @Test
    @DisplayName("复核任务里也是两张上下排着,要定的一处指到第二张的那一格;定了以后还指着它")
    void reviewed() {
        try (Server office = TaskPagesTest.server(folder)) {
            Visitor officer = new Visitor(office);
            String task = Visitor.place(officer.send(
                    "/tasks", Map.of("year", "2025"), List.of(new Sent("file", "a.xlsx", table("甲县文化馆", "30")))));
            TaskPagesTest.reviewed(officer, task);
            String place = task + "/tables/0";
            String text = Visitor.text(officer.get(place));
            Document page = Jsoup.parse(text);
            assertBothShown(page, Visitor.text(officer.get(place + "/look.css")));
            Element link = page.select("li.item.ERROR a.cell").first();
            assertThat(link.text()).isEqualTo(SECOND + "!G2");
            assertThat(led(page, link).text()).isEqualTo("30");
            assertThat(led(page, link).classNames()).contains("found", "ERROR");
            Map<String, String> said = new java.util.HashMap<>(DecidingTest.fields(text, "treat"));
            said.putAll(Map.of("word", "财政更正", "reason", "按规则", "officer", "张三", "mark", officer.mark()));
            assertThat(officer.post(place + "/treat", said).statusCode()).isEqualTo(303);
            Document decided = Jsoup.parse(Visitor.text(officer.get(place)));
            assertThat(led(decided, decided.select("li.item.decided a.cell").first())
                            .text())
                    .isEqualTo("30");
            assertThat(decided.select(".strip").text()).contains("83.00");
        }
    }
}
