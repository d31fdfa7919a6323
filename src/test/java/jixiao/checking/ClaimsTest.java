package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.ParameterValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 填报得分: rounded, cut, slightly off or wrong. */
class ClaimsTest {
    private static Tables line(String target, String actual, String weight, String claim) {
        String rest = new BigDecimal("80").subtract(new BigDecimal(weight)).toPlainString();
        return Tables.with(rest).line("办理天数", target, actual, weight, claim).box("人手不足");
    }

    @ParameterizedTest(name = "{0}→{1},{2}分,填报{3}:{4}")
    @CsvSource({
        // 10 × 1937 ÷ 2000 = 9.685 → 9.69
        "≥2000件, 1937件, 10, 9.69, ''",
        "≥2000件, 1937件, 10, 9.68, 提示 ROUNDED_DIFFERENTLY H11",
        "≥2000件, 1937件, 10, 9.685, 提示 ROUNDED_DIFFERENTLY H11",
        "≥2000件, 1937件, 10, 9.7, 提示 ROUNDED_DIFFERENTLY H11",
        "≥2000件, 1937件, 10, 9.67, 错误 SCORE_MISMATCH H11",
        "≥2000件, 1937件, 10, 9.6, 错误 SCORE_MISMATCH H11",
        "≥2000件, 1937件, 10, 9.70, 错误 SCORE_MISMATCH H11",
        "≥2000件, 1937件, 10, 9, 错误 SCORE_MISMATCH H11",
        // 10 × 997 ÷ 1000 = 9.97; cut to one decimal is wrong
        "≥1000件, 997件, 10, 9.9, 错误 SCORE_MISMATCH H11",
        "≥1000件, 997件, 10, 10.0, 提示 ROUNDED_DIFFERENTLY H11",
        // less is better: 10 × 30 ÷ 31 = 9.677…
        "≤30天, 31天, 10, 9.67, 提示 ROUNDED_DIFFERENTLY H11",
        "≤30天, 31天, 10, 9.677, 提示 ROUNDED_DIFFERENTLY H11",
        "≤30天, 31天, 10, 9.66, 错误 SCORE_MISMATCH H11",
        // 10 × 90 % of a counted target
        "37个, 90%, 10, 9, ''",
        "37个, 90.99%, 10, 9.09, 提示 ROUNDED_DIFFERENTLY H11",
        "≥2000件, 0件, 10, 0, ''",
        "≥2000件, 0件, 10, 0.01, 错误 SCORE_MISMATCH H11"
    })
    void cutOrRounded(String target, String actual, String weight, String claim, String found) {
        assertThat(Checks.wuhan().of(line(target, actual, weight, claim)))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    private static Checks within(String limit) {
        Convention wuhan = Checks.wuhan().convention();
        ParameterValue value = new ParameterValue(limit, Optional.of(new BigDecimal(limit)), "", 0, "");
        return Checks.by(wuhan.with(Map.of(Parameter.DIRECT_CORRECTION, value)));
    }

    private static List<String> scores(Checks checks, Tables table) {
        return checks.of(table).stream()
                .filter(one -> one.matches(".* (SCORE|EXECUTION_SCORE|TOTAL|SMALL|ROUNDED).*"))
                .toList();
    }

    @ParameterizedTest(name = "限差{0},应得9.68,填报{1}:{2}")
    @CsvSource({
        "0, 9.68, ''",
        "0, 9.69, 错误 SCORE_MISMATCH H11",
        "0.1, 9.68, ''",
        "0.1, 9.78, 提示 SMALL_DIFFERENCE H11",
        "0.1, 9.79, 错误 SCORE_MISMATCH H11",
        "0.1, 9.58, 提示 SMALL_DIFFERENCE H11",
        "0.1, 9.57, 错误 SCORE_MISMATCH H11",
        // what only rounds otherwise needs no correction
        "0.1, 9.7, 提示 ROUNDED_DIFFERENTLY H11",
        "0.5, 10, 提示 SMALL_DIFFERENCE H11",
        "0.5, 9, 错误 SCORE_MISMATCH H11",
        // 10.1 - 9.68 = 0.42, above the weight by 0.1
        "0.5, 10.1, 提示 SMALL_DIFFERENCE H11",
        "0.5, 10.2, 错误 SCORE_MISMATCH H11",
        "0.5, 10.51, 错误 SCORE_ABOVE_WEIGHT H11",
        "0.5, '', 警告 SCORE_MISSING H11"
    })
    @DisplayName("直接更正限差:不超过的只作提示")
    void smallDifference(String limit, String claim, String found) {
        assertThat(scores(within(limit), line("≤30天", "31天", "10", claim)))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest(name = "限差0.5,部分达成5至8分,填报{0}:{1}")
    @CsvSource({
        "8, ''",
        "8.5, 提示 SMALL_DIFFERENCE H11",
        "8.51, 错误 SCORE_OUTSIDE_BAND H11",
        "4.5, 提示 SMALL_DIFFERENCE H11",
        "4.49, 错误 SCORE_OUTSIDE_BAND H11",
        "10.2, 错误 SCORE_OUTSIDE_BAND H11",
        "10.6, 错误 SCORE_ABOVE_WEIGHT H11"
    })
    void smallDifferenceOfBands(String claim, String found) {
        assertThat(scores(within("0.5"), line("有效提升", "有限提升", "10", claim)))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest(name = "限差0.5,执行得分应为18.32,填{0}:{1}")
    @CsvSource({
        "18.82, 提示 SMALL_DIFFERENCE H6",
        "18.83, 错误 EXECUTION_SCORE_MISMATCH H6",
        "17.82, 提示 SMALL_DIFFERENCE H6",
        "18, 提示 SMALL_DIFFERENCE H6",
        "17, 错误 EXECUTION_SCORE_MISMATCH H6"
    })
    void smallDifferenceOfExecution(String claim, String found) {
        Tables table = Tables.with("80").funds("49", "44.89", "", claim);
        assertThat(scores(within("0.5"), table)).containsExactly(found);
    }

    @ParameterizedTest(name = "限差0.5,各项合计100,总分填{0}:{1}")
    @CsvSource({
        "100, ''",
        "99.5, 提示 SMALL_DIFFERENCE C98",
        "99.49, 错误 TOTAL_MISMATCH C98",
        "100.5, 提示 SMALL_DIFFERENCE C98",
        "101, 错误 TOTAL_MISMATCH C98",
        "0, 错误 TOTAL_MISMATCH C98"
    })
    void smallDifferenceOfTotals(String total, String found) {
        assertThat(scores(within("0.5"), Tables.with("80").total(total)))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("限差只管得分和总分,不管执行率、分值")
    void onlyPoints() {
        Checks wide = within("50");
        assertThat(wide.of(Tables.with("80").funds("100", "90", "80%", "18"), "EXECUTION_RATE_MISMATCH"))
                .hasSize(1);
        assertThat(wide.of(Tables.with("78"), "WEIGHT_SUM_MISMATCH")).hasSize(1);
    }
}
