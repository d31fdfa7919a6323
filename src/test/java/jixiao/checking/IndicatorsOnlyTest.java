package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.ScoredEvaluation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose funds print no points and whose indicators make 100 (spec 1, 表式能给多少分). */
class IndicatorsOnlyTest {
    private static Tables table(String first, String second) {
        return Tables.table().line("培训次数", "≥10次", "10次", first, first).line("满意度", "≥90%", "90%", second, second);
    }

    @Test
    @DisplayName("资金没有分值也没有得分,指标60+40=100分:执行率95%照算,不计分;总分100,优,没有发现")
    void worthNothing() {
        Tables table = table("60", "40").funds("100", "95", "95%", "").total("100");
        for (String convention : List.of("wuhan", "mof-2020")) {
            ScoredEvaluation scored = Checks.by(convention).scored(table);
            assertThat(scored.execution().points()).isZero();
            assertThat(scored.execution().score().orElseThrow()).isZero();
            assertThat(scored.execution().rate().orElseThrow()).isEqualByComparingTo("0.95");
            assertThat(scored.total()).isEqualByComparingTo("100");
            assertThat(scored.totalVerified()).isEqualByComparingTo("100");
            assertThat(scored.grade()).contains("优");
            assertThat(Checks.by(convention).of(table)).isEmpty();
        }
    }

    @Test
    @DisplayName("不计分的执行率填错了照样指出,总分与指标得分之和不符照样指出")
    void stillChecked() {
        Tables table = table("60", "40").funds("100", "95", "96%", "").total("99");
        assertThat(Checks.wuhan().of(table)).containsExactly("错误 EXECUTION_RATE_MISMATCH F6", "错误 TOTAL_MISMATCH C98");
    }

    @ParameterizedTest(name = "指标{0}+{1}分:预算执行{2}分")
    @CsvSource({
        "60, 40, 0",
        "60, 39, 20",
        "60, 41, 20",
        "60, 20, 20",
        "33.33, 66.67, 0",
        "33.33, 66.66, 0",
        "50, 49.9, 20"
    })
    @DisplayName("指标不合计100分的,预算执行按口径的分值;印出的小数可以是舍入的")
    void otherSums(String first, String second, String points) {
        // 33.33 + 66.66 = 99.99: two half hundredths make up for 0.01; 49.9 may be 49.95 at most.
        Tables table = table(first, second).funds("100", "100", "100%", "");
        assertThat(Checks.wuhan().scored(table).execution().points()).isEqualByComparingTo(points);
    }

    @Test
    @DisplayName("资金填了得分的,或印了分值的,不是只评指标;没有分值、只有平均分配的,也不是")
    void scoredFunds() {
        assertThat(Checks.wuhan()
                        .scored(table("60", "40").funds("100", "100", "100%", "20"))
                        .execution()
                        .points())
                .isEqualByComparingTo("20");
        Tables printed = table("60", "40").funds("100", "100", "100%", "").prints("20", "");
        assertThat(Checks.wuhan().scored(printed).execution().points()).isEqualByComparingTo("20");
        Tables unweighted = table("", "").funds("100", "100", "100%", "");
        assertThat(Checks.wuhan().scored(unweighted).execution().points()).isEqualByComparingTo("20");
    }
}
