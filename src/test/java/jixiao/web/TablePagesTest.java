package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.testing.RowsWorkbook;
import jixiao.web.Visitor.Sent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of tables through HTTP. */
@DisplayName("网页:报送表的列表")
class TablePagesTest {
    private static final Pattern UNITS = Pattern.compile("class=\"go\" href=\"[^\"]*\">([^<]*)</a>");

    @TempDir
    static Path folder;

    private static Server server;
    private static Visitor visitor;
    private static String place;

    /**
     * 甲 claims nothing: 8 of 10 场 → 40, 满意度 30, 执行 20×80÷100=16, total 86; one score is left empty, a warning. 乙 claims 45 for the 40: an error, its
     * difference 5 is at stake. 丙 claims 50: 10 at stake. 丁 has a text that needs a person.
     */
    @BeforeAll
    static void start() {
        server = TaskPagesTest.server(folder);
        visitor = new Visitor(server);
        byte[] roster = RowsWorkbook.of(List.of(
                        List.of("单位", "科室"),
                        List.of("甲县文化馆", "教科文科"),
                        List.of("乙县图书馆", "教科文科"),
                        List.of("丙县水利局", "农业科"),
                        List.of("丁县林业局", "农业科")))
                .bytes();
        place = Visitor.place(visitor.send(
                "/tasks",
                Map.of("year", "2025"),
                List.of(
                        new Sent("file", "a.xlsx", DepartmentPagesTest.table("甲县文化馆", "40")),
                        new Sent("file", "b.xlsx", DepartmentPagesTest.table("乙县图书馆", "45")),
                        new Sent("file", "c.xlsx", DepartmentPagesTest.table("丙县水利局", "50")),
                        new Sent("file", "d.xlsx", open("丁县林业局")),
                        new Sent("roster", "名单.xlsx", roster))));
        TaskPagesTest.reviewed(visitor, place);
    }

    /** A table with a line that nobody can score by rule: 争先进位 against a rank, range 0 to 50. */
    static byte[] open(String unit) {
        return RowsWorkbook.of(List.of(
                        List.of("2025年度项目支出绩效自评表"),
                        List.of("单位名称", unit, "填报日期", "2026-03-01"),
                        List.of("项目名称", "培训项目"),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("年度资金总额(万元)", "300", "300", "100%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "综合排名", "争先进位", "中心城区第二", "50", ""),
                        List.of("满意度指标", "服务对象满意度", "学员满意度", "≥90%", "95%", "30", ""),
                        List.of("总分", "", "", "", "", "", "")))
                .bytes();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> units(String query) {
        Matcher rows = UNITS.matcher(Visitor.text(visitor.get(place + "/tables" + query)));
        List<String> units = new ArrayList<>();
        while (rows.find()) {
            units.add(rows.group(1));
        }
        return units;
    }

    @Test
    @DisplayName("不写条件:全部,涉及分值大的在前(待定50,差10,差5,0)")
    void all() {
        assertThat(units("")).containsExactly("丁县林业局", "丙县水利局", "乙县图书馆", "甲县文化馆");
    }

    @Test
    @DisplayName("按涉及分值反排;按单位、资金排")
    void sorted() {
        assertThat(units("?sort=stake&down=0")).containsExactly("甲县文化馆", "乙县图书馆", "丙县水利局", "丁县林业局");
        assertThat(units("?sort=budget").get(0)).isEqualTo("丁县林业局");
        assertThat(units("?sort=budget&down=0").get(3)).isEqualTo("丁县林业局");
        assertThat(units("?sort=nonsense")).hasSize(4);
        // By code points: 丁 4E01, 丙 4E19, 乙 4E59, 甲 7532; 农 519C, 教 6559.
        assertThat(units("?sort=unit")).containsExactly("丁县林业局", "丙县水利局", "乙县图书馆", "甲县文化馆");
        assertThat(units("?sort=unit&down=1")).containsExactly("甲县文化馆", "乙县图书馆", "丙县水利局", "丁县林业局");
        assertThat(units("?sort=section")).containsExactly("丙县水利局", "丁县林业局", "甲县文化馆", "乙县图书馆");
        assertThat(units("?sort=verdict")).startsWith("乙县图书馆", "丙县水利局");
        assertThat(units("?sort=errors").subList(0, 2)).containsExactlyInAnyOrder("乙县图书馆", "丙县水利局");
        // Claimed 45 and 50 for 40, no total claimed: what is open comes first.
        assertThat(units("?sort=open").get(0)).isEqualTo("丁县林业局");
    }

    @Test
    @DisplayName("按科室、结论、程度、代码、分值、文字筛选,可以并用")
    void filtered() {
        assertThat(units("?section=" + encoded("农业科"))).containsExactlyInAnyOrder("丙县水利局", "丁县林业局");
        assertThat(units("?verdict=" + encoded("退回"))).containsExactly("丙县水利局", "乙县图书馆");
        assertThat(units("?severity=OPEN")).containsExactly("丁县林业局");
        assertThat(units("?code=SCORE_MISMATCH")).containsExactly("丙县水利局", "乙县图书馆");
        assertThat(units("?least=10")).containsExactly("丁县林业局", "丙县水利局");
        assertThat(units("?least=10.01")).containsExactly("丁县林业局");
        assertThat(units("?q=" + encoded("图书"))).containsExactly("乙县图书馆");
        assertThat(units("?section=" + encoded("农业科") + "&verdict=" + encoded("退回")))
                .containsExactly("丙县水利局");
        assertThat(units("?section=-")).isEmpty();
        assertThat(units("?old=1")).isEmpty();
    }

    @Test
    @DisplayName("条件的文字照样显示,不当作网页的一部分")
    void escaped() {
        String page = Visitor.text(visitor.get(place + "/tables?q=" + encoded("\"><script>alert(1)</script>")));
        assertThat(page).doesNotContain("<script>alert").contains("符合 <b>0</b> 张");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
