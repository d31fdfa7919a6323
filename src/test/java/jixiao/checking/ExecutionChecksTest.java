package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.model.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionChecksTest {
    private static Tables funds(String budget, String spending, String rate, String claim) {
        return Tables.with("80").funds(budget, spending, rate, claim);
    }

    @Test
    @DisplayName("一张正确的表没有任何发现")
    void correct() {
        assertThat(Checks.wuhan().of(Tables.with("80").total("100"))).isEmpty();
    }

    @ParameterizedTest(name = "预算{0} 执行{1} 印{2}:{3}")
    @CsvSource({
        // 4489 ÷ 4900 = 0.916122…
        "4900, 4489, 91.61%, ''",
        "4900, 4489, 91.6%, ''",
        "4900, 4489, 92%, ''",
        "4900, 4489, 91.62%, 错误 EXECUTION_RATE_MISMATCH F6",
        "4900, 4489, 91.60%, 错误 EXECUTION_RATE_MISMATCH F6",
        // cut, not rounded: no error, see cutRate
        "4900, 4489, 91%, ''",
        "4900, 4489, 90%, 错误 EXECUTION_RATE_MISMATCH F6",
        // 0.125 lies in the middle between two printed percents
        "8, 1, 12%, ''",
        "8, 1, 13%, ''",
        "8, 1, 12.5%, ''",
        "100, 0, 0%, ''",
        "100, 0, 1%, 错误 EXECUTION_RATE_MISMATCH F6",
        // printed with two decimals the amounts may be off by 0.005: 7.075 ÷ 7.085 = 0.99859
        "7.08, 7.08, 99.87%, ''",
        "7.08, 7.08, 99.80%, 错误 EXECUTION_RATE_MISMATCH F6"
    })
    void rate(String budget, String spending, String rate, String found) {
        assertThat(Checks.wuhan().of(funds(budget, spending, rate, ""), "EXECUTION_RATE_MISMATCH"))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("没有印执行率就不核对")
    void noRate() {
        assertThat(Checks.wuhan().of(funds("49", "44.89", "", "18.32"))).isEmpty();
    }

    @Test
    @DisplayName("执行率的两个数:应为与填报")
    void rateNumbers() {
        Finding finding = Checks.wuhan().one(funds("49", "44.89", "95%", "18.32"), "EXECUTION_RATE_MISMATCH");
        assertThat(finding.expected().orElseThrow()).isEqualByComparingTo("0.9161");
        assertThat(finding.actual().orElseThrow()).isEqualByComparingTo("0.95");
    }

    @ParameterizedTest(name = "20×{1}÷{0},填报{2}:{3}")
    @CsvSource({
        // 20 × 44.89 ÷ 49 = 18.3224…
        "49, 44.89, 18.32, ''",
        "49, 44.89, 18.3, 提示 ROUNDED_DIFFERENTLY H6",
        "49, 44.89, 18.3224, 提示 ROUNDED_DIFFERENTLY H6",
        "49, 44.89, 18, 错误 EXECUTION_SCORE_MISMATCH H6",
        "49, 44.89, 18.4, 错误 EXECUTION_SCORE_MISMATCH H6",
        "49, 44.89, 18.33, 错误 EXECUTION_SCORE_MISMATCH H6",
        "49, 44.89, 20, 错误 EXECUTION_SCORE_MISMATCH H6",
        "100, 100, 20.0, ''",
        "100, 100, 19.99, 错误 EXECUTION_SCORE_MISMATCH H6",
        "100, 0, 0, 警告 SPENT_LITTLE_ALL_DONE F6",
        "100, 0, 0.01, 警告 SPENT_LITTLE_ALL_DONE F6;错误 EXECUTION_SCORE_MISMATCH H6",
        // 7.08 may be 7.075 to 7.085: 20 × 7.075 ÷ 7.085 = 19.9718
        "7.08, 7.08, 19.98, 提示 ROUNDED_DIFFERENTLY H6",
        "7.08, 7.08, 19.95, 错误 EXECUTION_SCORE_MISMATCH H6"
    })
    void score(String budget, String spending, String claim, String found) {
        assertThat(Checks.wuhan().of(funds(budget, spending, "", claim)))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(";")));
    }

    @Test
    @DisplayName("按印出的执行率先舍入再乘分值,只差在舍入")
    void scoreOfPrintedRate() {
        // 10 × 0.91455 = 9.1455 → 9.15; of the printed 91.46 %: 9.146 → 9.15. 10 × 0.91454 = 9.1454 → 9.15 either way.
        // 10 × 9146 ÷ 10001 = 9.14508… → 9.15; of the printed 91.45 %: 9.145, of which 9.14 is a rounding half to even.
        Tables table = Tables.with("90").funds("10001", "9146", "91.45%", "9.14");
        assertThat(Checks.by("mof-2020").of(table, "EXECUTION_SCORE_MISMATCH")).isEmpty();
        assertThat(Checks.by("mof-2020").of(table, "ROUNDED_DIFFERENTLY")).containsExactly("提示 ROUNDED_DIFFERENTLY H6");
    }

    @Test
    @DisplayName("执行率填错,得分照它算:只说执行率;得分不是照它算的,两样都说")
    void scoreOfWrongRate() {
        // 10 × 91.44 % = 9.144, printed 9.14; by the amounts 9.15
        assertThat(executionOf("90", "10001", "9146", "91.44%", "9.14", "mof-2020"))
                .containsExactly("错误 EXECUTION_RATE_MISMATCH F6");
        assertThat(executionOf("90", "10001", "9146", "91.44%", "9.16", "mof-2020"))
                .containsExactly("错误 EXECUTION_RATE_MISMATCH F6", "错误 EXECUTION_SCORE_MISMATCH H6");
        // 20 × 80 % = 16, without decimals; 20 × 90 % would be 18
        assertThat(executionOf("80", "100", "90", "80%", "16", "wuhan"))
                .containsExactly("错误 EXECUTION_RATE_MISMATCH F6");
        assertThat(executionOf("80", "100", "90", "80%", "17", "wuhan"))
                .containsExactly("错误 EXECUTION_RATE_MISMATCH F6", "错误 EXECUTION_SCORE_MISMATCH H6");
        assertThat(executionOf("80", "100", "90", "80%", "18", "wuhan"))
                .containsExactly("错误 EXECUTION_RATE_MISMATCH F6");
    }

    private static List<String> executionOf(
            String filler, String budget, String spending, String rate, String claim, String convention) {
        Tables table = Tables.with(filler).funds(budget, spending, rate, claim);
        return Checks.by(convention).of(table).stream()
                .filter(one -> one.contains("EXECUTION") || one.contains("ROUNDED"))
                .toList();
    }

    @ParameterizedTest(name = "{0}÷{1}印{2}、得分{3}:{4}")
    @CsvSource({
        // 4489 ÷ 4900 = 0.9161224: cut to 91 %, of which 20 × 91 % = 18.2 follows
        "4489, 4900, 91%, 18.2, 提示 ROUNDED_DIFFERENTLY F6;提示 ROUNDED_DIFFERENTLY H6",
        "4489, 4900, 92%, 18.4, 提示 ROUNDED_DIFFERENTLY H6",
        "4489, 4900, 92%, 18.32, ''",
        "4489, 4900, 92%, 18.3, 提示 ROUNDED_DIFFERENTLY H6",
        "4489, 4900, 92%, 18, 错误 EXECUTION_SCORE_MISMATCH H6",
        // 20 × 0.9161224 = 18.32245; 91.61 % gives 18.322
        "4489, 4900, 91.61%, 18.322, 提示 ROUNDED_DIFFERENTLY H6",
        // 9999 ÷ 10000 cut to 99.9 %: 19.98
        "9999, 10000, 99.9%, 19.98, 提示 ROUNDED_DIFFERENTLY F6;提示 ROUNDED_DIFFERENTLY H6",
        // 1937 ÷ 4000 = 0.48425: 9.685 cut to 9.68
        "1937, 4000, 48.42%, 9.68, 提示 ROUNDED_DIFFERENTLY H6",
        "1937, 4000, 48.43%, 9.69, ''",
        "1937, 4000, 48.42%, 9.6, 错误 EXECUTION_SCORE_MISMATCH H6"
    })
    void cutRate(String spending, String budget, String rate, String claim, String found) {
        assertThat(executionOf("80", budget, spending, rate, claim, "wuhan"))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found.split(";")));
    }

    @ParameterizedTest(name = "预算“{0}”执行“{1}”:{2}")
    @CsvSource({
        "'', 100, 错误 EXECUTION_UNREADABLE D6",
        "0, 100, 错误 EXECUTION_UNREADABLE D6",
        "-5, 100, 错误 EXECUTION_UNREADABLE D6",
        "见附表, 100, 错误 EXECUTION_UNREADABLE D6",
        "100, '', 错误 EXECUTION_UNREADABLE E6",
        "100, 见附表, 错误 EXECUTION_UNREADABLE E6",
        "100, -1, 错误 EXECUTION_UNREADABLE E6",
        "'', '', 错误 EXECUTION_UNREADABLE D6",
        "0, 0, 错误 EXECUTION_UNREADABLE D6"
    })
    void unreadable(String budget, String spending, String found) {
        assertThat(Checks.wuhan().of(funds(budget, spending, "90%", "18"))).containsExactly(found);
    }

    @ParameterizedTest(name = "预算100 执行{0}:{1}")
    @CsvSource({"100, ''", "99.99, ''", "100.01, 警告 EXECUTION_OVER_BUDGET E6"})
    void overBudget(String spending, String found) {
        assertThat(Checks.wuhan().of(funds("100", spending, "", ""), "EXECUTION_OVER_BUDGET"))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @ParameterizedTest(name = "四川:预算{0} 执行{1}:{2}")
    @CsvSource({
        // 226.70 ÷ 251.89 = 0.899996, printed 90.00 %
        "251.89, 226.70, ''",
        "10000, 9000, ''",
        "10000, 8999.5, ''",
        "10000, 8999.4, 警告 EXECUTION_LOW_UNEXPLAINED F6",
        "10000, 0, 警告 EXECUTION_LOW_UNEXPLAINED F6"
    })
    void low(String budget, String spending, String found) {
        Tables table = Tables.with("90").funds(budget, spending, "", "");
        assertThat(Checks.by("sichuan").of(table, "EXECUTION_LOW_UNEXPLAINED"))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("执行率低:资金旁或全表原因栏说明了就不提;没有下限的口径不提;只写“无”等于没说")
    void lowExplained() {
        Tables low = Tables.with("90").funds("100", "50", "", "");
        String code = "EXECUTION_LOW_UNEXPLAINED";
        assertThat(Checks.by("sichuan").of(low, code)).hasSize(1);
        assertThat(Checks.by("mof-2020").of(low, code)).isEmpty();
        assertThat(Checks.by("sichuan").of(low.fundsReason("无"), code)).hasSize(1);
        assertThat(Checks.by("sichuan").of(low.fundsReason("项目跨年实施"), code)).isEmpty();
        assertThat(Checks.by("sichuan").of(low.fundsReason("").box("项目跨年实施"), code))
                .isEmpty();
    }

    @ParameterizedTest(name = "基本{0}+项目{1},支出{2}:{3}")
    @CsvSource({
        "1160.03, 2764.91, 3924.94, ''",
        // two amounts of two decimals agree within 2 × 0.005
        "1160.03, 2764.91, 3924.95, ''",
        "1160.03, 2764.91, 3924.96, 错误 SPENDING_TOTAL_MISMATCH E6",
        "1160.03, 2764.91, 3924.93, ''",
        "1160.03, 2764.91, 3924.92, 错误 SPENDING_TOTAL_MISMATCH E6",
        // a total printed without decimals
        "1160.03, 2764.91, 3925, ''",
        "1160.03, 2764.91, 3926, 错误 SPENDING_TOTAL_MISMATCH E6",
        "1015, 90.52, 90.52, 错误 SPENDING_TOTAL_MISMATCH E6",
        "1015, 90.52, 1105.52, ''",
        "1015, 90.52, 1106.52, 错误 SPENDING_TOTAL_MISMATCH E6",
        "'', 90.52, 90.52, ''",
        "0, 90.52, 90.52, ''"
    })
    void spendingTotal(String basic, String project, String spending, String found) {
        Tables table = Tables.with("80").department(basic, project).funds(spending, spending, "100%", "20");
        assertThat(Checks.wuhan().of(table)).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("项目表不核对基本支出与项目支出")
    void projectsHaveNoSpendingTotal() {
        Tables table = Tables.with("80").department("1", "2");
        assertThat(Checks.wuhan().of(table)).containsExactly("错误 SPENDING_TOTAL_MISMATCH E6");
        assertThat(Checks.wuhan().of(Tables.with("80"))).isEmpty();
    }
}
