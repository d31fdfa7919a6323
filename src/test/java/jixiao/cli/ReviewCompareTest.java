package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.Engine;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 口径对比: what a change of the convention does to submissions. */
class ReviewCompareTest {
    private static final Engine WUHAN = Engine.load("wuhan");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    /**
     * Under wuhan: 20×98÷100 = 19.60; 40×40÷50 = 32.00; 部分达成 between 50 % and 80 % of 20, its middle 13.00; 20.00.
     * Together 84.60, between 81.60 and 87.60: 良.
     */
    @BeforeEach
    void submission() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        book(
                in.resolve("a.xlsx"),
                List.of(sheet(
                        "自评表",
                        List.of("2024年度项目自评表"),
                        List.of("项目名称", "图书购置", "主管部门", "某局"),
                        List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                        List.of("(20分)", "100", "98", "98%", "19.60"),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "40", "32"),
                        List.of("效益指标", "社会效益", "管理制度", "建立健全制度", "基本建立健全制度", "20", ""),
                        List.of("产出指标", "质量指标", "验收合格率", "≥95%", "95%", "20", "20"))));
    }

    private record Content(String name, List<List<String>> rows) {}

    @SafeVarargs
    private static Content sheet(String name, List<String>... rows) {
        return new Content(name, List.of(rows));
    }

    private static void book(Path file, List<Content> sheets) throws IOException {
        Files.createDirectories(file.getParent());
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            for (Content content : sheets) {
                Sheet sheet = book.createSheet(content.name());
                for (List<String> texts : content.rows()) {
                    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    texts.forEach(text ->
                            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(text));
                }
            }
            book.write(bytes);
        }
    }

    private Path convention(String name, Content... sheets) throws IOException {
        List<Content> all = new ArrayList<>();
        all.add(sheet("说明", List.of("项目", "内容"), List.of("标题", "某市口径"), List.of("继承", "wuhan")));
        all.addAll(List.of(sheets));
        book(folder.resolve(name).resolve("convention.xlsx"), all);
        return folder.resolve(name);
    }

    private Content bands(String edge) {
        return sheet(
                "定性分档",
                List.of("档次", "下限", "上限"),
                List.of("达成", "80%", "100%"),
                List.of("部分达成", edge, "80%"),
                List.of("未达成", "0%", edge));
    }

    private Said compare(Object other, String... more) {
        List<String> words =
                new ArrayList<>(List.of("review", in.toString(), "-o", out.toString(), "--no-copies", "--compare"));
        words.add(other.toString());
        words.addAll(List.of(more));
        return Said.of(name -> name.equals("wuhan") ? WUHAN : Engine.load(name), words.toArray(String[]::new));
    }

    /** Shown texts of a sheet of the summary below its header. */
    private List<List<String>> rows(String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(out.resolve("复核汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheet(name)) {
                if (row.getRowNum() > 2) {
                    List<String> texts = new ArrayList<>();
                    for (Cell cell : row) {
                        texts.add(new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell));
                    }
                    rows.add(texts);
                }
            }
            return rows;
        }
    }

    @Test
    @DisplayName("部分达成下限50%改60%:中值65%变70%,总分多1.00分,说出是《定性分档》的哪几行")
    void bandEdge() throws IOException {
        Path own = convention("某市", bands("60%"));
        Said said = compare(own);
        assertThat(said.out()).contains("口径对比(某市):总分变化 1 张,等级变化 0 张");
        String rows = own + "/convention.xlsx《定性分档》第3、4行(部分达成、未达成)";
        // 84.60 − 13.00 + 20×70 % = 85.60.
        assertThat(rows("口径对比"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsSubsequence("84.60", "85.60", "1.00", "良", "良", "总分变化", "1", rows));
        assertThat(rows("口径对比明细"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsSubsequence("管理制度", "建立健全制度", "基本建立健全制度", "20.00", "13.00", "20.00", "14.00", rows));
    }

    @Test
    @DisplayName("改两处:超额说明上限不影响得分,不列为来由;等级下限85使等级由良变未定,由《等级》引起")
    void gradesOnly() throws IOException {
        Path own = convention(
                "某市",
                sheet("参数", List.of("参数", "值"), List.of("超额完成说明上限", "150%")),
                sheet(
                        "等级",
                        List.of("等级", "下限", "上限"),
                        List.of("优", "90", "100"),
                        List.of("良", "85", "90"),
                        List.of("中", "60", "85"),
                        List.of("差", "0", "60")));
        Said said = compare(own, "--json");
        JsonNode last = new JsonMapper().readTree(said.out().lines().toList().get(1));
        JsonNode contrast = last.at("/summary/compare");
        assertThat(contrast.path("totals").intValue()).isZero();
        assertThat(contrast.path("grades").intValue()).isEqualTo(1);
        assertThat(contrast.at("/changed/0/grade/0").asString()).isEqualTo("良");
        assertThat(contrast.at("/changed/0/grade/1").isNull()).isTrue();
        assertThat(contrast.at("/changed/0/causes/0").asString()).endsWith("convention.xlsx《等级》第3、4行(良、中)");
        assertThat(contrast.at("/changed/0/causes").size()).isEqualTo(1);
        assertThat(rows("口径对比明细")).isEmpty();
    }

    @Test
    @DisplayName("停用一条审核规则、改一个限值:发现的变化逐条列出,得分不变;没有变化的没有这张表")
    void checks() throws IOException {
        book(
                in.resolve("b.xlsx"),
                List.of(sheet(
                        "自评表",
                        List.of("2024年度项目自评表"),
                        List.of("项目名称", "道路养护", "主管部门", "某局"),
                        List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                        List.of("(20分)", "100", "80", "80%", "16"),
                        List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                        List.of("产出指标", "数量指标", "XX路养护", "≥50处", "50处", "40", "40"),
                        List.of("产出指标", "质量指标", "验收合格率", "≥95%", "95%", "40", "40"))));
        // 80 of 80 points on 80 % of the money: 20 % ahead, more than 5 %, less than 25 %.
        Path own = convention(
                "某市",
                sheet(
                        "审核规则",
                        List.of("代码", "启用", "限值"),
                        List.of("PLACEHOLDER_IN_TABLE", "否", ""),
                        List.of("SCORE_AHEAD_OF_MONEY", "", "25%")));
        assertThat(compare(own).out()).contains("总分变化 0 张");
        assertThat(rows("口径对比发现"))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).containsSubsequence("警告", "不提出", "PLACEHOLDER_IN_TABLE"))
                .anySatisfy(row -> assertThat(row).containsSubsequence("提示", "不提出", "SCORE_AHEAD_OF_MONEY"));
    }

    @Test
    @DisplayName("自备口径为原口径、附带口径为对比:来由仍是自备口径的那一行")
    void theOtherWayRound() throws IOException {
        Path own = convention("某市", bands("60%"));
        compare("wuhan", "--rules", own.toString());
        assertThat(rows("口径对比"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsSubsequence("85.60", "84.60", "-1.00", own + "/convention.xlsx《定性分档》第3、4行(部分达成、未达成)"));
    }

    @Test
    @DisplayName("对比财政部口径:分值80折算为90,只有定性一行的完成程度不同")
    void otherPoints() throws IOException {
        compare("mof-2020");
        // 10×0.98 + 45×0.8 + 22.50×70 % + 22.50 = 9.80 + 36.00 + 15.75 + 22.50 = 84.05.
        assertThat(rows("口径对比"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsSubsequence("84.60", "84.05", "-0.55")
                        .anySatisfy(text -> assertThat(text.lines())
                                .containsExactly(
                                        "rules/mof-2020/convention.xlsx《参数》第4行(预算执行分值)",
                                        "rules/mof-2020/convention.xlsx《参数》第5行(指标分值)",
                                        "rules/mof-2020/convention.xlsx《定性分档》第5、6行(部分达成、未达成)",
                                        "rules/wuhan/convention.xlsx《参数》第4行(预算执行分值)",
                                        "rules/wuhan/convention.xlsx《参数》第5行(指标分值)",
                                        "rules/wuhan/convention.xlsx《定性分档》第5、6行(部分达成、未达成)")));
        assertThat(rows("口径对比明细"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsSubsequence("管理制度", "20.00", "13.00", "22.50", "15.75"));
    }

    @Test
    @DisplayName("同一口径对比:没有变化;口径名写错:以2结束,什么也不写")
    void sameAndUnknown() throws IOException {
        Path cases = Path.of("src/test/resources/cases/jianghan-2024-department.xlsx");
        Files.copy(cases, in.resolve("b.xlsx"));
        assertThat(compare("wuhan").out()).contains("总分变化 0 张,等级变化 0 张");
        assertThat(rows("口径对比")).hasSize(2).allMatch(row -> row.contains("不变"));
        // The records give the scores that the workbooks gave.
        ReviewFolder result = new ReviewFolder(out);
        assertThat(result.named("口径对比"))
                .extracting(row -> row.get("原总分"))
                .isEqualTo(
                        result.named("汇总").stream().map(row -> row.get("复核总分")).toList());
        out = folder.resolve("none");
        assertThat(compare("wuhann").code()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
