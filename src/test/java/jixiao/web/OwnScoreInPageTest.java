package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jixiao.testing.RowsWorkbook;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bureau's own score in place of one that the rules have settled, given in the page. By the rules 20×98÷100 = 19.60; 购置数量
 * 20×40÷50 = 16.00; 培训人次 20×50÷100 = 10.00 and 验收批次 20, one cell for both: 30.00; 受益户数 20; total 85.60. Claimed are 18,
 * 19, 36 and a total of 95: four errors.
 */
@DisplayName("网页:规则已经定分的,局里另定一个分")
class OwnScoreInPageTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private Server server;
    private Visitor visitor;
    private String place;

    @TempDir
    static Path kept;

    private static ReviewedOnce reviewed;

    @BeforeAll
    static void review() {
        byte[] table = new RowsWorkbook()
                .row("2024年度项目自评表")
                .row("单位名称", "某局", "填报日期", "2025年3月1日")
                .row("项目名称", "图书购置")
                .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                .row("项目资金总额", "100", "98", "98%", "18")
                .row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因")
                .row("产出指标", "购置数量", "≥50套", "40套", "20", "19", "延期")
                .row("产出指标", "培训人次", "≥100人次", "50人次", "20", "36", "延期")
                .row("产出指标", "验收批次", "≥2次", "2次", "20", "", "")
                .row("效益指标", "受益户数", "≥64户", "64户", "20", "20", "")
                .row("总分", "", "", "", "100", "95", "")
                .merge("F8:F9")
                .bytes();
        reviewed = new ReviewedOnce(
                kept, Map.of("year", "2024", "rules", "wuhan"), List.of(new Sent("file", "甲.xlsx", table)));
    }

    @BeforeEach
    void start() throws IOException {
        place = reviewed.place();
        server = reviewed.server(folder);
        visitor = new Visitor(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private JsonNode table() {
        HttpResponse<byte[]> answer =
                visitor.send(HttpRequest.newBuilder(URI.create(visitor.root() + "/api/v1" + place + "/tables/0"))
                        .header("Authorization", "Bearer " + server.address().replaceFirst("^.*key=", "")));
        return JSON.readTree(answer.body());
    }

    private JsonNode finding(String cell) {
        return table().get("findings")
                .valueStream()
                .filter(each -> each.get("cell").asString().equals(cell)
                        && each.get("severity").asString().equals("ERROR"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<byte[]> correct(String cell, String score) {
        JsonNode finding = finding(cell);
        return visitor.post(
                place + "/tables/0/treat",
                Map.of(
                        "mark",
                        visitor.mark(),
                        "item",
                        finding.get("item").asString(),
                        "version",
                        finding.get("version").asString(),
                        "word",
                        "财政更正",
                        "score",
                        score,
                        "reason",
                        "局务会定",
                        "officer",
                        "王五"));
    }

    private void undo(String cell) {
        JsonNode finding = finding(cell);
        HttpResponse<byte[]> answer = visitor.post(
                place + "/tables/0/undo",
                Map.of(
                        "mark",
                        visitor.mark(),
                        "item",
                        finding.get("item").asString(),
                        "version",
                        finding.get("version").asString()));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    /** What the table's page and the list say alike. */
    private void stands(String total, String grade, String verdict, int errors) {
        String page = Visitor.text(visitor.get(place + "/tables/0"));
        assertThat(page).contains("复核总分 <b>" + total + "</b>", "等级 <b>" + grade + "</b>", "\">" + verdict + "</span>");
        String list = Visitor.text(visitor.get(place + "/tables"));
        assertThat(list)
                .contains("<b>" + total + "</b>", "<td class=\"short\">" + grade + "</td>", verdict + " 1</span>")
                .containsPattern("<td class=\"number\">" + errors + " / \\d+</td>");
    }

    @ParameterizedTest(name = "{0} 改成 {1}:总分 {2}")
    @DisplayName("财政更正写上得分:总分、结论、错误数在本页和列表上马上是它的;撤销回到规则算的")
    @CsvSource({
        // 85.60 − 19.60 + 19
        "E5, 19, 85.00, 良",
        "E5, 0, 66.00, 中",
        // 85.60 − 16 + 17.5
        "F7, 17.5, 87.10, 良",
        "F7, 20, 89.60, 良",
        // 85.60 − 30 + 25, two lines of 20 share it
        "F8, 25, 80.60, 良",
        "F8, 40, 95.60, 优",
        "F11, 80, 80.00, 良",
        "F11, 79.99, 79.99, 中",
    })
    void atOnce(String cell, String score, String total, String grade) {
        stands("85.60", "良", "退回", 4);
        assertThat(correct(cell, score).statusCode()).isEqualTo(303);
        stands(total, grade, "退回", 3);
        undo(cell);
        stands("85.60", "良", "退回", 4);
    }

    @ParameterizedTest(name = "{0} 改成 {1}")
    @DisplayName("超过上限一分厘、低于零、小数位过多:不存,说出为什么,总分不变")
    @CsvSource({
        "E5, 20.01, 财政更正的预算执行得分20.01不在0到20分之间",
        "F7, -0.01, 财政更正的得分-0.01不在0到20分之间",
        "F8, 40.01, 财政更正的合计得分40.01不在0到40分之间",
        "F11, 100.01, 财政更正的总分100.01不在0到100分之间",
        "F7, 17.555, '财政更正的得分17.555的小数位比口径的多,得分写到2位小数'",
    })
    void refused(String cell, String score, String sentence) {
        HttpResponse<byte[]> answer = correct(cell, score);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.text(answer)).contains("没有存:" + sentence + "。");
        stands("85.60", "良", "退回", 4);
    }

    @Test
    @DisplayName("四处都更正:马上通过,总分80.00(局里的),再次复核后一样;一处处撤销回到退回、85.60")
    void all() {
        for (Map.Entry<String, String> each :
                Map.of("E5", "19", "F7", "17.5", "F8", "25", "F11", "80").entrySet()) {
            assertThat(correct(each.getKey(), each.getValue()).statusCode()).isEqualTo(303);
        }
        stands("80.00", "良", "通过", 0);
        TaskPagesTest.reviewed(visitor, place);
        stands("80.00", "良", "通过", 0);
        undo("F11");
        // 19 + 17.5 + 25 + 20
        stands("81.50", "良", "退回", 1);
        List.of("E5", "F7", "F8").forEach(this::undo);
        stands("85.60", "良", "退回", 4);
        TaskPagesTest.reviewed(visitor, place);
        stands("85.60", "良", "退回", 4);
    }
}
