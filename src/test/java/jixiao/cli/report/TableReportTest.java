package jixiao.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.json.Sample;
import jixiao.model.Finding;
import jixiao.model.Judgement;
import jixiao.model.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableReportTest {
    private static final Judgement SAMPLE = Sample.judgement();

    private static String report(Judgement judgement, boolean colour) {
        TableReport report = new TableReport(new Paint(colour), judgement, Sample.WORDING);
        return String.join("\n", report.lines("结果/办公室_计分.xlsx"));
    }

    private static Finding finding(String code, Severity severity, String cell) {
        return new Finding(
                code, severity, SAMPLE.table().source().place(cell), Map.of(), Optional.empty(), Optional.empty());
    }

    private static Judgement with(Stream<Finding> findings) {
        return new Judgement(SAMPLE.scored(), findings.toList());
    }

    private static String sentence(int finding) {
        return Sample.WORDING.sentence(SAMPLE.findings().get(finding));
    }

    @Test
    @DisplayName("先列缺什么、错什么,再列单位、项目、得分、总分、可核实、等级、写出和下一步")
    void wholeReport() {
        assertThat(report(SAMPLE, false)).isEqualTo("""
            ■ 办公室.xlsx「自评表」 2024年度项目自评表
            错误 1 项
              G12   %s
            提示 1 项
              —     %s
            单位      政府办公室
            实施单位  机要中心
            主管部门  区政府办
            项目      督办
            口径      武汉市口径(wuhan)
            预算执行  19.53 / 20   执行率 97.64%%(3924.94 ÷ 4019.64 万元)
            指标得分  14.00 / 18   3 项,其中 1 项未能计分
            总分      33.53   填报 97.64
            可核实    28.53(由表上数字算出的部分)
            等级      不能确定:1条指标没有得分;总分在 33.53–36.53 之间
            写出      结果/办公室_计分.xlsx
            下一步    改正 1 处错误后重新报送;人工判断 1 项指标。
            """.formatted(sentence(0), sentence(1)));
    }

    @Test
    @DisplayName("缺项排在错误前面;提示最多三条,其余只报件数")
    void missingFirstAndHintsCut() {
        Stream<Finding> hints =
                IntStream.range(0, 5).mapToObj(row -> finding("OVERACHIEVED", Severity.INFO, "E" + row));
        String report = report(
                with(Stream.concat(
                        Stream.of(
                                finding("SCORE_MISMATCH", Severity.ERROR, "G12"),
                                finding("SCORE_MISSING", Severity.WARNING, "G13"),
                                finding("FILING_DATE_MISSING", Severity.INFO, "A1")),
                        hints)),
                false);
        assertThat(report).containsSubsequence("缺项 1 项", "G13", "错误 1 项", "G12", "提示 6 项", "另有 3 项");
        assertThat(report.lines().filter(line -> line.startsWith("  E"))).hasSize(2);
    }

    @Test
    @DisplayName("颜色只在终端上有")
    void coloursOnAScreenOnly() {
        assertThat(report(SAMPLE, false)).doesNotContain("\u001B");
        assertThat(report(SAMPLE, true)).contains("\u001B[31m错误 1 项\u001B[0m");
        assertThat(report(SAMPLE, true).replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(report(SAMPLE, false));
    }

    @Test
    @DisplayName("没有发现、没有待定:下一步没有需要处理的事项")
    void nothingToDo() {
        Judgement settled = new Judgement(
                new jixiao.model.ScoredEvaluation(
                        SAMPLE.table(),
                        Sample.STAMP,
                        SAMPLE.scored().execution(),
                        List.of(),
                        SAMPLE.scored().total(),
                        jixiao.model.Range.of(SAMPLE.scored().total()),
                        SAMPLE.scored().totalVerified(),
                        Optional.of("差"),
                        Optional.of(new java.math.BigDecimal("59")),
                        SAMPLE.scored().totalling(),
                        SAMPLE.scored().uneven(),
                        Optional.empty()),
                List.of());
        assertThat(report(settled, false)).contains("总分      33.53(按执行率封顶 59)", "等级      差\n", "下一步    没有需要处理的事项。");
    }

    @Test
    @DisplayName("一行写完:文件、总分、填报、等级、件数、去处")
    void oneLine() {
        TableReport report = new TableReport(new Paint(false), SAMPLE, Sample.WORDING);
        assertThat(report.line("结果.xlsx")).isEqualTo("办公室.xlsx「自评表」  总分 33.53  填报 97.64  等级 未定  错误 1  警告 0  → 结果.xlsx");
    }
}
