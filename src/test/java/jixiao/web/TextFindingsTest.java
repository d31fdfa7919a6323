package jixiao.web;

import static jixiao.generated.WrittenAccount.DREDGING;
import static jixiao.generated.WrittenAccount.TEXT;
import static jixiao.generated.WrittenAccount.WATER;
import static jixiao.generated.WrittenAccount.word;
import static jixiao.generated.WrittenAccount.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.testing.RowsWorkbook;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account beside the tables that it speaks of: 执行数 85.00 in its words is not the sheet's 80.00. */
@DisplayName("网页:卷宗里的决算说明")
class TextFindingsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("两个项目并排;决算的发现在同一单位的表的页面里,可以处理,再次复核后仍在;有关的表可以点过去")
    void account() throws IOException {
        String wrong = TEXT.replace("执行数为80.00万元，完成预算的80%", "执行数为85.00万元，完成预算的85%");
        try (Server server = TaskPagesTest.server(folder)) {
            Visitor visitor = new Visitor(server);
            String place = Visitor.place(visitor.send(
                    "/tasks",
                    Map.of(),
                    List.of(
                            new Sent("file", "水务局/河道清淤.xlsx", workbook(DREDGING)),
                            new Sent("file", "水务局/水质监测.xlsx", workbook(WATER)),
                            new Sent("file", "水务局/决算.docx", word(wrong, List.of())))));
            TaskPagesTest.reviewed(visitor, place);
            String page = Visitor.text(visitor.get(place + "/tables/0"));
            assertThat(page).contains("同一单位、同一年度的各张表", "同一单位的报告和决算说明", "〔水务局/决算.docx〕");
            Matcher form = Pattern.compile(
                            "〔水务局/决算.docx〕.*?name=\"item\" value=\"([^\"]*)\".*?name=\"version\" value=\"([^\"]*)\"",
                            Pattern.DOTALL)
                    .matcher(page);
            assertThat(form.find()).isTrue();
            Map<String, String> said = new HashMap<>(Map.of(
                    "item", form.group(1), "version", form.group(2), "word", "采纳", "officer", "张三", "reason", "数不符"));
            said.put("mark", visitor.mark());
            assertThat(visitor.post(place + "/tables/0/treat", said).statusCode())
                    .isEqualTo(303);
            assertThat(Visitor.text(visitor.get(place + "/tables/1"))).contains("已定:采纳,数不符,张三", "尚未写进汇总");
            TaskPagesTest.reviewed(visitor, place);
            assertThat(Visitor.text(visitor.get(place + "/tables/0")))
                    .contains("已定:采纳,数不符,张三")
                    .doesNotContain("尚未写进汇总");
        }
    }

    @Test
    @DisplayName("部门表和项目表矛盾:项目支出总额写100,两个项目执行数70+20=90;部门表的发现连到两张项目表,项目的页面上也看得到部门表")
    void contradiction() throws IOException {
        try (Server server = TaskPagesTest.server(folder)) {
            Visitor visitor = new Visitor(server);
            String place = Visitor.place(visitor.send(
                    "/tasks",
                    Map.of("rules", "wuhan"),
                    List.of(
                            new Sent("file", "甲/部门.xlsx", department()),
                            new Sent("file", "甲/培训.xlsx", project("培训项目", "70")),
                            new Sent("file", "甲/修缮.xlsx", project("修缮项目", "20")))));
            TaskPagesTest.reviewed(visitor, place);
            String list = Visitor.text(visitor.get(place + "/tables?code=PROJECT_SPENDING_MISMATCH"));
            assertThat(list).contains("符合 <b>1</b> 张", "部门整体");
            Matcher row = Pattern.compile("href=\"" + place + "/tables/(\\d+)")
                    .matcher(list.substring(list.indexOf("<tbody>")));
            assertThat(row.find()).isTrue();
            String page = Visitor.text(visitor.get(place + "/tables/" + row.group(1)));
            assertThat(page).contains("90", "同一单位、同一年度的各张表").doesNotContain("这张表也有关的");
            List<String> others = new ArrayList<>();
            Matcher other = Pattern.compile("有关的表:<a href=\"([^\"#?]*)[^\"]*\">([^<]*)</a>")
                    .matcher(page);
            while (other.find()) {
                others.add(other.group(2).strip());
                assertThat(visitor.get(other.group(1)).statusCode()).isEqualTo(200);
                // back to the department's table, with what is found there
                assertThat(Visitor.text(visitor.get(other.group(1))))
                        .containsPattern("这张表也有关的:<a href=\"" + place + "/tables/" + row.group(1)
                                + "[^\"]*\">部门整体</a>“[^”]*项目[^”]*”");
            }
            assertThat(others).contains("培训项目", "修缮项目");
        }
    }

    private static byte[] project(String name, String spent) {
        return RowsWorkbook.of(List.of(
                        List.of("2025年度项目支出绩效自评表"),
                        List.of("单位名称", "甲局", "填报日期", "2026-03-01"),
                        List.of("项目名称", name),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("年度资金总额(万元)", "100", spent, spent + "%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", name + "次数", "≥10次", "10次", "80", ""),
                        List.of("总分", "", "", "", "", "", "")))
                .bytes();
    }

    private static byte[] department() {
        return RowsWorkbook.of(List.of(
                        List.of("2025年度部门整体绩效自评表"),
                        List.of("单位名称", "甲局", "填报日期", "2026-03-01"),
                        List.of("基本支出总额", "50", "项目支出总额", "100"),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("部门整体支出总额(万元)", "200", "150", "75%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "服务次数", "≥10次", "10次", "80", ""),
                        List.of("总分", "", "", "", "", "", "")))
                .bytes();
    }
}
