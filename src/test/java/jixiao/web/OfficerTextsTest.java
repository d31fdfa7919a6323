package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jixiao.testing.RowsWorkbook;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that would be a part of the page, in everything that an officer's pages show. */
@DisplayName("网页:科室的页面上,谁写的文字都只是文字")
class OfficerTextsTest {
    private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @TempDir
    Path folder;

    private static byte[] table(String claim) {
        return RowsWorkbook.of(List.of(
                        List.of("2025年度项目支出绩效自评表"),
                        List.of("单位名称", "甲馆" + EVIL, "填报日期", "2026-03-01"),
                        List.of("项目名称", "培训" + EVIL),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("年度资金总额(万元)", "100", "80", "80%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "场次" + EVIL, "≥10场", "8场", "50", claim),
                        List.of("产出指标", "质量指标" + EVIL, "名次", "争先进位" + EVIL, "第二" + EVIL, "30", ""),
                        List.of("总分", "", "", "", "", "", "")))
                .bytes();
    }

    @Test
    @DisplayName("单位、项目、指标、目标、文件名、任务名、科室、理由、经办人:每一页都照原样显示,没有一处成为网页")
    void escaped() {
        try (Server server = TaskPagesTest.server(folder)) {
            Visitor visitor = new Visitor(server);
            byte[] roster = RowsWorkbook.of(
                            List.of(List.of("单位", "科室", "主管部门"), List.of("甲馆" + EVIL, "一科" + EVIL, "主管" + EVIL)))
                    .bytes();
            String place = Visitor.place(visitor.send(
                    "/tasks",
                    Map.of("name", "复核" + EVIL, "year", "2025"),
                    List.of(
                            new Sent("file", "a<img src=x>.xlsx", table("45")),
                            new Sent(
                                    "file",
                                    "b<img src=x>.txt",
                                    "不是表".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            new Sent("roster", "名单.xlsx", roster))));
            TaskPagesTest.reviewed(visitor, place);
            visitor.send(place + "/files", Map.of(), List.of(new Sent("file", "a<img src=x>.xlsx", table("46"))));
            clean(TaskPagesTest.reviewed(visitor, place));
            Map<String, String> said =
                    new HashMap<>(DecidingTest.fields(Visitor.text(visitor.get(place + "/tables/0")), "treat"));
            said.putAll(Map.of("mark", visitor.mark(), "word", "采纳", "reason", "因为" + EVIL, "officer", "张三" + EVIL));
            assertThat(visitor.post(place + "/tables/0/treat", said).statusCode())
                    .isEqualTo(303);
            HttpResponse<byte[]> stale = visitor.post(place + "/tables/0/treat", said);
            assertThat(stale.statusCode()).isEqualTo(409);
            clean(Visitor.text(stale));
            for (String each : List.of(
                    "/tasks",
                    place,
                    place + "/tables?old=all",
                    place + "/tables/0",
                    place + "/tables/1",
                    place + "/tables/0/versions/1",
                    place + "/results",
                    place + "/statistics")) {
                HttpResponse<byte[]> page = visitor.get(each);
                assertThat(page.statusCode()).as(each).isEqualTo(200);
                clean(Visitor.text(page));
            }
            assertThat(Visitor.text(visitor.get(place + "/tables/0")))
                    .contains("已定:采纳,因为&lt;script&gt;alert(1)", "场次&lt;script&gt;");
        }
    }

    private static void clean(String page) {
        assertThat(page).contains("</html>").doesNotContain("<script>", "<img");
    }
}
