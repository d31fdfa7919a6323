package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.testing.RowsWorkbook;
import jixiao.wording.NextStep;
import jixiao.wording.Summary;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of platforms and transfers: deductions instead of scores, no points at all, points prescribed for each level 1. */
class PlatformFormsTest {
    private static final Engine MOF = Engine.load("mof-2020");

    private static Judgement judged(Engine engine, String title, List<String> head, List<List<String>> lines) {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of(title),
                List.of("单位名称", "某某县图书馆", "填报日期", "2026年3月1日"),
                List.of("预算执行情况", "预算数", "执行数", "执行率"),
                List.of("项目资金总额", "100", "100", "100%"),
                head));
        rows.addAll(lines);
        return engine.judge(
                engine.read("表.xlsx", RowsWorkbook.of(rows).bytes()).get(0).table());
    }

    private static List<String> found(Judgement judgement, String... codes) {
        return judgement.findings().stream()
                .filter(each -> List.of(codes).contains(each.code()))
                .map(each -> each.code() + " " + each.place().cell() + numbers(each))
                .toList();
    }

    private static String numbers(Finding finding) {
        return finding.expected()
                .map(due -> " " + due.stripTrailingZeros().toPlainString() + " "
                        + finding.actual().orElseThrow().stripTrailingZeros().toPlainString())
                .orElse("");
    }

    @ParameterizedTest(name = "分值45,≥80完成40,扣{0}:{1}")
    @DisplayName("只有扣减分数的表:得分=分值-扣减;空着的没有扣;扣得不对的是得分不符")
    @CsvSource({
        // 45×40÷80 = 22.5
        "22.5, ''",
        "-22.5, ''",
        "20, SCORE_MISMATCH G7 22.5 25",
        "无, SCORE_MISMATCH G7 22.5 45",
        "45, SCORE_MISMATCH G7 22.5 0"
    })
    void deduction(String less, String said) {
        Judgement judgement = judged(
                MOF,
                "2025年度图书购置项目绩效自评表",
                List.of("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "原因", "扣减分数"),
                List.of(
                        List.of("产出指标", "购置数量", "≥50套", "45套", "45", "缺货", "4.5"),
                        List.of("效益指标", "借阅人次", "≥80人次", "40人次", "45", "闭馆", less)));
        assertThat(judgement.scored().lines().get(0).indicator().claimed().value())
                .contains(new BigDecimal("40.5"));
        assertThat(found(judgement, "SCORE_MISMATCH", "SCORE_MISSING"))
                .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @Test
    @DisplayName("扣减分数一栏全空着:没有填报得分,不猜;有一处数字的,空着的就是没有扣")
    void blankDeductions() {
        List<String> head = List.of("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "扣减分数");
        Judgement none = judged(
                MOF,
                "2025年度甲项目绩效自评表",
                head,
                List.of(
                        List.of("产出指标", "购置数量", "≥50套", "50套", "45", ""),
                        List.of("效益指标", "借阅人次", "≥80人次", "80人次", "45", "")));
        assertThat(none.scored().lines())
                .allMatch(line -> line.indicator().claimed().value().isEmpty());
        Judgement some = judged(
                MOF,
                "2025年度甲项目绩效自评表",
                head,
                List.of(
                        List.of("产出指标", "购置数量", "≥50套", "50套", "45", ""),
                        List.of("效益指标", "借阅人次", "≥80人次", "80人次", "45", "0")));
        assertThat(some.scored().lines())
                .allMatch(
                        line -> line.indicator().claimed().value().orElseThrow().compareTo(new BigDecimal("45")) == 0);
        assertThat(found(some, "SCORE_MISMATCH", "SCORE_MISSING")).isEmpty();
    }

    @ParameterizedTest(name = "分值45,扣{0},得{1}:{2}")
    @DisplayName("得分和扣减分数都有的:对不上的说出来,审核按得分")
    @CsvSource({"22.5, 22.5, ''", "20, 22.5, DEDUCTION_MISMATCH G7", "'', 22.5, ''", "22.5, '', ''"})
    void contradiction(String less, String score, String said) {
        Judgement judgement = judged(
                MOF,
                "2025年度图书购置项目绩效自评表",
                List.of("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "扣减分数"),
                List.of(
                        List.of("产出指标", "购置数量", "≥50套", "50套", "45", "45", "0"),
                        List.of("效益指标", "借阅人次", "≥80人次", "40人次", "45", score, less)));
        assertThat(found(judgement, "DEDUCTION_MISMATCH", "SCORE_MISMATCH"))
                .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @Test
    @DisplayName("中央转移支付区域绩效目标自评表没有分值:不算缺,不编总分和等级;别的表照旧说分值为推定")
    void transfer() {
        List<String> head = List.of("一级指标", "三级指标", "年度指标值", "全年实际完成值", "未完成原因和改进措施");
        List<List<String>> lines =
                List.of(List.of("产出指标", "改造面积", "≥50亩", "50亩", ""), List.of("效益指标", "受益人数", "≥80人", "80人", ""));
        Judgement transfer = judged(MOF, "农田建设补助资金转移支付区域绩效目标自评表(2025年度)", head, lines);
        assertThat(found(transfer, "WEIGHT_INFERRED", "SCORE_MISSING", "WEIGHT_SUM_MISMATCH"))
                .isEmpty();
        assertThat(transfer.scored().hasTotal()).isFalse();
        assertThat(transfer.scored().grade()).isEmpty();
        assertThat(Summary.doubts(transfer.scored())).containsExactly("表上没有分值");
        assertThat(NextStep.of(transfer)).doesNotContain("补填分值");
        Judgement project = judged(MOF, "2025年度农田建设项目绩效自评表", head, lines);
        assertThat(found(project, "WEIGHT_INFERRED")).hasSize(1);
        assertThat(project.scored().hasTotal()).isTrue();
        assertThat(NextStep.of(project)).contains("请补填分值");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("平台口径的反向得分是 2-B/A:备注这样写的没有发现,写 A/B、B/A 的有一条")
    @CsvSource({"(2-B/A),0", "(2−B/A),0", "2－B／A,0", "A/B,1", "B/A,1"})
    void backwardNote(String formula, int count) {
        Judgement judged = judged(
                Engine.load("yitihua"),
                "2025年度图书购置项目绩效自评表",
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                List.of(
                        List.of("产出指标", "数量指标", "图书册数", "≥50册", "52册", "60", "60"),
                        List.of("满意度指标", "服务对象满意度", "读者满意度", "≥90%", "92%", "30", "30"),
                        List.of("备注:1.正向指标得分=权重×B/A,反向指标得分=权重×" + formula + ",不超过权重。")));
        assertThat(found(judged, "NOTE_RULE_DIFFERS", "CONVENTION_MISMATCH")).hasSize(count);
    }

    @ParameterizedTest(name = "{0},≤100次完成120次,30分填{1}:{2}")
    @DisplayName("按备注写明的算法填的得分,只说备注与口径不同;不是按它填的,照说")
    @CsvSource(
            delimiter = '|',
            value = {
                // 备注 30×(2-1.2) = 24,财政部口径 30×100÷120 = 25
                "mof-2020 | 2-B/A | 24 | NOTE_RULE_DIFFERS A9",
                "mof-2020 | 2-B/A | 25 | NOTE_RULE_DIFFERS A9",
                "mof-2020 | 2-B/A | 23 | SCORE_MISMATCH G7 25 23;NOTE_RULE_DIFFERS A9",
                "mof-2020 | A/B | 24 | SCORE_MISMATCH G7 25 24",
                "yitihua | A/B | 25 | NOTE_RULE_DIFFERS A9",
                "yitihua | A/B | 26 | SCORE_MISMATCH G7 24 26;NOTE_RULE_DIFFERS A9",
                "yitihua | 2-B/A | 25 | SCORE_MISMATCH G7 24 25"
            })
    void claimedByNote(String convention, String formula, String claim, String said) {
        Judgement judged = judged(
                Engine.load(convention),
                "2025年度图书购置项目绩效自评表",
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                List.of(
                        List.of("产出指标", "数量指标", "图书册数", "≥50册", "52册", "60", "60"),
                        List.of("产出指标", "质量指标", "借出差错", "≤100次", "120次", "30", claim),
                        List.of("未完成原因", "系统切换期间差错增加"),
                        List.of("备注:1.反向指标得分=权重×" + formula + "。")));
        assertThat(String.join(";", found(judged, "NOTE_RULE_DIFFERS", "SCORE_MISMATCH")))
                .isEqualTo(said);
    }

    @ParameterizedTest(name = "备注分档 {0},填{1}:{2}")
    @DisplayName("按备注的分档、上限填的得分同样;分档只管它自己的一档")
    @CsvSource(
            delimiter = '|',
            value = {
                // 部分达成:财政部口径 60%–80% 是 18–24 分,备注 50%–80% 是 15–24 分
                "定性指标分三档:100%-80%(含)、80%-50%(含)、50%-0% | 15 | NOTE_RULE_DIFFERS A8",
                "定性指标分三档:100%-80%(含)、80%-50%(含)、50%-0% | 14.99 | SCORE_OUTSIDE_BAND G7 18 14.99;NOTE_RULE_DIFFERS A8",
                "定性指标分三档:100%-80%(含)、80%-60%(含)、60%-0% | 15 | SCORE_OUTSIDE_BAND G7 18 15",
                // 60 分的一条完成 52÷50=104%,上限 120%
                "单项得分不超过分值的120% | 18 | NOTE_RULE_DIFFERS A8"
            })
    void claimedByBands(String note, String claim, String said) {
        Judgement judged = judged(
                MOF,
                "2025年度图书购置项目绩效自评表",
                List.of("一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                List.of(
                        List.of("产出指标", "数量指标", "图书册数", "≥50册", "52册", "60", note.contains("120%") ? "62.4" : "60"),
                        List.of("效益指标", "社会效益指标", "服务能力", "有效提升", "部分达成", "30", claim),
                        List.of("备注:1." + note + "。")));
        assertThat(String.join(";", found(judged, "NOTE_RULE_DIFFERS", "SCORE_OUTSIDE_BAND", "SCORE_ABOVE_WEIGHT")))
                .isEqualTo(said);
    }

    @Test
    @DisplayName("口径规定成本20、产出40、效益20、满意度10并启用核对:各一级指标的合计要相等;没有启用的不说")
    void prescribed(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve("某省"));
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(own.resolve("convention.xlsx"))) {
            sheet(book, "说明", "项目|内容", "名称|某省", "标题|某省口径", "依据文件|某省办法", "继承|mof-2020", "版本|v1.0");
            sheet(book, "参数", "参数|值", "一级指标分值(成本指标)|20", "一级指标分值(产出指标)|40", "一级指标分值(效益指标)|20", "一级指标分值(满意度指标)|10");
            sheet(book, "审核规则", "代码|启用", "LEVEL1_POINTS_MISMATCH|是");
            book.write(out);
        }
        Engine engine = Engine.load(own.toString());
        assertThat(found(level1(engine, "20", "40"), "LEVEL1_POINTS_MISMATCH")).isEmpty();
        assertThat(found(level1(engine, "21", "39"), "LEVEL1_POINTS_MISMATCH"))
                .containsExactly("LEVEL1_POINTS_MISMATCH A6 20 21", "LEVEL1_POINTS_MISMATCH A7 40 39");
        assertThat(found(level1(MOF, "21", "39"), "LEVEL1_POINTS_MISMATCH")).isEmpty();
    }

    private static Judgement level1(Engine engine, String cost, String output) {
        return judged(
                engine,
                "2025年度图书购置项目绩效自评表",
                List.of("一级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分"),
                List.of(
                        List.of("成本指标", "购置经费", "≤10万元", "10万元", cost, cost),
                        List.of("产出指标", "购置数量", "≥50套", "50套", output, output),
                        List.of("效益指标", "借阅人次", "≥80人次", "80人次", "20", "20"),
                        List.of("满意度指标", "读者满意度", "≥90%", "90%", "10", "10")));
    }

    private static void sheet(XSSFWorkbook book, String name, String... lines) {
        Sheet sheet = book.createSheet(name);
        for (int r = 0; r < lines.length; r++) {
            Row row = sheet.createRow(r);
            String[] cells = lines[r].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                row.createCell(c).setCellValue(cells[c]);
            }
        }
    }
}
