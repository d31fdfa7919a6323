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
                "f|自评得分94分|自评得分95分|REPORT_TOTAL_MISMATCH"
            })
    void injected(String name, String from, String to, String code) throws IOException {
        assertThat(text(name)).contains(from);
        assertThat(grave(judged(text(name).replace(from, to)))).contains(code);
    }
}
