package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.web.Visitor.Sent;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of a review by buttons: the same as the commands make. */
@DisplayName("网页:意见书、底稿、抽查、归档、统计、换口径")
class ResultPagesTest {
    @TempDir
    Path folder;

    private Server server;
    private Visitor visitor;
    private String place;

    @BeforeEach
    void start() {
        server = TaskPagesTest.server(folder);
        visitor = new Visitor(server);
        place = Visitor.place(visitor.send(
                "/tasks",
                Map.of("year", "2025"),
                List.of(
                        new Sent("file", "a.xlsx", DepartmentPagesTest.table("甲县文化馆", "40")),
                        new Sent("file", "b.xlsx", DepartmentPagesTest.table("乙县图书馆", "45")),
                        new Sent("file", "d.xlsx", TablePagesTest.open("丁县林业局")))));
        TaskPagesTest.reviewed(visitor, place);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String done(String what, Map<String, String> given) {
        Map<String, String> all = new HashMap<>(given);
        all.put("mark", visitor.mark());
        HttpResponse<byte[]> answer = visitor.post(place + "/" + what, all);
        assertThat(answer.statusCode()).as(Visitor.text(answer)).isEqualTo(303);
        TaskPagesTest.waited(visitor, place);
        return Visitor.text(visitor.get(place + "/results"));
    }

    private byte[] file(String name) {
        HttpResponse<byte[]> answer =
                visitor.get(place + "/results/file?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        return answer.body();
    }

    private void decide(int table, String sort, Map<String, String> said) {
        String page = Visitor.text(visitor.get(place + "/tables/" + table));
        Matcher form = Pattern.compile(
                        "/" + sort
                                + "\\?[^\"]*\" class=\"decide\">.*?name=\"item\" value=\"([^\"]*)\".*?name=\"version\""
                                + " value=\"([^\"]*)\"",
                        Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).isTrue();
        Map<String, String> all = new HashMap<>(said);
        all.putAll(Map.of("mark", visitor.mark(), "item", form.group(1), "version", form.group(2)));
        assertThat(visitor.post(place + "/tables/" + table + "/" + sort, all).statusCode())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("页面里定分、更正以后写意见书:先计入,再写;乙的更正、丁的定分各写进一份复核意见书")
    void letters() throws IOException {
        decide(1, "treat", Map.of("word", "财政更正", "reason", "按规则", "officer", "张三"));
        decide(2, "rule", Map.of("points", "35", "conclusion", "调整", "reason", "核对", "officer", "张三"));
        String page = done("letters", Map.of("bureau", "某县财政局", "due", "2026-03-20", "number", "某财函{7}号"));
        assertThat(page).contains("意见书(第1轮)", "复核意见书 2 份", "退回修改意见 0 份").doesNotContain("还没有写进复核汇总");
        List<String> letters;
        try (Stream<Path> all = Files.walk(folder.resolve("data/20260302-1/复核结果/意见书"))) {
            letters = all.filter(Files::isRegularFile)
                    .map(each -> folder.resolve("data/20260302-1/复核结果")
                            .relativize(each)
                            .toString())
                    .toList();
        }
        assertThat(letters).hasSize(2);
        assertThat(page).contains(letters);
        String one = letters.stream()
                .filter(each -> each.contains("乙县图书馆"))
                .findFirst()
                .orElseThrow();
        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(file(one)))) {
            StringBuilder text = new StringBuilder();
            letter.getParagraphs().forEach(each -> text.append(each.getText()));
            letter.getTables().forEach(each -> text.append(each.getText()));
            assertThat(text).contains("乙县图书馆", "某县财政局", "某财函8号");
        }
        assertThat(new String(file("复核汇总.xlsx"), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    @DisplayName("写过意见书的财政部门、联系人和抄送,下次已经填好;没有写的空着,期限和文号每次另写")
    void sender() {
        HttpResponse<byte[]> answer = visitor.post(
                place + "/letters",
                Map.of("mark", visitor.mark(), "bureau", "某县财政局\"绩效\"", "contact", "李四;+1%", "due", "2026-03-20"));
        String kept = String.join(
                "; ",
                answer.headers().allValues("Set-Cookie").stream()
                        .map(each -> each.replaceFirst(";.*", ""))
                        .toList());
        TaskPagesTest.waited(visitor, place);
        Document page = Jsoup.parse(
                Visitor.text(visitor.send(visitor.to(place + "/results").header("Cookie", kept))));
        assertThat(page.select("input[name=bureau]").val()).isEqualTo("某县财政局\"绩效\"");
        assertThat(page.select("input[name=contact]").val()).isEqualTo("李四;+1%");
        assertThat(page.select("input[name=copies], input[name=due], input[name=number]")
                        .eachAttr("value"))
                .allMatch(String::isEmpty);
    }

    @Test
    @DisplayName("底稿、抽查、归档都写在结果文件夹,可以取走")
    void made() {
        assertThat(done("papers", Map.of())).contains("复核底稿.xlsx");
        assertThat(done("sample", Map.of("share", "50%", "by", "类型", "weight", "risk", "seed", "3")))
                .contains("总体 3 张", "抽中 2 张", "抽查名单.xlsx");
        assertThat(done("archive", Map.of())).contains("归档:", "2025年度复核档案.zip");
        for (String name : List.of("复核底稿.xlsx", "抽查名单.xlsx", "2025年度复核档案.zip", "标注副本/a_计分.xlsx")) {
            assertThat(file(name)).isNotEmpty();
        }
    }

    @Test
    @DisplayName("只给结果文件夹里的文件:存档、任务文件、外面的文件都不给")
    void nothingElse() throws IOException {
        Files.writeString(folder.resolve("data/秘密.xlsx"), "x");
        for (String name : List.of(
                "../task.json",
                ".jixiao/review.db",
                "../../秘密.xlsx",
                "标注副本/../../task.json",
                "/etc/passwd",
                "没有.xlsx",
                "")) {
            assertThat(visitor.get(place + "/results/file?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                            .statusCode())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("统计:条形图由服务器画成SVG,旁边写着数;涉密的不在里面")
    void statistics() {
        String page = Visitor.text(visitor.get(place + "/statistics"));
        assertThat(page).contains("计入的 3 张表", "<svg", "<rect", "未列科室", "3(退回1 人工2)");
        visitor.send(
                place + "/lists",
                Map.of(),
                List.of(new Sent(
                        "roster",
                        "名单.xlsx",
                        jixiao.testing.RowsWorkbook.of(List.of(
                                        List.of("单位", "科室", "涉密"),
                                        List.of("甲县文化馆", "教科文科", ""),
                                        List.of("乙县图书馆", "教科文科", "是"),
                                        List.of("丁县林业局", "农业科", "")))
                                .bytes())));
        TaskPagesTest.reviewed(visitor, place);
        assertThat(Visitor.text(visitor.get(place + "/statistics"))).contains("计入的 2 张表", "教科文科", "1(人工1)");
    }

    @Test
    @DisplayName("换个口径:写出哪些表的总分变了;结论仍按原来的口径;重新启动后还看得到")
    void compared() {
        String page = done("compare", Map.of("compare", "mof-2020"));
        assertThat(page).contains("对比:总分变的");
        server.close();
        server = TaskPagesTest.server(folder);
        visitor = new Visitor(server);
        assertThat(Visitor.text(visitor.get(place + "/results"))).contains("对比:总分变的");
    }
}
