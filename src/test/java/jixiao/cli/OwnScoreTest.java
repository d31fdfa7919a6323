package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 财政更正的得分: the bureau's own score of a line, of lines with one score, of the execution and of the total, in totals, verdict,
 * paper, JSON and letter alike; and what cannot be one.
 */
class OwnScoreTest {
    private static final String EXECUTION = "EXECUTION_SCORE_MISMATCH";
    private static final String TOTAL = "TOTAL_MISMATCH";
    private static final String LINE = "SCORE_MISMATCH";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    /**
     * By the rules 20×98÷100 = 19.60; 购置数量 20×40÷50 = 16.00; 培训人次 20×50÷100 = 10.00, 验收批次 20, one cell for both: 30.00;
     * 受益户数 20. Total 19.60+16+30+20 = 85.60. Claimed 18+19+36+20 = 93, total 95: each of them is wrong.
     */
    @BeforeEach
    void submission() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        table("≥64户", "64户");
    }

    private void table(String target, String actual) throws IOException {
        Files.write(
                in.resolve("甲.xlsx"),
                new RowsWorkbook()
                        .row("2024年度项目自评表")
                        .row("单位名称", "某局", "填报日期", "2025年3月1日")
                        .row("项目名称", "图书购置")
                        .row("预算执行情况", "预算数", "执行数", "执行率", "得分(20分*执行率)")
                        .row("项目资金总额", "100", "98", "98%", "18")
                        .row("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因")
                        .row("产出指标", "购置数量", "≥50套", "40套", "20", "19", "延期")
                        .row("产出指标", "培训人次", "≥100人次", "50人次", "20", "36", "延期")
                        .row("产出指标", "验收批次", "≥2次", "2次", "20", "", "")
                        .row("效益指标", "受益户数", target, actual, "20", "20", "")
                        .row("总分", "", "", "", "100", "95", "")
                        .merge("F8:F9")
                        .bytes());
    }

    private Said run(String... words) {
        return Said.of(name -> Bureau.WUHAN, words);
    }

    private Said review(String... more) {
        return run(
                Stream.concat(Stream.of("review", in.toString(), "-o", out.toString(), "--no-copies"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Sheets summary() {
        return new Sheets(out.resolve("复核汇总.xlsx"));
    }

    private void treat(Map<String, String> words) throws IOException {
        summary()
                .fill(
                        "审核发现",
                        row -> words.getOrDefault(key(row), "").isEmpty()
                                ? Map.of()
                                : Map.of("处理", words.get(key(row)), "理由", "局务会定", "经办人", "王五"));
    }

    private static String key(Map<String, String> row) {
        return row.get("代码") + " " + row.get("单元格");
    }

    private Map<String, String> finding(String key) throws IOException {
        return summary().rows("审核发现").stream()
                .filter(row -> key(row).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> table() throws IOException {
        return new ReviewFolder(out).named("汇总").get(0);
    }

    @Test
    @DisplayName("表上四处得分各有一条发现:预算执行E5、购置数量F7、合用的F8、总分F11")
    void found() throws IOException {
        review();
        assertThat(summary().rows("审核发现").stream()
                        .filter(row -> row.get("严重程度").equals("错误"))
                        .map(OwnScoreTest::key))
                .containsExactlyInAnyOrder(EXECUTION + " E5", LINE + " F7", LINE + " F8", TOTAL + " F11");
        assertThat(table()).containsEntry("复核总分", "85.60").containsEntry("结论", "退回");
    }

    @ParameterizedTest(name = "{0} {1}: {2},总分{3} {4}")
    @DisplayName("局里的得分写在哪条发现上就是哪一项的;不能是的说出为什么,连单元格,什么也不变")
    @CsvSource({
        // 85.60 − 19.60 + 19 = 85.00
        "EXECUTION_SCORE_MISMATCH E5, 财政更正 19, 已采用, 85.00, ''",
        "EXECUTION_SCORE_MISMATCH E5, 财政更正 0, 已采用, 66.00, ''",
        "EXECUTION_SCORE_MISMATCH E5, 财政更正 20, 已采用, 86.00, ''",
        "EXECUTION_SCORE_MISMATCH E5, 财政更正 20.01, 有误, 85.60, 财政更正的预算执行得分20.01不在0到20分之间",
        "EXECUTION_SCORE_MISMATCH E5, 财政更正 -1, 有误, 85.60, 财政更正的预算执行得分-1不在0到20分之间",
        "EXECUTION_SCORE_MISMATCH E5, 财政更正 19.555, 有误, 85.60, '财政更正的预算执行得分19.555的小数位比口径的多,得分写到2位小数'",
        // 85.60 − 16 + 17.5
        "SCORE_MISMATCH F7, 财政更正 17.5, 已采用, 87.10, ''",
        // 85.60 − 30 + 25: two lines of 20 share it, 12.50 each
        "SCORE_MISMATCH F8, 财政更正 25, 已采用, 80.60, ''",
        "SCORE_MISMATCH F8, 财政更正 40, 已采用, 95.60, ''",
        "SCORE_MISMATCH F8, 财政更正 40.01, 有误, 85.60, 财政更正的合计得分40.01不在0到40分之间",
        "TOTAL_MISMATCH F11, 财政更正 80, 已采用, 80.00, ''",
        "TOTAL_MISMATCH F11, 财政更正 0, 已采用, 0.00, ''",
        "TOTAL_MISMATCH F11, 财政更正 100, 已采用, 100.00, ''",
        "TOTAL_MISMATCH F11, 财政更正 100.01, 有误, 85.60, 财政更正的总分100.01不在0到100分之间",
        "TOTAL_MISMATCH F11, 财政更正, 已采用, 85.60, ''",
    })
    void each(String finding, String word, String state, String total, String note) throws IOException {
        review();
        treat(Map.of(finding, word));
        review();
        assertThat(finding(finding))
                .containsEntry("处理", word)
                .containsEntry("状态", state)
                .containsEntry("状态说明", note);
        // Three of the four errors are left, or all.
        assertThat(table())
                .containsEntry("复核总分", total)
                .containsEntry("错误", state.equals("有误") ? "4" : "3")
                .containsEntry("结论", "退回");
        assertThat(review().out()).contains("没有变化");
    }

    private String letter() throws IOException {
        run("letters", out.toString(), "--date", "2025-04-01");
        Path letter;
        try (Stream<Path> all = Files.walk(out.resolve("意见书"))) {
            letter = all.filter(file -> file.toString().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow();
        }
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(letter));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return letter.getFileName() + "\n" + text.getText();
        }
    }

    @Test
    @DisplayName("四处都更正:通过,总分是局里的;汇总、逐项差异、底稿、JSON、意见书都是同样的数")
    void everywhere() throws IOException {
        review();
        treat(Map.of(
                EXECUTION + " E5",
                "财政更正 19",
                LINE + " F7",
                "财政更正 17.5",
                LINE + " F8",
                "财政更正 25",
                TOTAL + " F11",
                "财政更正 80"));
        Said said = review("--papers", "--json");
        // 19 + 17.5 + 25 + 20 = 81.50, but the bureau's total is 80
        assertThat(table())
                .containsEntry("复核总分", "80.00")
                .containsEntry("结论", "通过")
                .containsEntry("等级", "良");
        assertThat(summary().rows("逐项差异"))
                .extracting(row -> row.get("指标") + " " + row.get("复核得分"))
                .contains("预算执行情况 19.00", "购置数量 17.50");
        assertThat(said.out())
                .contains("\"total\":80.00", "\"totalFormula\":\"复核人定80.00分(局务会定,王五)\"", "\"grade\":\"良\"")
                .contains("\"formula\":\"复核人定19.00分(局务会定,王五)\"");
        Sheets paper = new Sheets(out.resolve("复核底稿.xlsx"));
        List<Map<String, String>> rows = paper.rows(paper.names().get(1));
        assertThat(rows.get(0)).containsEntry("规则得分", "19.00").containsEntry("状态", "已定分");
        assertThat(rows.get(rows.size() - 1)).containsEntry("采用得分", "80.00");
        assertThat(letter())
                .startsWith("某局_复核意见书.docx")
                .containsPattern("总分\\s*95\\s*80")
                .containsPattern("预算执行情况\\s*18\\s*19")
                .containsPattern("购置数量\\s*19\\s*17\\.5")
                .containsPattern("培训人次、验收批次\\s*36\\s*25");
    }

    @Test
    @DisplayName("还有待定的指标:总分不能先定;先给那条定了分,总分才采用")
    void openLine() throws IOException {
        table("有效改善环境", "有一定进展");
        review();
        treat(Map.of(TOTAL + " F11", "财政更正 80"));
        review();
        assertThat(finding(TOTAL + " F11").get("状态说明")).isEqualTo("财政更正的总分80没有采用:还有1条指标待定,请先在《待定事项》定分");
        assertThat(table().get("复核总分")).isNotEqualTo("80.00");
        summary().fill("待定事项", row -> Map.of("定分", "15", "结论", "调整", "经办人", "王五"));
        review();
        assertThat(finding(TOTAL + " F11")).containsEntry("状态", "已采用");
        assertThat(table()).containsEntry("复核总分", "80.00");
    }

    @Test
    @DisplayName("不是得分的发现写了数:只用于得分的发现")
    void noScore() throws IOException {
        Files.writeString(in.resolve("说明.txt"), "另附", StandardCharsets.UTF_8);
        table("≥64户", "");
        review();
        Optional<String> missing = summary().rows("审核发现").stream()
                .filter(row -> row.get("代码").equals("ACTUAL_MISSING"))
                .map(OwnScoreTest::key)
                .findFirst();
        treat(Map.of(missing.orElseThrow(), "财政更正 5"));
        review();
        assertThat(finding(missing.get())).containsEntry("状态", "有误").containsEntry("状态说明", "处理是财政更正,只用于得分的发现");
    }
}
