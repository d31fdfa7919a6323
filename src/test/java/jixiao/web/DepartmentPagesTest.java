package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.Case;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import jixiao.generated.WrittenReport;
import jixiao.testing.RowsWorkbook;
import jixiao.writing.form.BlankForm;
import jixiao.writing.form.template.FormTemplates;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A department's path without any script: open, see, try, take away. The table: 预算执行 100÷80 → 20×80%=16; 培训 8 of ≥10 with
 * 50 points → 50×8÷10=40; 满意度 95% of ≥90% with 30 → 30; together 86.
 */
@DisplayName("网页:部门")
class DepartmentPagesTest {
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

    static byte[] table(String unit) {
        return table(unit, "");
    }

    /** The same with what the unit claims for 培训场次. */
    static byte[] table(String unit, String claim) {
        return RowsWorkbook.of(List.of(
                        List.of("2025年度项目支出绩效自评表"),
                        List.of("单位名称", unit, "填报日期", "2026-03-01"),
                        List.of("项目名称", "培训项目"),
                        List.of("预算执行情况(20分)", "预算数", "执行数", "执行率", "得分"),
                        List.of("年度资金总额(万元)", "100", "80", "80%", ""),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "培训场次", "≥10场", "8场", "50", claim),
                        List.of("满意度指标", "服务对象满意度", "学员满意度", "≥90%", "95%", "30", ""),
                        List.of("总分", "", "", "", "", "", "")))
                .bytes();
    }

    @Test
    @DisplayName("打开表:总分、每行得分和算式、发现都在页上,与命令给的一样")
    void opened() {
        byte[] file = table("甲县文化馆");
        String page = Visitor.text(visitor.get(visitor.open("自评表.xlsx", file)));
        Case same = Engine.choosing().open("自评表.xlsx", file).orThrow();
        assertThat(same.judgements().get(0).scored().total()).isEqualByComparingTo("86");
        assertThat(page).contains("<strong>86.00</strong>", "<b>40.00</b>", "<b>30.00</b>", "甲县文化馆");
        same.judgements()
                .get(0)
                .findings()
                .forEach(finding -> assertThat(page).contains(finding.message().replace("\"", "&#34;")));
    }

    @Test
    @DisplayName("空着的得分在表的样子里填好了")
    void filledIn() {
        String page = Visitor.text(visitor.get(visitor.open("自评表.xlsx", table("甲县文化馆"))));
        assertThat(page).containsPattern("<td id=\"t0-G7\"[^>]*>40(\\.00)?</td>");
    }

    @Test
    @DisplayName("试算:改成10场得满分,总分96,写着原来86;再改回8场不写原来;撤销回到86;原来的文件还是86")
    void trial() {
        String place = visitor.open("自评表.xlsx", table("甲县文化馆"));
        var answer = visitor.post(
                place + "/changes",
                Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", "E7", "was", "8场", "text", "10场"));
        String changed = answer.headers().firstValue("Location").orElseThrow();
        assertThat(changed).isNotEqualTo(place);
        String page = Visitor.text(visitor.get(changed));
        assertThat(page)
                .contains("<strong>96.00</strong>", "原来 86.00", "E7 → 10场", "href=\"" + place + "\" id=\"undo\"");
        assertThat(Visitor.text(visitor.get(place)))
                .contains("<strong>86.00</strong>")
                .doesNotContain("原来");
        var back = visitor.post(
                changed + "/changes",
                Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", "E7", "was", "10场", "text", "8场"));
        assertThat(Visitor.text(
                        visitor.get(back.headers().firstValue("Location").orElseThrow())))
                .contains("<strong>86.00</strong>", "E7 → 10场、E7 → 8场")
                .doesNotContain("原来 ");
        Case taken = Engine.choosing()
                .open("改.xlsx", visitor.get(changed + "/marked").body())
                .orThrow();
        assertThat(taken.judgements().get(0).scored().total()).isEqualByComparingTo("96");
    }

    /** The same table as {@link #table} in a Word document: 执行 16, 培训 8÷10×50=40, 满意度 30. */
    private static byte[] document() {
        return WordOf.body(WordOf.table(
                new WorkbookReader().read("表.xlsx", table("甲县文化馆")).sheets().get(0)));
    }

    @Test
    @DisplayName("Word 里的表也能试算:改成10场总分96、9场91,原件还是86;净表也有")
    void trialInWord() {
        String place = visitor.open("自评表.docx", document());
        String page = Visitor.text(visitor.get(place));
        assertThat(page).contains("<strong>86.00</strong>", "下载净表");
        var at = java.util.regex.Pattern.compile(
                        "name=\"sheet\" value=\"([^\"]*)\"><input type=\"hidden\" name=\"cell\" value=\"([^\"]*)\"")
                .matcher(page);
        assertThat(at.find()).isTrue();
        assertThat(at.group(2)).isEqualTo("表1第7行第5列");
        for (var each : Map.of("10场", "<strong>96.00</strong>", "9 场", "<strong>91.00</strong>")
                .entrySet()) {
            var answer = visitor.post(
                    place + "/changes",
                    Map.of(
                            "mark",
                            visitor.mark(),
                            "sheet",
                            at.group(1),
                            "cell",
                            at.group(2),
                            "was",
                            "8场",
                            "text",
                            each.getKey()));
            String changed = answer.headers().firstValue("Location").orElseThrow();
            assertThat(Visitor.text(visitor.get(changed))).contains(each.getValue(), "表1第7行第5列 → " + each.getKey());
        }
        assertThat(Visitor.text(visitor.get(place))).contains("<strong>86.00</strong>");
        var wrong = visitor.post(
                place + "/changes",
                Map.of("mark", visitor.mark(), "sheet", at.group(1), "cell", "表1第60行第5列", "was", "8场", "text", "9场"));
        assertThat(wrong.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("不能改写的文件(JSON、网页):页上一句话说出为什么不能试算,没有可改的格子,送来的修改是403")
    void noTrial() {
        String json =
                Engine.choosing().open("自评表.xlsx", table("甲县文化馆")).orThrow().json();
        String place = visitor.open("自评表.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(Visitor.text(visitor.get(place)))
                .contains("这里不能试算", "只读不改")
                .doesNotContain("name=\"cell\"")
                .doesNotContain("下载净表");
        var answer = visitor.post(
                place + "/changes",
                Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", "E7", "was", "8场", "text", "10场"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("没有改动的试算不产生新的文件")
    void unchanged() {
        String place = visitor.open("自评表.xlsx", table("甲县文化馆"));
        var answer = visitor.post(
                place + "/changes",
                Map.of("mark", visitor.mark(), "sheet", "自评表", "cell", "E7", "was", "8场", "text", "8场"));
        assertThat(answer.headers().firstValue("Location")).contains(place);
    }

    @Test
    @DisplayName("下载的副本、净表、正式表与命令给的一个字节不差")
    void copies() {
        byte[] file = table("甲县文化馆");
        String place = visitor.open("自评表.xlsx", file);
        Case same = Engine.choosing().open("自评表.xlsx", file).orThrow();
        assertThat(visitor.get(place + "/marked").body()).isEqualTo(same.marked(false));
        assertThat(visitor.get(place + "/clean").body()).isEqualTo(same.clean(false));
        assertThat(visitor.get(place + "/form").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("%E8%87%AA%E8%AF%84%E8%A1%A8_"));
        assertThat(Visitor.text(visitor.get(place + "/print"))).contains("培训场次", "40.00", "甲县文化馆");
    }

    @Test
    @DisplayName("不能读取的文件:原来的一句话,状态422,留在首页")
    void refused() {
        byte[] broken = "不是表".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var answer = visitor.upload("坏.xlsx", broken);
        assertThat(answer.statusCode()).isEqualTo(422);
        String sentence = ((jixiao.Refused) Engine.choosing().open("坏.xlsx", broken)).sentence();
        assertThat(Visitor.text(answer)).contains("role=\"alert\"", "坏.xlsx", sentence.substring(0, 12));
    }

    @Test
    @DisplayName("关闭之后什么也不留")
    void closed() {
        String place = visitor.open("自评表.xlsx", table("甲县文化馆"));
        assertThat(visitor.post(place + "/close", Map.of("mark", visitor.mark()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(visitor.get(place).statusCode()).isEqualTo(404);
        assertThat(Visitor.text(visitor.get(place + "/marked")))
                .contains("没有做成")
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("下载自评报告:16+40+30=86分,Word 文稿,和命令写的是同样的话")
    void writtenReport() throws Exception {
        String place = visitor.open("自评表.xlsx", table("甲县文化馆"));
        assertThat(Visitor.text(visitor.get(place))).contains("下载自评报告");
        var answer = visitor.get(place + "/report");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(java.net.URLEncoder.encode("自评表_自评报告.docx", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(String.join("\n", jixiao.writing.report.ReportText.lines(answer.body())))
                .contains("培训项目绩效自评报告")
                .contains("自评得分86分，其中预算执行率得分16分，产出指标得分40分，满意度指标得分30分。")
                .contains("①培训场次8场，年初目标值为≥10场，完成程度80%，满分50分，得40分。");
    }

    @Test
    @DisplayName("自评报告:没有表也打开,文字里的每一条发现都在页上,没有正式表可下载")
    void report() {
        WrittenReport written = new WrittenReport(1);
        String wrong = written.text();
        for (WrittenReport.Change change : written.changes()) {
            wrong = wrong.replace(change.from(), change.to());
        }
        byte[] file = wrong.getBytes(StandardCharsets.UTF_8);
        String page = Visitor.text(visitor.get(visitor.open("报告.txt", file)));
        var judged = Engine.choosing().open("报告.txt", file).orThrow().text().orElseThrow();
        assertThat(judged.findings()).isNotEmpty();
        judged.findings()
                .forEach(finding -> assertThat(page).contains(finding.place().cell()));
        assertThat(page).contains("文字里的发现:" + judged.findings().size() + "项").doesNotContain("下载正式表");
    }

    @Test
    @DisplayName("为什么不用别的方法:每一行的各条理由与 --json --trace 的一样")
    void why() {
        byte[] file = table("甲县文化馆");
        String place = visitor.open("自评表.xlsx", file);
        assertThat(Visitor.text(visitor.get(place))).contains("href=\"" + place + "/0/why\"");
        var page = org.jsoup.Jsoup.parse(Visitor.text(visitor.get(place + "/0/why")));
        Engine engine = Engine.choosing();
        Case same = engine.open("自评表.xlsx", file).orThrow();
        var indicators = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(engine.documents().tracing().text(same.judgements()))
                .at("/tables/0/goals/0/indicators");
        var sections = page.select("section.card");
        assertThat(sections).hasSize(2);
        for (int i = 0; i < 2; i++) {
            List<String> expected = new java.util.ArrayList<>();
            indicators
                    .get(i)
                    .at("/basis/notChosen")
                    .forEach(each -> expected.add(each.get("rule").asString() + "|"
                            + each.get("because").asString()));
            assertThat(expected).hasSizeGreaterThan(5);
            assertThat(sections.get(i).select("tbody tr").stream()
                            .map(row -> row.select("th").text() + "|"
                                    + row.select("td").get(1).text()))
                    .containsExactlyElementsOf(expected);
        }
        assertThat(visitor.get(place + "/1/why").statusCode()).isEqualTo(404);
        assertThat(visitor.get(place + "/x/why").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("PDF 也能打开:示例94.97分,有标注副本或计分说明可下载,不能试算")
    void pdf() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/dist/check/department.pdf"));
        String place = visitor.open("自评表.pdf", file);
        String page = Visitor.text(visitor.get(place));
        assertThat(page).contains("<strong>94.97</strong>", "这里不能试算").doesNotContain("name=\"cell\"");
        Case same = Engine.choosing().open("自评表.pdf", file).orThrow();
        assertThat(page.contains(place + "/marked")).isEqualTo(same.hasCopy());
        assertThat(page.contains(place + "/explained")).isEqualTo(same.hasBeside());
        assertThat(visitor.get(place + "/form").statusCode()).isEqualTo(200);
        if (same.hasBeside()) {
            assertThat(visitor.get(place + "/explained").body())
                    .isEqualTo(same.beside().orElseThrow());
        }
    }

    @Test
    @DisplayName("表照原来的样子:合并的三格是一格,底色、粗体、对齐、列宽都在样式表里")
    void looks() {
        byte[] file = new RowsWorkbook()
                .row("2025年度项目支出绩效自评表")
                .row("单位名称", "甲县文化馆", "填报日期", "2026-03-01")
                .row("项目名称", "培训项目")
                .row("年度资金总额(万元)", "100", "80", "80%", "")
                .row("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分")
                .row("产出指标", "数量指标", "培训场次", "≥10场", "8场", "50", "")
                .merge("A1:G1")
                .merge("B3:D3")
                .bytes();
        String place = visitor.open("自评表.xlsx", dressed(file));
        String page = Visitor.text(visitor.get(place));
        assertThat(page)
                .containsPattern("<td id=\"t0-A1\"[^>]*colspan=\"7\"")
                .containsPattern("<td id=\"t0-B3\"[^>]*colspan=\"3\"")
                .doesNotContain("id=\"t0-B1\"")
                .doesNotContain("style=");
        String css = Visitor.text(visitor.get(place + "/0/look.css"));
        assertThat(css).contains("background-color:#ffc000", "font-weight:bold", "text-align:center");
        // 20 signs wide are more than twice as wide as 8.
        int wide = width(css, 0);
        int narrow = width(css, 1);
        assertThat(wide).isBetween(2 * narrow, 3 * narrow);
    }

    private static int width(String css, int column) {
        var width = java.util.regex.Pattern.compile("\\.t0-w" + column + "\\{width:([0-9]+)px")
                .matcher(css);
        assertThat(width.find()).isTrue();
        return Integer.parseInt(width.group(1));
    }

    /** Its first cell orange, bold and in the middle, its first two columns 20 and 8 signs wide. */
    private static byte[] dressed(byte[] file) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFCellStyle style = book.createCellStyle();
            style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xc0, 0}, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setAlignment(HorizontalAlignment.CENTER);
            XSSFFont font = book.createFont();
            font.setBold(true);
            style.setFont(font);
            book.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style);
            book.getSheetAt(0).setColumnWidth(0, 20 * 256);
            book.getSheetAt(0).setColumnWidth(1, 8 * 256);
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    @DisplayName("空白表:按口径、种类、年度、行数,填得进读得出;行数不是1到200的按10行")
    void blank() throws IOException {
        for (Map.Entry<String, Integer> each :
                Map.of("8", 8, "1", 1, "200", 200, "0", 10, "201", 10, "", 10).entrySet()) {
            var answer = visitor.get("/blank?rules=mof-2020&kind=project&year=2025&rows=" + each.getKey());
            assertThat(answer.statusCode()).isEqualTo(200);
            var table = Engine.load("mof-2020")
                    .read("空白.xlsx", answer.body())
                    .get(0)
                    .table();
            assertThat(table.year()).contains(2025);
            assertThat(table.form()).isEqualTo(jixiao.model.Form.PROJECT);
            assertThat(answer.body())
                    .as("rows " + each.getKey())
                    .isEqualTo(Engine.load("mof-2020")
                            .forms(FormTemplates.shipped())
                            .blank(
                                    Optional.of(jixiao.model.Form.PROJECT),
                                    Optional.of(2025),
                                    1,
                                    List.of(new BlankForm.Rows("", each.getValue()))));
        }
        for (String rules : Conventions.shipped()) {
            byte[] form = visitor.get("/blank?rules=" + rules).body();
            assertThat(form)
                    .as(rules)
                    .isEqualTo(Engine.load(rules)
                            .forms(FormTemplates.shipped())
                            .blank(Optional.empty(), Optional.empty(), 1, List.of(new BlankForm.Rows("", 10))));
        }
    }
}
