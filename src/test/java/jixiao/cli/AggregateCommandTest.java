package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.document.Grid;
import jixiao.document.WebOf;
import jixiao.document.WordOf;
import jixiao.document.WorkbookReader;
import jixiao.json.Schema;
import jixiao.rollup.Books;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code jixiao aggregate} as a user calls it; the example's numbers are worked out in {@link Books#example}. */
class AggregateCommandTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Said aggregate(String... more) {
        List<String> words = new ArrayList<>(List.of("aggregate", in().toString(), "-o", out().toString()));
        words.addAll(List.of(more));
        return Said.of(rules -> WUHAN, words.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<List<String>> sheet(String book, String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(out().resolve(book));
                Workbook opened = new XSSFWorkbook(bytes)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            formatter.setUseCachedValuesForFormulaCells(true);
            List<List<String>> rows = new ArrayList<>();
            Sheet sheet = opened.getSheet(name);
            for (Row row : sheet) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                rows.add(cells);
            }
            return rows;
        }
    }

    /** Kinds and units of 《未匹配》. */
    private List<String> unmatched(String book) throws IOException {
        return remarks(book, "未匹配");
    }

    private List<String> remarks(String book, String name) throws IOException {
        return sheet(book, name).stream()
                .skip(3)
                .map(row -> row.get(1) + " " + row.get(2) + " " + row.get(3))
                .toList();
    }

    private static final String BOOK = "便民服务_2024_汇总.xlsx";

    @Test
    @DisplayName("三个单位汇总成一张:总分89.01,可核实82.01,写出正式表和四张说明表")
    void example() throws IOException {
        Books.example(in());
        Said said = aggregate();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("便民服务 2024年度:由3张表汇总", "总分      89.01", "82.01(由表上数字算出的部分)", "等级      良", BOOK);
        assertThat(said.code()).isZero();
        assertThat(written()).containsExactly(BOOK);
        try (InputStream bytes = Files.newInputStream(out().resolve(BOOK));
                Workbook opened = new XSSFWorkbook(bytes)) {
            assertThat(opened).extracting(Sheet::getSheetName).endsWith("计分说明", "分单位明细", "未匹配", "审核发现");
            assertThat(opened.getNumberOfSheets()).isEqualTo(5);
        }
        assertThat(unmatched(BOOK)).isEmpty();
    }

    @Test
    @DisplayName("三个单位报的是网页和 Word 文档,汇总的总分一样是89.01")
    void exampleAsDocuments() throws IOException {
        Books.example(in());
        List<Path> books;
        try (Stream<Path> files = Files.walk(in())) {
            books = files.filter(Files::isRegularFile).sorted().toList();
        }
        String[] endings = {".html", ".xls", ".docx"};
        assertThat(books).hasSize(endings.length);
        for (int at = 0; at < endings.length; at++) {
            Grid sheet = new WorkbookReader().read(books.get(at)).sheets().get(0);
            byte[] document = endings[at].equals(".docx")
                    ? WordOf.body(WordOf.table(sheet))
                    : WebOf.page(WebOf.table(sheet)).getBytes(StandardCharsets.UTF_8);
            Files.write(books.get(at).resolveSibling("单位" + at + endings[at]), document);
            Files.delete(books.get(at));
        }
        Said said = aggregate();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("便民服务 2024年度:由3张表汇总", "总分      89.01", "82.01(由表上数字算出的部分)");
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("《分单位明细》:每项指标一组,末行汇总数,占比、贡献对得上")
    void details() throws IOException {
        Books.example(in());
        aggregate();
        List<List<String>> rows = sheet(BOOK, "分单位明细");
        assertThat(rows.get(6).subList(3, 5)).containsExactly("汇总数", "1,000.00");
        // 满意度: 丙 80%×600÷1000=48.00%, 乙 95%×300÷1000=28.50%, 甲 90%×100÷1000=9.00%
        List<List<String>> satisfaction =
                rows.stream().filter(row -> row.get(1).equals("群众满意度")).toList();
        assertThat(satisfaction).extracting(row -> row.get(3)).containsExactly("丙街道", "乙街道", "甲街道", "汇总数");
        assertThat(satisfaction)
                .extracting(row -> row.get(10))
                .containsExactly("60.00%", "30.00%", "10.00%", "100.00%");
        assertThat(satisfaction).extracting(row -> row.get(11)).containsExactly("48.00%", "28.50%", "9.00%", "85.50%");
        assertThat(satisfaction.get(3).get(12)).isEqualTo("0");
        assertThat(satisfaction.get(3).get(13)).isEqualTo("分值10,得分9.50");
        // 件数: 50÷100, 30÷100, 20÷100
        List<List<String>> pieces =
                rows.stream().filter(row -> row.get(1).equals("办理件数")).toList();
        assertThat(pieces).extracting(row -> row.get(10)).containsExactly("50.00%", "30.00%", "20.00%", "100.00%");
        assertThat(pieces.get(3).subList(5, 9)).containsExactly("100件", "100件", "100", "100");
    }

    @Test
    @DisplayName("写出的汇总表再计分,得分不变,没有错误")
    void scoredAgain() {
        Books.example(in());
        aggregate();
        Said said = Said.of(
                rules -> WUHAN,
                "score",
                out().resolve(BOOK).toString(),
                "-o",
                folder.resolve("again").toString(),
                "-q");
        assertThat(said.out()).contains("总分 89.01", "填报 89.01", "错误 0", "警告 0");
    }

    @Test
    @DisplayName("JSON:符合模式,每项指标带各单位分项;读回再计分也是89.01")
    void json() throws IOException {
        Books.example(in());
        Said said = Said.of(rules -> WUHAN, "aggregate", in().toString(), "--json");
        assertThat(said.code()).isZero();
        assertThat(Schema.strictFaults(said.out())).isEmpty();
        JsonNode table = new JsonMapper().readTree(said.out()).get("tables").get(0);
        assertThat(table.get("total").decimalValue()).isEqualByComparingTo("89.01");
        assertThat(table.get("aggregation").get("units").intValue()).isEqualTo(3);
        JsonNode satisfaction = table.get("goals").get(0).get("indicators").get(5);
        assertThat(satisfaction.get("aggregatedBy").stringValue()).isEqualTo("WEIGHTED_MEAN");
        assertThat(satisfaction.get("funds").decimalValue()).isEqualByComparingTo("1000");
        JsonNode part = satisfaction.get("parts").get(1);
        assertThat(part.get("unit").stringValue()).isEqualTo("乙街道");
        assertThat(part.get("file").stringValue()).isEqualTo("乙街道.xlsx");
        assertThat(part.get("actual").decimalValue()).isEqualByComparingTo("0.95");
        assertThat(part.get("funds").decimalValue()).isEqualByComparingTo("300");
        Path document = folder.resolve("made.json");
        Files.write(document, said.out().getBytes(StandardCharsets.UTF_8));
        assertThat(Said.of(rules -> WUHAN, "score", document.toString(), "-q").out())
                .contains("总分 89.01");
    }

    @Test
    @DisplayName("按项目和年度分组;--project 只做一个;没有这个项目时说读到了什么")
    void projects() throws IOException {
        Books.example(in());
        Books.file(in().resolve("2023.xlsx"), "甲街道", "便民服务", "2023", "10 10", "数量指标:办理件数|5件|5件|80");
        Books.of(in(), "丁街道", "道路养护", "10 10", "数量指标:养护里程|5公里|5公里|80");
        assertThat(aggregate().out()).contains("便民服务 2023年度:由1张表汇总", "便民服务 2024年度:由3张表汇总", "道路养护 2024年度:由1张表汇总");
        assertThat(written()).containsExactly("便民服务_2023_汇总.xlsx", BOOK, "道路养护_2024_汇总.xlsx");
        Said one = aggregate("--project", " 道路 养护", "--force");
        assertThat(one.out()).contains("道路养护").doesNotContain("便民服务");
        Said none = aggregate("--project", "绿化");
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("没有项目名称为「绿化」的自评表").contains("「道路养护」").contains("「便民服务」");
        assertThat(none.err().lines()).hasSize(1);
    }

    @Test
    @DisplayName("对不上的都列出来:缺指标、单位不同、目标类型不同、分值不同、资金为零、缺完成值、约数;以3结束")
    void whatDoesNotFit() throws IOException {
        Books.of(in(), "甲街道", "便民服务", "600 600", "数量指标:件数|5件|5件|20", "数量指标:户数|5户|5户|20", "质量指标:合格率|≥90%|95%|40");
        Books.of(
                in(),
                "乙街道",
                "便民服务",
                "300 300",
                "数量指标:件数|5%|5%|20",
                "数量指标:户数|≤5户|5户|20",
                "质量指标:合格率|≥90%|约80%|30",
                "质量指标:及时率|≥90%||10");
        Books.of(in(), "丙街道", "便民服务", "100 0", "质量指标:合格率|≥90%|10%|40");
        Said said = aggregate();
        assertThat(said.code()).isEqualTo(3);
        assertThat(unmatched(BOOK))
                .containsExactlyInAnyOrder("资金为零或缺失 丙街道 ", "度量单位不同 乙街道 件数", "目标类型不同 乙街道 户数", "缺项 乙街道 及时率");
        assertThat(remarks(BOOK, "汇总说明"))
                .containsExactlyInAnyOrder(
                        "无对应指标 丙街道 件数", "无对应指标 丙街道 户数", "无对应指标 甲街道 及时率", "无对应指标 丙街道 及时率", "分值不同 乙街道 合格率", "约数 乙街道 合格率");
        // 合格率 (95%×600+80%×300)÷900=90%, 丙 has no spending; 分值 of the unit with the largest funds
        List<String> rate = sheet(BOOK, "分单位明细").stream()
                .filter(row -> row.get(1).equals("合格率") && row.get(3).equals("汇总数"))
                .findFirst()
                .orElseThrow();
        assertThat(rate.get(6)).isEqualTo("约90%");
        assertThat(rate.get(4)).isEqualTo("900.00");
        assertThat(rate.get(13)).startsWith("分值40");
        List<String> cells = sheet(BOOK, "未匹配").get(3);
        assertThat(cells.get(4)).endsWith(".xlsx");
        assertThat(cells.get(5)).isEqualTo("自评表");
    }

    @Test
    @DisplayName("同一单位报了两次:以填报日期、文件名、时间靠后的为准,另一份列出,不重复计算")
    void filedTwice() throws IOException {
        Books.example(in());
        Path old = Books.file(in().resolve("甲街道(初稿).xlsx"), "甲街道", "便民服务", "2024", "125 100", "数量指标:办理件数|25件|1件|20");
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        Said said = aggregate();
        assertThat(said.out())
                .contains("由3张表汇总", "以「甲街道.xlsx」为准,「甲街道(初稿).xlsx」未计入")
                .contains("总分      89.01");
        assertThat(unmatched(BOOK)).containsExactly("重复报送 甲街道 ");
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("读不了的说一句,其余照做,以4结束;一张也读不了时不写任何文件")
    void unread() throws IOException {
        Books.example(in());
        Files.write(in().resolve("坏.xlsx"), new byte[] {'P', 'K', 3, 4});
        Said said = aggregate();
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("坏.xlsx").doesNotContain("Exception");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(written()).containsExactly(BOOK);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Said none = Said.of(
                rules -> WUHAN,
                "aggregate",
                empty.toString(),
                "-o",
                folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("没有可以汇总的自评表");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    @DisplayName("已有的结果不覆盖;结果文件夹不能就是输入;没有 -o 也没有 --json 时说明")
    void places() throws IOException {
        Books.example(in());
        aggregate();
        byte[] before = Files.readAllBytes(out().resolve(BOOK));
        Books.of(in(), "甲街道", "便民服务", "125 100", "数量指标:办理件数|25件|1件|20");
        Said said = aggregate();
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(BOOK).contains("--force");
        assertThat(Files.readAllBytes(out().resolve(BOOK))).isEqualTo(before);
        assertThat(aggregate("--force").code()).isNotEqualTo(2);
        assertThat(Files.readAllBytes(out().resolve(BOOK))).isNotEqualTo(before);
        Said same = Said.of(rules -> WUHAN, "aggregate", in().toString(), "-o", in().toString());
        assertThat(same.code()).isEqualTo(2);
        assertThat(same.err()).contains("就是要汇总的文件夹");
        Said nowhere = Said.withoutEngine("aggregate", in().toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("-o");
    }

    @Test
    @DisplayName("部门整体表没有项目名称,同一年度的为一组;一张印有分值,一张没有,各写各的,都不印0分值")
    void departments() throws IOException {
        Path cases = Path.of("src/test/resources/cases");
        Files.createDirectories(in());
        for (String name : List.of("caidian-2024-department.xlsx", "jianghan-2024-department.xlsx")) {
            Files.copy(cases.resolve(name), in().resolve(name));
        }
        assertThat(aggregate().out().lines().filter(line -> line.startsWith("■")))
                .hasSize(2)
                .allMatch(line -> line.equals("■ 部门整体 2024年度:由1张表汇总"));
        assertThat(written()).containsExactly("部门整体_2024_汇总(2).xlsx", "部门整体_2024_汇总.xlsx");
        assertThat(unmatched("部门整体_2024_汇总.xlsx")).singleElement().asString().startsWith("未并入本表 ");
        for (String book : written()) {
            assertThat(sheet(book, "分单位明细")).noneMatch(row -> row.get(13).startsWith("分值0,"));
        }
    }

    @Test
    @DisplayName("在自备口径的《汇总方式》加一行:办理件数改按资金加权平均,(20×100+30×300+50×600)÷1000=41件")
    void officersRow() throws IOException {
        Path own = folder.resolve("own");
        assertThat(Said.of(Engine::load, "rules", "new", own.toString(), "--from", "wuhan")
                        .code())
                .isZero();
        new OwnBook(own)
                .row(
                        "汇总方式", 4, "规则", "平均件数", "优先级", 30, "名称含", "办理件数", "目标类型", "非定性、非时限", "汇总方式", "加权平均", "条款",
                        "本局规定");
        Books.example(in());
        Said said =
                Said.of(Engine::load, "aggregate", in().toString(), "-o", out().toString(), "--rules", own.toString());
        assertThat(said.err()).isEmpty();
        List<String> total = sheet(BOOK, "分单位明细").stream()
                .filter(row -> row.get(1).equals("办理件数") && row.get(3).equals("汇总数"))
                .findFirst()
                .orElseThrow();
        // aims (25×100+25×300+50×600)÷1000 = 40
        assertThat(total.subList(2, 3)).containsExactly("加权平均");
        assertThat(total.subList(5, 9)).containsExactly("40件", "41件", "40", "41");
    }

    @Test
    @DisplayName("随附的例子就是手工算过的那一份")
    void shippedExample() {
        Said said = Said.of(rules -> WUHAN, "aggregate", "src/docs/example/units", "-o", out().toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("由3张表汇总", "总分      89.01");
    }

    @Test
    @DisplayName("项目名称像路径、像公式、很长:文件仍在结果文件夹里,工作簿里仍是文字")
    void strangeNames() throws IOException {
        String name = "=cmd|' /C calc'!A0../../外面" + "很长的项目名称".repeat(20);
        Books.file(in().resolve("a.xlsx"), "=1+1", name, "2024", "10 10", "数量指标:-5件|5件|5件|80");
        Books.file(in().resolve("b.xlsx"), "@乙", name, "2024", "10 10", "数量指标:-5件|5件|5件|80");
        assertThat(aggregate().err()).isEmpty();
        assertThat(written()).singleElement().asString().endsWith("_2024_汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(out().resolve(written().get(0)));
                Workbook opened = new XSSFWorkbook(bytes)) {
            for (Row row : opened.getSheet("分单位明细")) {
                row.forEach(cell -> {
                    if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                        assertThat(cell.getCellFormula()).matches("(SUM|IF|ROUND|SUMPRODUCT|I\\d|E\\d).*");
                    }
                });
            }
        }
        assertThat(sheet(written().get(0), "分单位明细")).anyMatch(row -> row.get(3).equals("=1+1"));
    }

    @Test
    @DisplayName("一个单位印有分值、一个没有:各写一个工作簿,都没有0分值;哪张没有并入、为什么,在终端和《未匹配》里说出")
    void withAndWithoutPoints() throws IOException {
        Books.of(in(), "甲街道", "便民服务", "100 90", "数量指标:办理件数|10件|8件|50", "质量指标:合格率|≥90%|90%|30");
        Books.of(in(), "乙街道", "便民服务", "100 100", "数量指标:办理件数|10件|10件|", "质量指标:合格率|≥90%|45%|");
        Said said = aggregate();
        // 甲 alone: 20×90÷100 + 50×8÷10 + 30 = 18+40+30 = 88
        assertThat(said.out())
                .contains("由1张表汇总", "总分      88.00", "没有并入本表,另行汇总")
                .contains("「乙街道」的表没有分值,也没有填报得分,只能按口径平分,而「甲街道」的表印有分值");
        assertThat(said.code()).isEqualTo(3);
        assertThat(written()).containsExactly("便民服务_2024_汇总(2).xlsx", BOOK);
        assertThat(unmatched(BOOK)).containsExactly("未并入本表 乙街道 ");
        assertThat(unmatched("便民服务_2024_汇总(2).xlsx")).containsExactly("未并入本表 甲街道 ");
        for (String book : written()) {
            assertThat(sheet(book, "分单位明细")).noneMatch(row -> row.get(13).startsWith("分值0,"));
        }
        Said quiet = aggregate("-q", "--force");
        assertThat(quiet.out().lines()).hasSize(2).first().asString().contains("总分 88.00", "未匹配 1", BOOK);
        assertThat(quiet.err()).isEmpty();
    }

    @Test
    @DisplayName("两个单位都印有分值:20×190÷200=19.00,件数18÷20×50=45.00,合格率(90%×90+45%×100)÷190=66.32%,×30÷90%=22.11")
    void withPoints() throws IOException {
        Books.of(in(), "甲街道", "便民服务", "100 90", "数量指标:办理件数|10件|8件|50", "质量指标:合格率|≥90%|90%|30");
        Books.of(in(), "乙街道", "便民服务", "100 100", "质量指标:合格率|≥90%|45%|30", "数量指标:办理件数|10件|10件|50");
        // 19.00 + 45.00 + 22.11
        assertThat(aggregate().out()).contains("由2张表汇总", "总分      86.11");
        assertThat(unmatched(BOOK)).isEmpty();
    }
}
