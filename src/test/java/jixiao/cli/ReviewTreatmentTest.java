package jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jixiao.Engine;
import jixiao.store.ReviewStore;
import jixiao.testing.RowsWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 发现的处理: what people fill in in 《审核发现》 holds in the next review, and nothing that they typed is lost. */
class ReviewTreatmentTest {
    private static final Engine WUHAN = Engine.load("wuhan");
    private static final String WRONG = "SCORE_MISMATCH";

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    /** Execution 20×98÷100 = 19.60; 购置数量 40×40÷50 = 32.00, claimed 35; 培训人次 full. Total 19.60+32.00+40.00 = 91.60. */
    @BeforeEach
    void submission() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        table("35", List.of());
    }

    /**
     * The table; with the right claim of 32.00 it lacks its date instead, which is a hint.
     *
     * @param before rows that somebody put in above the table, so that every cell is another
     */
    private void table(String claim, List<String> before) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        before.forEach(text -> rows.add(List.of(text)));
        rows.addAll(List.of(
                List.of("2024年度项目自评表"),
                List.of("项目名称", "图书购置", "主管部门", "某局", "填报日期", claim.equals("32") ? "" : "2025年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率", "得分"),
                List.of("(20分)", "100", "98", "98%", "19.60"),
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
                List.of("产出指标", "数量指标", "购置数量", "≥50套", "40套", "40", claim, "采购延期"),
                List.of("产出指标", "数量指标", "培训人次", "≥100人次", "100人次", "40", "40", "")));
        Files.write(in.resolve("a.xlsx"), RowsWorkbook.of(rows).bytes());
    }

    private Said review() {
        return Said.of(name -> WUHAN, "review", in.toString(), "-o", out.toString(), "--no-copies");
    }

    /** Rows of a sheet by their headings. */
    private List<Map<String, String>> rows(String name) throws IOException {
        return new ReviewFolder(out).named(name);
    }

    private Map<String, String> finding(String code) throws IOException {
        return rows("审核发现").stream()
                .filter(row -> row.get("代码").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> summary() throws IOException {
        return new ReviewFolder(out).named("汇总").get(0);
    }

    private void treat(String code, String word, String reason) throws IOException {
        Path summary = out.resolve("复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet("审核发现");
            for (Row row : sheet) {
                if (row.getRowNum() > 2
                        && row.getCell(column(sheet, "代码")).getStringCellValue().equals(code)) {
                    set(row, column(sheet, "处理"), word);
                    set(row, column(sheet, "理由"), reason);
                    set(row, column(sheet, "经办人"), "王五");
                    set(row, column(sheet, "日期"), "2025-04-08");
                }
            }
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
    }

    /** In a cell made anew: POI leaves the old text in one that holds it inline. */
    private static void set(Row row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }

    private static int column(Sheet sheet, String heading) {
        for (var cell : sheet.getRow(2)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    @Test
    @DisplayName("不填:按规则退回;每条发现写着指标,四个白栏空着")
    void blank() throws IOException {
        review();
        assertThat(summary()).containsEntry("结论", "退回").containsEntry("错误", "1").containsEntry("警告", "0");
        assertThat(finding(WRONG))
                .containsEntry("指标", "购置数量")
                .containsEntry("处理", "")
                .containsEntry("状态", "");
        assertThat(review().out()).contains("没有变化");
    }

    @ParameterizedTest(name = "{0} → {1},错误{2}项,{3}")
    @DisplayName("四种处理:结论和计数跟着变,发现自己一直在")
    @CsvSource({
        "采纳, 退回, 1, 得分与规则不符",
        "已核实不采纳, 通过, 0, 已核实不采纳、财政更正 1 条",
        "财政更正, 通过, 0, 已核实不采纳、财政更正 1 条",
        "待补正, 人工, 1, 已采纳、待补正 1 条",
    })
    void words(String word, String verdict, String errors, String reason) throws IOException {
        review();
        treat(WRONG, word, "与验收单核对过");
        review();
        assertThat(summary()).containsEntry("结论", verdict).containsEntry("错误", errors);
        assertThat(summary().get("理由")).contains(reason);
        assertThat(summary().get("复核总分")).isEqualTo("91.60");
        assertThat(finding(WRONG))
                .containsEntry("处理", word)
                .containsEntry("理由", "与验收单核对过")
                .containsEntry("经办人", "王五")
                .containsEntry("日期", "2025-04-08")
                .containsEntry("状态", "已采用");
        // the same again, and a third time: what was typed stays
        assertThat(review().out()).contains("没有变化");
        assertThat(finding(WRONG)).containsEntry("处理", word);
    }

    @Test
    @DisplayName("采纳提示:原可通过的表改为人工")
    void hintAdopted() throws IOException {
        table("32", List.of());
        review();
        assertThat(summary()).containsEntry("结论", "通过");
        String hint = rows("审核发现").get(0).get("代码");
        treat(hint, "采纳", "");
        review();
        assertThat(summary()).containsEntry("结论", "人工");
        assertThat(summary().get("理由")).endsWith("已采纳、待补正 1 条");
    }

    @ParameterizedTest(name = "处理“{0}” 理由“{1}”:{2}")
    @DisplayName("写错的处理:说出哪里不对,别的什么也不变,写的字留着")
    @CsvSource(
            nullValues = "无",
            value = {
                "同意, 核对过, '处理是“同意”,应为采纳、已核实不采纳、财政更正、待补正之一'",
                "已核实不采纳, '', '处理是已核实不采纳,没有填理由'",
                "'', 只写了理由, '没有填处理,应为采纳、已核实不采纳、财政更正、待补正之一'",
            })
    void faults(String word, String reason, String sentence) throws IOException {
        review();
        treat(WRONG, word, reason);
        review();
        assertThat(summary()).containsEntry("结论", "退回").containsEntry("错误", "1");
        assertThat(finding(WRONG))
                .containsEntry("状态", "有误")
                .containsEntry("状态说明", sentence)
                .containsEntry("处理", word)
                .containsEntry("理由", reason);
    }

    @Test
    @DisplayName("写错的处理:终端说一次,连它在汇总里的格和发现的格;改对了就不说")
    void toldOnce() throws IOException {
        review();
        treat(WRONG, "同意", "核对过");
        Said said = review();
        // 序号 单位 项目 单元格 指标 严重程度 发现 处理, first row of the list.
        assertThat(said.err().lines()).containsExactly("《审核发现》H4(a.xlsx「自评表」G6):处理是“同意”,应为采纳、已核实不采纳、财政更正、待补正之一,没有采用。");
        try (InputStream bytes = Files.newInputStream(out.resolve("复核汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            assertThat(book.getSheet("审核发现").getRow(3).getCell(7).getStringCellValue())
                    .isEqualTo("同意");
        }
        treat(WRONG, "采纳", "核对过");
        assertThat(review().err()).isEmpty();
    }

    @Test
    @DisplayName("一个结果文件夹里十二处写错:说十处,其余给个数,行里都有")
    void manyTold() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.copy(in.resolve("a.xlsx"), in.resolve("b" + i + ".xlsx"));
        }
        Files.delete(in.resolve("a.xlsx"));
        for (int i = 0; i < 12; i++) {
            String project = "图书购置" + (char) ('甲' + i);
            Path file = in.resolve("b" + i + ".xlsx");
            try (InputStream bytes = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(bytes)) {
                book.getSheetAt(0).getRow(1).createCell(1).setCellValue(project);
                try (OutputStream written = Files.newOutputStream(file)) {
                    book.write(written);
                }
            }
        }
        review();
        treat(WRONG, "不采纳", "");
        assertThat(review().err().lines()).hasSize(11).last().isEqualTo("另有2处填得不对,见各行的“状态说明”。");
    }

    @Test
    @DisplayName("财政更正只用于得分的发现")
    void correctionOfScoresOnly() throws IOException {
        table("32", List.of());
        review();
        String hint = rows("审核发现").get(0).get("代码");
        treat(hint, "财政更正", "");
        review();
        assertThat(finding(hint)).containsEntry("状态", "有误").containsEntry("状态说明", "处理是财政更正,只用于得分的发现");
    }

    @Test
    @DisplayName("表上插了行,格子都变了:处理照样有效")
    void rowPutIn() throws IOException {
        review();
        String cell = finding(WRONG).get("单元格");
        treat(WRONG, "已核实不采纳", "与验收单核对过");
        table("35", List.of("附件3", "填报说明"));
        review();
        assertThat(finding(WRONG).get("单元格")).isNotEqualTo(cell);
        assertThat(finding(WRONG)).containsEntry("状态", "已采用");
        assertThat(summary()).containsEntry("结论", "通过");
    }

    @Test
    @DisplayName("填报得分改了还是不对:处理失效,新的发现从头来;写过的字列在最后")
    void lapsed() throws IOException {
        review();
        treat(WRONG, "已核实不采纳", "与验收单核对过");
        review();
        table("36", List.of());
        review();
        assertThat(summary()).containsEntry("结论", "退回");
        assertThat(finding(WRONG)).containsEntry("处理", "").containsEntry("状态", "");
        List<Map<String, String>> all = rows("审核发现");
        assertThat(all.get(all.size() - 1))
                .containsEntry("处理", "已核实不采纳")
                .containsEntry("理由", "与验收单核对过")
                .containsEntry("经办人", "王五")
                .containsEntry("状态", "已失效")
                .containsEntry("状态说明", "这条发现已不存在,或它的内容有改动");
        // back to what it was: the words hold again
        table("35", List.of());
        review();
        assertThat(finding(WRONG)).containsEntry("状态", "已采用");
    }

    /** 19.60+33+40 = 92.60 with the bureau's 33 for what the rules make 32.00 of; 19.60+32+40 = 91.60. */
    @ParameterizedTest(name = "{0} → {1},总分 {2}")
    @DisplayName("财政更正写着局里的得分:按它计总分;写得不对的、不在指标行的有误,什么也不变")
    @CsvSource({
        "财政更正 33, 已采用, 通过, 92.60, ''",
        "财政更正:33分, 已采用, 通过, 92.60, ''",
        "财政更正0, 已采用, 通过, 59.60, ''",
        "财政更正 40, 已采用, 通过, 99.60, ''",
        "财政更正 40.01, 有误, 退回, 91.60, 财政更正的得分40.01不在0到40分之间",
        "财政更正 -1, 有误, 退回, 91.60, 财政更正的得分-1不在0到40分之间",
        "财政更正 三十三, 有误, 退回, 91.60, 处理是“财政更正 三十三”",
        "采纳 33, 有误, 退回, 91.60, 处理是“采纳 33”",
    })
    void ownScore(String word, String state, String verdict, String total, String note) throws IOException {
        review();
        treat(WRONG, word, "");
        review();
        assertThat(finding(WRONG)).containsEntry("处理", word).containsEntry("状态", state);
        assertThat(finding(WRONG).get("状态说明")).contains(note);
        assertThat(summary()).containsEntry("结论", verdict).containsEntry("复核总分", total);
        assertThat(review().out()).contains("没有变化");
    }

    @Test
    @DisplayName("不采纳的发现不会被说成“已改正”")
    void notMended() throws IOException {
        review();
        treat(WRONG, "已核实不采纳", "与验收单核对过");
        review();
        assertThat(rows("变化")).noneMatch(row -> row.containsValue("已改正"));
        // Two rows put in above: the finding is the same, and said to be dealt with.
        table("35", List.of("某区", "附表"));
        review();
        assertThat(rows("变化"))
                .filteredOn(row -> row.containsValue("得分与规则不符"))
                .extracting(row -> row.get("状态"))
                .containsExactly("已处理");
        // The unit hands in again what was set aside: nothing of it counts as mended.
        table("32.00", List.of());
        review();
        assertThat(rows("变化"))
                .filteredOn(row -> row.containsValue("得分与规则不符"))
                .extracting(row -> row.get("状态"))
                .containsExactly("已处理");
    }

    @Test
    @DisplayName("处理先落盘:存档里有谁、何时、对哪句话、怎么处理")
    void kept() throws IOException {
        review();
        treat(WRONG, "已核实不采纳", "与验收单核对过");
        review();
        try (ReviewStore store = ReviewStore.open(out, Clock.systemUTC())) {
            assertThat(store.treatments()).singleElement().satisfies(each -> {
                assertThat(each.indicator()).isEqualTo("购置数量");
                assertThat(each.code()).isEqualTo(WRONG);
                assertThat(each.treatment()).isEqualTo("已核实不采纳");
                assertThat(each.officer()).isEqualTo("王五");
                assertThat(each.day()).isEqualTo("2025-04-08");
            });
        }
    }

    @Test
    @DisplayName("严重程度有颜色:错误与退回同色,提示另有一色;字总是写着")
    void coloured() throws IOException {
        review();
        assertThat(fill("审核发现", "严重程度")).isEqualTo(fill("汇总", "结论")).isNotEqualTo("");
        table("32", List.of());
        review();
        assertThat(fill("审核发现", "严重程度")).isNotEmpty().isNotEqualTo(fill("汇总", "结论"));
        assertThat(rows("审核发现").get(0)).containsEntry("严重程度", "提示");
    }

    private String fill(String name, String heading) throws IOException {
        try (InputStream bytes = Files.newInputStream(out.resolve("复核汇总.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            var sheet = book.getSheet(name);
            var colour = sheet.getRow(3)
                    .getCell(column(sheet, heading))
                    .getCellStyle()
                    .getFillForegroundColorColor();
            return colour == null ? "" : colour.getARGBHex();
        }
    }

    @Test
    @DisplayName("缺了一个白栏的表头:说出缺哪个,不重新复核")
    void headingGone() throws IOException {
        review();
        Path summary = out.resolve("复核汇总.xlsx");
        try (InputStream bytes = Files.newInputStream(summary);
                XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            Sheet sheet = book.getSheet("审核发现");
            set(sheet.getRow(2), column(sheet, "理由"), "备注");
            try (OutputStream written = Files.newOutputStream(summary)) {
                book.write(written);
            }
        }
        byte[] before = Files.readAllBytes(summary);
        assertThat(review().err()).contains("《审核发现》缺少表头:理由");
        assertThat(Files.readAllBytes(summary)).isEqualTo(before);
    }
}
