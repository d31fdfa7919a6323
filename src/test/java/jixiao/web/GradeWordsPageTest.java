package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.convention.OwnFolder;
import jixiao.testing.RowsWorkbook;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("网页:统计用口径自己的等级名称")
class GradeWordsPageTest {
    private static final Pattern BAR =
            Pattern.compile("class=\"name\">([^<]+)</text>(?:\\s*<rect[^>]*></rect>)*\\s*<text[^>]*>([^<]+)</text>");

    @TempDir
    private Path folder;

    /** 20 of the execution, 50 for so many of 10, 30 of the satisfaction. */
    private static byte[] table(String unit, int done) {
        return RowsWorkbook.of(List.of(
                        List.of("2025年度项目支出绩效自评表"),
                        List.of("单位名称", unit, "填报日期", "2026-03-01"),
                        List.of("项目名称", "培训项目"),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("年度资金总额(万元)", "100", "100", "100%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "培训场次", "≥10场", done + "场", "50", ""),
                        List.of("满意度指标", "服务对象满意度", "学员满意度", "≥90%", "95%", "30", ""),
                        List.of("总分", "", "", "", "", "", "")))
                .bytes();
    }

    @Test
    @DisplayName("优、良、合格、不合格由好到差各一条,没有的写0,后面是参考、未定;没有中、差")
    void statistics() {
        Engine own = Engine.load(new OwnFolder(folder.resolve("某市"), "wuhan")
                .row("等级", "等级", "下限", "上限")
                .row("等级", "优", 90, 100)
                .row("等级", "良", 80, 90)
                .row("等级", "合格", 60, 80)
                .row("等级", "不合格", 0, 60)
                .write()
                .toString());
        Office office = new Office(folder.resolve("data"), List.of(folder.resolve("here")), TaskPagesTest.CLOCK);
        try (Server server = Server.start(0, name -> own, Conventions.shipped(), office)) {
            Visitor visitor = new Visitor(server);
            // 20+50×10÷10+30 = 100; 20+50×4÷10+30 = 70; 20+50×2÷10+30 = 60; 20+50×1÷10+30 = 55
            String place = Visitor.place(visitor.send(
                    "/tasks",
                    Map.of("year", "2025"),
                    List.of(
                            new Sent("file", "a.xlsx", table("甲县文化馆", 10)),
                            new Sent("file", "b.xlsx", table("乙县图书馆", 4)),
                            new Sent("file", "c.xlsx", table("丙县博物馆", 2)),
                            new Sent("file", "d.xlsx", table("丁县体育馆", 1)))));
            TaskPagesTest.reviewed(visitor, place);
            String page = Visitor.text(visitor.get(place + "/statistics"));
            String chart = page.substring(page.indexOf("等级(张)"));
            assertThat(BAR.matcher(chart.substring(0, chart.indexOf("</figure>")))
                            .results()
                            .map(bar -> bar.group(1) + " " + bar.group(2)))
                    .containsExactly("优 1", "良 0", "合格 2", "不合格 1", "参考 0", "未定 0");
        }
    }
}
