package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.JudgedText;
import jixiao.model.narrative.Report;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports in words, with invented units: what is read, what is found, and that nothing else is. */
class TextDocumentsTest {
    private static final Engine ENGINE = Engine.choosing();

    /** 20×463.5÷500=18.54;45+15+9+8=77;18.54+77=95.54. */
    static final String WHOLE = """
        2023年度云岭县文旅局部门整体绩效自评报告
        一、自评结论
        （一）部门整体绩效自评得分
        2023年度部门整体绩效自评得分95.54分，其中预算执行率得分18.54分，绩效目标评价得分77分。
        （二）部门整体绩效目标完成情况
        1.执行率情况。
        年初预算数480.00万元，调整后预算数500.00万元，实际执行数463.50万元，执行率92.7%。
        2.完成的绩效目标。
        举办文化活动，开放公共场馆。
        3.未完成的绩效目标。
        非遗展演场次未达到年初目标。
        （三）存在的问题和原因
        受汛期影响，展演场次未达到年初目标。
        （四）下一步拟改进措施
        避开汛期安排展演。
        二、佐证材料
        （一）基本情况
        2023年度支出决算数463.50万元，包括基本支出300.00万元，项目支出163.50万元，其中文化活动经费100.00万元，场馆运行经费63.50万元。
        （二）绩效目标完成情况分析
        1.预算执行情况分析（共20分）。
        资金到位及时，该项得分18.54分。
        2.绩效目标完成情况分析（共80分）。
        年度目标1（50分）：丰富群众文化生活。
        （1）产出指标完成情况分析（满分50分，得分45分）
        数量指标：满分30分，得分25分。举办活动50场，展演场次未达到目标。
        质量指标：满分20分，得分20分。活动完成率100%。
        年度目标2：开放公共场馆（30分）
        （1）产出指标完成情况分析。
        产出指标：满分15分，得分15分。开放天数310天。
        （2）效益指标完成情况分析。
        社会效益指标：满分8分，得分8分，接待观众12万人次。
        满意度指标：满分7分，得9分。
        """.replace("满分7分，得9分", "满分7分，得分7分")
            .replace("得分8分，接待", "得分8分。接待")
            .replace("得分95.54分", "得分93.54分")
            .replace("评价得分77分", "评价得分75分");

    private static JudgedText judged(String text) {
        return ENGINE.open("报告.txt", text.getBytes(StandardCharsets.UTF_8))
                .orThrow()
                .text()
                .orElseThrow();
    }

    private static List<String> grave(JudgedText judged) {
        return judged.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }

    @Test
    @DisplayName("自己相符的报告没有一处错误或警告")
    void honest() {
        // 45+15+8+7=75;18.54+75=93.54
        JudgedText judged = judged(WHOLE);
        assertThat(grave(judged)).isEmpty();
        Report report = judged.text().reports().get(0);
        assertThat(report.first(FactKind.TOTAL)
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("93.54");
        assertThat(report.goals()).hasSize(2);
        assertThat(judged.scores().get(0).total())
                .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo(new BigDecimal("93.54")));
        assertThat(judged.scores().get(0).unlisted())
                .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @ParameterizedTest(name = "{0} → {1}:{2}")
    @DisplayName("改错一处,就说那一处,只说一条")
    @CsvSource({
        "自评得分93.54分, 自评得分95.54分, REPORT_TOTAL_MISMATCH",
        "执行率92.7%, 执行率93.7%, EXECUTION_RATE_MISMATCH",
        "预算执行率得分18.54分, 预算执行率得分18.74分, EXECUTION_SCORE_MISMATCH",
        "该项得分18.54分, 该项得分18.45分, TEXT_TEXT_MISMATCH",
        "绩效目标评价得分75分, 绩效目标评价得分76分, GROUP_POINTS_MISMATCH",
        "数量指标：满分30分, 数量指标：满分31分, GROUP_POINTS_MISMATCH",
        "年度目标1（50分）, 年度目标1（55分）, GROUP_POINTS_MISMATCH",
        "质量指标：满分20分，得分20分, 质量指标：满分20分，得分21分, SCORE_ABOVE_WEIGHT",
        "支出决算数463.50万元, 支出决算数464.50万元, TEXT_TEXT_MISMATCH",
        "场馆运行经费63.50万元, 场馆运行经费65.30万元, TEXT_SUM_MISMATCH",
        "分析（共80分）, 分析（共90分）, CONVENTION_MISMATCH"
    })
    void injected(String from, String to, String code) {
        assertThat(WHOLE).containsOnlyOnce(from);
        assertThat(grave(judged(WHOLE.replace(from, to)))).containsExactly(code);
    }

    @Test
    @DisplayName("扣了分、说没有未完成的目标、又没有原因:说一条;写了原因就不说")
    void lost() {
        String silent = WHOLE.replace("非遗展演场次未达到年初目标。", "无")
                .replace("受汛期影响，展演场次未达到年初目标。", "无")
                .replace("，展演场次未达到目标", "");
        assertThat(grave(judged(silent))).containsExactly("DEDUCTION_UNEXPLAINED");
        assertThat(grave(judged(silent.replace("举办活动50场", "因汛期延迟，举办活动50场")))).isEmpty();
    }

    @Test
    @DisplayName("全角半角、字间空格、文字编码、Word 和文本,读出来一样")
    void alike() throws IOException {
        int facts = judged(WHOLE).text().all().size();
        assertThat(facts).isGreaterThan(15);
        String wide =
                WHOLE.replace("（", "(").replace("）", ")").replace("，", ",").replace("：", ":");
        assertThat(judged(wide).text().all()).hasSize(facts);
        String blank = WHOLE.replaceAll("(\\d)(分|万元|%)", "$1 $2").replace("93.54", "93. 54");
        assertThat(judged(blank).text().all()).hasSize(facts);
        assertThat(grave(judged(blank))).isEmpty();
        byte[] gbk = WHOLE.getBytes(Charset.forName("GB18030"));
        assertThat(ENGINE.open("报告.txt", gbk)
                        .orThrow()
                        .text()
                        .orElseThrow()
                        .text()
                        .all())
                .hasSize(facts);
        JudgedText word = ENGINE.open("报告.docx", word(WHOLE)).orThrow().text().orElseThrow();
        assertThat(word.text().all()).hasSize(facts);
        assertThat(grave(word)).isEmpty();
    }

    static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("不是报告的文本和文档照旧拒收")
    void others() {
        assertThat(ENGINE.open("通知.txt", "各单位:请于月底前报送材料。".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
    }
}
