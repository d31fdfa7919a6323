package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.web.Visitor.Sent;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Findings and open lines decided in the page. 乙 claims 45 where the rule gives 8/10 of 50 = 40: SCORE_MISMATCH, returned; 丁 has
 * one open line of 50 points, its total 20 + 30 + up to 50.
 */
@DisplayName("网页:在页面里处理")
class DecidingTest {
    private static final Pattern FORM = Pattern.compile(
            "<form method=\"post\" action=\"([^\"]*)\" class=\"(decide|undo)\">(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("name=\"(item|version)\" value=\"([^\"]*)\"");

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
        reviewed = new ReviewedOnce(
                kept,
                Map.of("year", "2025"),
                List.of(
                        new Sent("file", "b.xlsx", DepartmentPagesTest.table("乙县图书馆", "45")),
                        new Sent("file", "d.xlsx", TablePagesTest.open("丁县林业局"))));
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

    private String page(int table) {
        return Visitor.text(visitor.get(place + "/tables/" + table));
    }

    /** The fields of the first form of a sort on a page, as a browser would send them. */
    static Map<String, String> fields(String page, String sort) {
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            if (form.group(1).contains("/" + sort)) {
                Map<String, String> fields = new HashMap<>();
                Matcher hidden = HIDDEN.matcher(form.group(3));
                while (hidden.find()) {
                    fields.put(hidden.group(1), hidden.group(2));
                }
                return fields;
            }
        }
        throw new AssertionError("no form " + sort + " in " + page);
    }

    private HttpResponse<byte[]> send(int table, String sort, Map<String, String> seen, Map<String, String> said) {
        Map<String, String> all = new HashMap<>(seen);
        all.putAll(said);
        all.put("mark", visitor.mark());
        return visitor.post(place + "/tables/" + table + "/" + sort, all);
    }

    private HttpResponse<byte[]> decide(int table, String sort, Map<String, String> said) {
        return send(table, sort, fields(page(table), sort), said);
    }

    private static Map<String, String> corrected() {
        return Map.of("word", "财政更正", "reason", "按规则", "officer", "张三");
    }

    private Path summary() {
        return folder.resolve("data/20260302-1/复核结果/复核汇总.xlsx");
    }

    /** Cells under headings of the first row of a sheet that holds a text. */
    private Map<String, String> row(String name, String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(summary()))) {
            Sheet sheet = book.getSheet(name);
            Row heads = null;
            for (Row each : sheet) {
                if (each.getCell(1) != null && each.getCell(1).toString().equals("单位")) {
                    heads = each;
                }
            }
            for (Row each : sheet) {
                boolean there = false;
                for (int i = 0; i < each.getLastCellNum(); i++) {
                    there |= each.getCell(i) != null
                            && each.getCell(i).toString().contains(text);
                }
                if (there && each.getRowNum() > heads.getRowNum()) {
                    Map<String, String> cells = new HashMap<>();
                    for (int i = 0; i < heads.getLastCellNum(); i++) {
                        cells.put(
                                heads.getCell(i).toString(),
                                each.getCell(i) == null ? "" : each.getCell(i).toString());
                    }
                    return cells;
                }
            }
        }
        throw new AssertionError(text);
    }

    @Test
    @DisplayName("表的样子、发现、逐项得分都在一页;结论是退回")
    void shown() {
        assertThat(page(0)).contains("id=\"t0-G7\"", "乙县图书馆", "退回", "未处理", "href=\"#t0-G7\"", "<b>40.00</b>");
        assertThat(visitor.get(place + "/tables/0/look.css").statusCode()).isEqualTo(200);
        assertThat(visitor.get(place + "/tables/7").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("财政更正:页面上马上不再退回,列表上也是;再次复核后在《审核发现》里,页面上仍在")
    void treated() throws IOException {
        assertThat(decide(0, "treat", corrected()).statusCode()).isEqualTo(303);
        assertThat(page(0)).contains("已定:财政更正,按规则,张三,2026-03-02", "尚未写进汇总");
        assertThat(Visitor.text(visitor.get(place + "/tables"))).contains("网页里已定 1 处");
        assertThat(Visitor.text(visitor.get(place + "/tables?verdict=%E9%80%80%E5%9B%9E")))
                .contains("符合 <b>0</b> 张");
        TaskPagesTest.reviewed(visitor, place);
        assertThat(row("审核发现", "SCORE_MISMATCH"))
                .containsEntry("处理", "财政更正")
                .containsEntry("理由", "按规则")
                .containsEntry("经办人", "张三")
                .containsEntry("日期", "2026-03-02")
                .containsEntry("状态", "已采用");
        assertThat(page(0)).contains("已定:财政更正,按规则,张三,2026-03-02").doesNotContain("尚未写进汇总");
    }

    @Test
    @DisplayName("财政更正写着局里的得分:总分马上是它的;超出分值的不存,说出为什么;再次复核后汇总里也是")
    void ownScore() throws IOException {
        Map<String, String> wrong = new HashMap<>(corrected());
        wrong.put("score", "400");
        assertThat(Visitor.text(decide(0, "treat", wrong))).contains("财政更正的得分400不在0到");
        assertThat(page(0)).doesNotContain("已定:");
        Map<String, String> own = new HashMap<>(corrected());
        own.put("score", "33.5");
        assertThat(decide(0, "treat", own).statusCode()).isEqualTo(303);
        // 20×80÷100 = 16, 33.5 in place of 50×8÷10 = 40, 满意度 30.
        assertThat(page(0))
                .contains("已定:财政更正 33.5,按规则,张三", "value=\"33.5\"", "复核总分 <b>79.50</b>", "<b>33.50</b>")
                .doesNotContain("复核总分 <b>86.00</b>");
        TaskPagesTest.reviewed(visitor, place);
        assertThat(row("审核发现", "SCORE_MISMATCH"))
                .containsEntry("处理", "财政更正 33.5")
                .containsEntry("状态", "已采用");
        assertThat(row("汇总", "乙县图书馆")).containsEntry("复核总分", "79.5");
        assertThat(page(0)).contains("已定:财政更正 33.5", "复核总分 <b>79.50</b>");
        decide(0, "undo", Map.of());
        assertThat(page(0)).contains("复核总分 <b>86.00</b>", "退回").doesNotContain("已定:");
    }

    @Test
    @DisplayName("汇总里填的,再次复核后在页面上")
    void filledInWorkbook() throws IOException {
        fill("采纳", "核过", "李四");
        TaskPagesTest.reviewed(visitor, place);
        assertThat(page(0)).contains("已定:采纳,核过,李四");
    }

    private void fill(String word, String reason, String officer) throws IOException {
        fill(word, reason, officer, "");
    }

    private void fill(String word, String reason, String officer, String day) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(summary()));
        Sheet sheet = book.getSheet("审核发现");
        int column = -1;
        for (Row each : sheet) {
            for (int i = 0; i < each.getLastCellNum(); i++) {
                if (each.getCell(i) != null && each.getCell(i).toString().equals("处理")) {
                    column = i;
                }
            }
            if (column >= 0 && each.getCell(0) != null && each.toString() != null) {
                for (int i = 0; i < each.getLastCellNum(); i++) {
                    if (each.getCell(i) != null && each.getCell(i).toString().equals("SCORE_MISMATCH")) {
                        set(each, column, word);
                        set(each, column + 1, reason);
                        set(each, column + 2, officer);
                        set(each, column + 3, day);
                    }
                }
            }
        }
        try (book;
                var out = Files.newOutputStream(summary())) {
            book.write(out);
        }
    }

    private static void set(Row row, int column, String text) {
        if (row.getCell(column) != null) {
            row.removeCell(row.getCell(column));
        }
        row.createCell(column).setCellValue(text);
    }

    @Test
    @DisplayName("汇总和网页都改了、改得不同:以后改的为准(汇总没有填日期的看什么时候存的),说出两个,网页里的留在存档里")
    void bothChanged() throws IOException {
        decide(0, "treat", corrected());
        fill("待补正", "", "李四");
        String told = TaskPagesTest.reviewed(visitor, place);
        assertThat(told).contains("财政更正", "待补正", "以后改的复核汇总.xlsx为准");
        assertThat(page(0)).contains("已定:待补正,李四");
    }

    @Test
    @DisplayName("汇总里填的日期比网页早一天:以网页为准;晚一天:以汇总为准")
    void laterDay() throws IOException {
        decide(0, "treat", corrected());
        fill("待补正", "", "李四", "2026年3月1日");
        assertThat(TaskPagesTest.reviewed(visitor, place)).contains("财政更正", "待补正", "以后改的网页为准");
        assertThat(page(0)).contains("已定:财政更正");
        decide(0, "treat", Map.of("word", "采纳", "officer", "张三"));
        fill("待补正", "", "李四", "2026-03-03");
        assertThat(TaskPagesTest.reviewed(visitor, place)).contains("采纳", "待补正", "以后改的复核汇总.xlsx为准");
        assertThat(page(0)).contains("已定:待补正,李四");
    }

    @Test
    @DisplayName("定分:总分马上变成20+35+30=85,再次复核后《待定事项》里是35")
    void ruled() throws IOException {
        assertThat(page(1)).contains("待定:综合排名", "之间");
        decide(1, "rule", Map.of("points", "35", "conclusion", "调整", "reason", "名次提高", "officer", "王五"));
        assertThat(page(1)).contains("复核总分 <b>85.00</b>", "已定:调整,35分,名次提高,王五");
        TaskPagesTest.reviewed(visitor, place);
        assertThat(row("待定事项", "综合排名"))
                .containsEntry("定分", "35.0")
                .containsEntry("结论", "调整")
                .containsEntry("经办人", "王五")
                .containsEntry("状态", "已采用");
        assertThat(row("汇总", "丁县林业局")).containsEntry("复核总分", "85.0");
        assertThat(page(1)).contains("复核总分 <b>85.00</b>", "已定:调整,35分,名次提高,王五");
    }

    @Test
    @DisplayName("定分在0到50之间:-1、50.01不行,0、50行;没有经办人不行;不采纳没有理由不行")
    void faulty() {
        for (String points : List.of("-1", "50.01", "很多")) {
            assertThat(decide(1, "rule", Map.of("points", points, "conclusion", "调整", "officer", "王五"))
                            .statusCode())
                    .as(points)
                    .isEqualTo(422);
        }
        for (String points : List.of("0", "50")) {
            assertThat(decide(1, "rule", Map.of("points", points, "conclusion", "调整", "officer", "王五"))
                            .statusCode())
                    .as(points)
                    .isEqualTo(303);
        }
        assertThat(decide(0, "treat", Map.of("word", "采纳", "officer", "")).statusCode())
                .isEqualTo(422);
        HttpResponse<byte[]> answer = decide(0, "treat", Map.of("word", "已核实不采纳", "officer", "王五"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Visitor.text(answer)).contains("没有填理由");
        assertThat(page(0)).doesNotContain("已定:");
    }

    @Test
    @DisplayName("两个窗口:后交的被告知两个值,没有覆盖;看过以后可以改成自己的,两次都在记录里")
    void stale() {
        Map<String, String> seen = fields(page(0), "treat");
        assertThat(send(0, "treat", seen, corrected()).statusCode()).isEqualTo(303);
        HttpResponse<byte[]> second = send(0, "treat", seen, Map.of("word", "采纳", "reason", "", "officer", "李四"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Visitor.text(second)).contains("财政更正", "张三", "采纳", "李四");
        assertThat(page(0)).contains("已定:财政更正");
        Matcher version = Pattern.compile("name=\"version\" value=\"([^\"]*)\"").matcher(Visitor.text(second));
        assertThat(version.find()).isTrue();
        Map<String, String> again = new HashMap<>(seen);
        again.put("version", version.group(1));
        assertThat(send(0, "treat", again, Map.of("word", "采纳", "reason", "", "officer", "李四"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(0)).contains("已定:采纳,李四");
    }

    @Test
    @DisplayName("撤销一次回到上一次,再撤销回到没有处理,没有可撤的就没有按钮")
    void undone() {
        decide(0, "treat", corrected());
        decide(0, "treat", Map.of("word", "采纳", "officer", "李四"));
        assertThat(page(0)).contains("已定:采纳,李四");
        decide(0, "undo", Map.of());
        assertThat(page(0)).contains("已定:财政更正,按规则,张三");
        decide(0, "undo", Map.of());
        assertThat(page(0)).doesNotContain("已定:", "class=\"undo\"").contains("退回");
    }

    @Test
    @DisplayName("程序重新启动:定过的都在,撤销也还能用")
    void restarted() {
        decide(0, "treat", corrected());
        server.close();
        server = TaskPagesTest.server(folder);
        visitor = new Visitor(server);
        assertThat(page(0)).contains("已定:财政更正,按规则,张三");
        assertThat(Visitor.text(visitor.get(place + "/tables?verdict=%E9%80%80%E5%9B%9E")))
                .contains("符合 <b>0</b> 张");
        decide(0, "undo", Map.of());
        assertThat(page(0)).doesNotContain("已定:");
    }

    @Test
    @DisplayName("再报一次:旧的被替代,两个版本并排,完成值8场→10场;旧的一张说明以哪个为准")
    void versions() {
        visitor.send(
                place + "/files",
                Map.of(),
                List.of(new Sent("file", "b.xlsx", DepartmentPagesTest.table("乙县图书馆", "40"))));
        TaskPagesTest.reviewed(visitor, place);
        // b(2).xlsx comes before b.xlsx, its claim is right
        String old = page(1);
        assertThat(old).contains("已被替代", "b(2).xlsx");
        String page = Visitor.text(visitor.get(place + "/tables/0/versions/1"));
        assertThat(page).contains("版本对照", "≠ 40", "已改正:");
    }

    @Test
    @DisplayName("理由里写网页标记或公式:页面上照原样显示,汇总里是文字不是公式")
    void escaped() throws IOException {
        decide(0, "treat", Map.of("word", "采纳", "reason", "=1+1<script>alert(1)</script>", "officer", "<b>张三"));
        assertThat(page(0)).contains("=1+1&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<b>张三");
        TaskPagesTest.reviewed(visitor, place);
        assertThat(row("审核发现", "SCORE_MISMATCH")).containsEntry("理由", "=1+1<script>alert(1)</script>");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(summary()))) {
            for (Row each : book.getSheet("审核发现")) {
                each.forEach(cell ->
                        assertThat(cell.getCellType()).isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA));
            }
        }
    }

    @Test
    @DisplayName("复核期间不能定:说正在复核,什么也不存")
    void busy() {
        Map<String, String> seen = fields(page(0), "treat");
        visitor.post(place + "/review", Map.of("mark", visitor.mark()));
        HttpResponse<byte[]> answer = send(0, "treat", seen, corrected());
        TaskPagesTest.waited(visitor, place);
        // The review may be over before the form arrives.
        assertThat(answer.statusCode()).isIn(422, 303);
        assertThat(page(0).contains("已定:财政更正")).isEqualTo(answer.statusCode() == 303);
    }
}
