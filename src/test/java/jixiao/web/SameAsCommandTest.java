package jixiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.convention.Conventions;
import jixiao.review.Progress;
import jixiao.review.Rereview;
import jixiao.review.ReviewOptions;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page shows of every case, number by number and sentence by sentence, beside what the commands write of it. */
@DisplayName("网页:与命令给的一样,全部案例")
class SameAsCommandTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    Path folder;

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(each -> each.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("文件页:总分、区间、可核实、等级,每行的得分、填报、算式、条款、待核定,每条发现的程度、单元格和句子,都是 --json 里的")
    void files() throws IOException {
        Engine engine = Engine.choosing();
        int lines = 0;
        int findings = 0;
        try (Server server = Server.start(0, Engine::load, Conventions.shipped())) {
            Visitor visitor = new Visitor(server);
            for (Path file : cases()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                Document page = Jsoup.parse(Visitor.text(visitor.get(visitor.open(name, bytes))));
                JsonNode tables = JsonMapper.shared()
                        .readTree(engine.open(name, bytes).orThrow().json())
                        .get("tables");
                List<Element> shown = page.select("section.table");
                assertThat(shown).as(name).hasSize(tables.size());
                for (int i = 0; i < tables.size(); i++) {
                    head(name, tables.get(i), shown.get(i));
                    lines += lines(name, tables.get(i), shown.get(i));
                    findings += findings(name, tables.get(i), shown.get(i));
                }
            }
        }
        assertThat(lines).isGreaterThan(100);
        assertThat(findings).isGreaterThan(50);
    }

    private static String number(JsonNode number) {
        return number == null || number.isNull()
                ? ""
                : number.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static String shown(String text) {
        String plain = text.replace("(参考)", "").strip();
        return plain.isEmpty() || plain.equals("无") || plain.equals("—")
                ? ""
                : new BigDecimal(plain).stripTrailingZeros().toPlainString();
    }

    private static void head(String name, JsonNode table, Element page) {
        List<Element> totals = page.select(".summary .total");
        assertThat(shown(totals.get(0).select("strong").text())).as(name).isEqualTo(number(table.get("total")));
        if (!table.get("claimedTotal").isNull()) {
            assertThat(totals.get(0).text()).as(name).contains("填报 " + number(table.get("claimedTotal")));
        }
        JsonNode range = table.get("totalRange");
        boolean open = !range.isNull() && !number(range.get(0)).equals(number(range.get(1)));
        assertThat(totals.get(0).text().contains(" 之间")).as(name).isEqualTo(open);
        if (open) {
            Matcher ends =
                    Pattern.compile("在 (\\S+)–(\\S+) 之间").matcher(totals.get(0).text());
            assertThat(ends.find()).as(name).isTrue();
            assertThat(List.of(shown(ends.group(1)), shown(ends.group(2))))
                    .as(name)
                    .containsExactly(number(range.get(0)), number(range.get(1)));
        }
        assertThat(totals.get(1).select("strong").text().replace("未定", ""))
                .as(name)
                .isEqualTo(table.get("grade").asString());
        String verified = totals.size() > 2 ? totals.get(2).select("strong").text() : "";
        assertThat(shown(verified)).as(name).isEqualTo(number(table.get("totalVerified")));
    }

    private static int lines(String name, JsonNode table, Element page) {
        List<JsonNode> lines = new ArrayList<>();
        table.get("goals").forEach(goal -> goal.get("indicators").forEach(lines::add));
        List<Element> rows = page.select("table.lines tbody tr");
        assertThat(rows).as(name).hasSize(lines.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode line = lines.get(i);
            List<Element> cells = rows.get(i).select("td");
            String where = name + " " + line.get("level3").asString();
            assertThat(rows.get(i).select("th").text()).as(where).contains(spaced(line.get("level3")));
            assertThat(number(line.get("weight")))
                    .as(where)
                    .isEqualTo(
                            cells.get(2).text().isEmpty()
                                    ? ""
                                    : shown(cells.get(2).text()));
            if (line.has("claimedScore") && !line.get("claimedScore").isNull()) {
                assertThat(shown(cells.get(3).text().replace("≠", "")))
                        .as(where)
                        .isEqualTo(number(line.get("claimedScore")));
            }
            assertThat(shown(cells.get(4).select("b").text())).as(where).isEqualTo(number(line.get("score")));
            assertThat(cells.get(4).text().contains("待核定"))
                    .as(where)
                    .isEqualTo(line.get("needsReview").asBoolean());
            assertThat(cells.get(6).text()).as(where).isEqualTo(spaced(line.at("/basis/clause")));
        }
        return rows.size();
    }

    /** A text of the document as a page lays it out: blanks and line ends come to one blank. */
    private static String spaced(JsonNode text) {
        return text.asString("").replaceAll("\\s+", " ").strip();
    }

    private static int findings(String name, JsonNode table, Element page) {
        List<String> expected = new ArrayList<>();
        table.get("findings")
                .forEach(each -> expected.add(each.get("severity").asString() + " "
                        + each.get("cell").asString("") + " "
                        + each.get("message").asString().replaceAll("\\s", "")));
        List<String> found = page.select(".findings li").stream()
                .map(each -> each.className() + " " + each.select(".cell").text() + " "
                        + each.select("p").text().replaceAll("\\s", ""))
                .toList();
        assertThat(found).as(name).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(page.select(".findings h2").text())
                .as(name)
                .contains("错误" + count(expected, "ERROR") + "项,警告" + count(expected, "WARNING") + "项,提示"
                        + count(expected, "INFO") + "项");
        return found.size();
    }

    private static long count(List<String> findings, String severity) {
        return findings.stream().filter(each -> each.startsWith(severity)).count();
    }

    @Test
    @DisplayName("复核:命令审完的文件夹在网页里打开,列表和每张表的页面上的总分、结论、等级、错误数都是复核汇总里的")
    void reviewed() throws IOException {
        Path in = Files.createDirectories(folder.resolve("here/材料"));
        for (Path each : cases()) {
            Files.copy(each, in.resolve(each.getFileName().toString()));
        }
        Path out = folder.resolve("here/结果");
        new Rereview(
                        Engine.choosing(),
                        new ReviewOptions(
                                List.of(in),
                                out,
                                Optional.empty(),
                                ReviewOptions.UnitBy.BOTH,
                                1,
                                true,
                                false,
                                Optional.empty(),
                                TaskPagesTest.CLOCK))
                .run(Progress.SILENT, Optional.empty());
        Path summary = out.resolve("复核汇总.xlsx");
        Map<String, Map<String, String>> rest = new HashMap<>();
        rows(summary, "汇总续").forEach(row -> rest.put(row.get("序号"), row));
        List<String> written = rows(summary, "汇总").stream()
                .map(row -> String.join(
                        "|",
                        row.get("单位"),
                        row.get("项目"),
                        row.get("复核总分"),
                        row.get("等级"),
                        row.get("结论"),
                        rest.get(row.get("序号")).get("错误"),
                        rest.get(row.get("序号")).get("警告")))
                .toList();
        assertThat(written).hasSizeGreaterThan(7);
        List<String> listed = new ArrayList<>();
        try (Server server = TaskPagesTest.server(folder)) {
            Visitor visitor = new Visitor(server);
            String place = Visitor.place(
                    visitor.send("/tasks", Map.of("inputs", in.toString(), "out", out.toString()), List.of()));
            Document list = Jsoup.parse(Visitor.text(visitor.get(place + "/tables")));
            for (Element row : list.select("#tables tbody tr")) {
                List<Element> cells = row.select("td");
                List<Element> numbers = row.select("td.number");
                String total = row.select("td.number b").text();
                String grade = row.select("td.short").text();
                String verdict = cells.get(0).text();
                listed.add(String.join(
                        "|",
                        row.select("a.go").text(),
                        cells.get(1).text().replace("部门整体", ""),
                        total,
                        grade,
                        verdict,
                        numbers.get(5).text().replace(" / ", "|")));
                Document page = Jsoup.parse(
                        Visitor.text(visitor.get(row.select("a.go").attr("href").replaceFirst("\\?.*", ""))));
                assertThat(page.select(".strip").text())
                        .contains(verdict, "等级 " + grade, "复核总分 " + (total.isEmpty() ? "无" : total));
            }
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(written);
    }

    /** Rows of a sheet by their headings, as shown. */
    private static List<Map<String, String>> rows(Path file, String name) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        DataFormatter format = new DataFormatter(java.util.Locale.ROOT);
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(file))) {
            Sheet sheet = book.getSheet(name);
            List<String> heads = List.of();
            for (Row row : sheet) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    texts.add(row.getCell(i) == null ? "" : format.formatCellValue(row.getCell(i)));
                }
                if (texts.contains("序号") && texts.contains("单位")) {
                    heads = texts;
                } else if (!heads.isEmpty()
                        && texts.size() >= heads.size()
                        && !texts.get(heads.indexOf("单位")).isEmpty()) {
                    Map<String, String> cells = new HashMap<>();
                    for (int i = 0; i < heads.size(); i++) {
                        cells.put(heads.get(i), texts.get(i));
                    }
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}
