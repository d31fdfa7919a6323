package jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jixiao.model.Finding;
import jixiao.model.Severity;
import jixiao.model.narrative.JudgedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in the wordings of several provinces, of invented units: right as they stand, and wrong in one figure. */
class ProvincialWordingsTest {
    private static final Engine ENGINE = Engine.choosing();

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/reports/wording-" + name + ".txt"), StandardCharsets.UTF_8);
    }

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

    @ParameterizedTest(name = "{0}:执行 {1},指标 {2}")
    @DisplayName("各省的写法读得出执行得分和指标得分,处处相符就没有发现")
    // a:10×1900.19÷2000.20=9.50,49+29+10=88;b:10×114÷120=9.50,30+20+29+10=89;c:10×2850÷3000=9.50,50+29+10=89;
    // d:20×9000÷10000=18.00,28+10+26+10=74;e:10×57÷60=9.50,39+10+28+10=87;g:20×499.2÷520=19.20,40+30+10=80
    @CsvSource({"a, 9.50, 88", "b, 9.50, 89", "c, 9.50, 89", "d, 18.00, 74", "e, 9.50, 87", "g, 19.20, 80"})
    void read(String name, BigDecimal execution, BigDecimal indicators) throws IOException {
        JudgedText judged = judged(text(name));
        assertThat(grave(judged)).isEmpty();
        assertThat(judged.scores()).hasSize(1);
        assertThat(judged.scores().get(0).execution())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo(execution));
        assertThat(judged.scores().get(0).indicators())
                .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo(indicators));
    }

    @ParameterizedTest
    @DisplayName("没有编号的标题、“五 存在问题”、“分值60分,自评得分58分”、句号后的满分:处处相符就没有发现,提示也没有")
    @ValueSource(strings = {"h", "i", "j", "k", "l", "m"})
    void silent(String name) throws IOException {
        assertThat(judged(text(name)).findings()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("上年、下年的数,一个子项目、下属单位的数,不与本年的整体比")
    @ValueSource(
            strings = {
                "上年度预算9,000万元，上年执行数8,900万元，执行率98.9%。",
                "上年度预算9,000万元，本年度预算12,500万元。",
                "去年同期全年支出8,000万元。",
                "下年度预算安排13,000万元。",
                "其中农村公路养护预算安排3,000万元，实际使用2,900万元。",
                "养护专项资金年度预算600万元，实际使用590万元。",
                "本级年度预算9,000万元，下属单位年度预算3,500万元。"
            })
    void others(String sentence) throws IOException {
        String text = text("j");
        assertThat(text).containsOnlyOnce("三 自评得分情况");
        assertThat(judged(text.replace("三 自评得分情况", sentence + "\n三 自评得分情况")).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @DisplayName("这几份改错一个数,只说一条")
    @CsvSource(
            delimiter = '|',
            value = {
                "h|满分30分，自评得28分|满分30分，自评得31分",
                "i|产出指标。满分50分，得48分|产出指标。满分50分，得49分",
                "k|绩效指标88分|绩效指标86分",
                "l|分值20分，自评得分20分|分值20分，自评得分22分",
                "m|项目效益（30分，得28分）|项目效益（30分，得32分）"
            })
    void once(String name, String from, String to) throws IOException {
        assertThat(grave(judged(text(name).replace(from, to)))).hasSize(1);
    }

    @ParameterizedTest(name = "{0}:{1} → {2}:{3}")
    @DisplayName("改错一个数,就有那一条,没有别的")
    @CsvSource(
            delimiter = '|',
            value = {
                "a|自评得分为97.5分|自评得分为99分|REPORT_TOTAL_MISMATCH",
                "a|（2）质量指标（15分，得15分）|（2）质量指标（14分，得14分）|GROUP_POINTS_MISMATCH",
                "a|预算执行率95.00%|预算执行率96.00%|EXECUTION_RATE_MISMATCH",
                "a|项目支出700万元|项目支出710万元|TEXT_SUM_MISMATCH",
                "b|自评总分98.50分|自评总分99.50分|REPORT_TOTAL_MISMATCH",
                "b|得9.50分|得9.00分|EXECUTION_SCORE_MISMATCH",
                "c|综合得分九十八点五分|综合得分九十九分|REPORT_TOTAL_MISMATCH",
                "d|执行率90%|执行率91%|EXECUTION_RATE_MISMATCH",
                "d|绩效指标得分74分|绩效指标得分75分|GROUP_POINTS_MISMATCH",
                "e|综合评价得分96.5分|综合评价得分98分|REPORT_TOTAL_MISMATCH",
                "g|得分19.2分|得分19.6分|EXECUTION_SCORE_MISMATCH",
                "f|自评得分94分|自评得分95分|REPORT_TOTAL_MISMATCH",
                "h|自评得分为96.5分|自评得分为98.5分|REPORT_TOTAL_MISMATCH",
                "h|产出指标满分50分，自评得49分|产出指标满分50分，自评得47分|GROUP_POINTS_MISMATCH",
                "h|预算执行率95%|预算执行率96.5%|EXECUTION_RATE_MISMATCH",
                "h|项目支出700.00万元|项目支出600.00万元|TEXT_SUM_MISMATCH",
                "h|满分30分，自评得28分|满分30分，自评得31分|SCORE_ABOVE_WEIGHT",
                "i|自评得分96.50分|自评得分97.50分|REPORT_TOTAL_MISMATCH",
                "i|产出指标。满分50分，得48分|产出指标。满分50分，得49分|GROUP_POINTS_MISMATCH",
                "j|执行率百分之九十六|执行率百分之九十八|EXECUTION_RATE_MISMATCH",
                "j|得十九点二分|得十九点八分|EXECUTION_SCORE_MISMATCH",
                "j|分值三十分，得分二十九分|分值三十分，得分三十九分|SCORE_ABOVE_WEIGHT",
                "k|自评得分97.55分|自评得分98.55分|REPORT_TOTAL_MISMATCH",
                "k|执行率为95.5%|执行率为97.5%|EXECUTION_RATE_MISMATCH",
                "k|预算执行率9.55分|预算执行率9.25分|EXECUTION_SCORE_MISMATCH",
                "k|绩效指标88分|绩效指标86分|GROUP_POINTS_MISMATCH",
                "l|自评得分97.5分|自评得分98.5分|REPORT_TOTAL_MISMATCH",
                "l|自评得分9.5分|自评得分9.8分|EXECUTION_SCORE_MISMATCH",
                "l|分值20分，自评得分20分|分值20分，自评得分22分|SCORE_ABOVE_WEIGHT",
                "m|综合得分为95.50分|综合得分为96.50分|REPORT_TOTAL_MISMATCH",
                "m|预算完成率95%|预算完成率97%|EXECUTION_RATE_MISMATCH",
                "m|市级资金1,775万元|市级资金1,875万元|TEXT_SUM_MISMATCH",
                "m|项目效益（30分，得28分）|项目效益（30分，得32分）|SCORE_ABOVE_WEIGHT"
            })
    void injected(String name, String from, String to, String code) throws IOException {
        assertThat(text(name)).contains(from);
        assertThat(grave(judged(text(name).replace(from, to)))).contains(code);
    }
}
