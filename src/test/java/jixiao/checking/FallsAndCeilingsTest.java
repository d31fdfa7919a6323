package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line of 10 beside one of 70 that is met; what the unit claims is what the spec gives. */
@DisplayName("降幅、上限、变动目标")
class FallsAndCeilingsTest {
    private static List<String> found(String name, String target, String actual, String claim) {
        return Checks.wuhan()
                .of(Tables.with("70").line(name, target, actual, "10", claim).box("有原因"));
    }

    @ParameterizedTest(name = "{0}:{1}→{2} 得{3}")
    @DisplayName("填报与口径相同,不出错误和警告")
    @CsvSource({
        // both fall: the size of the fall is what is aimed at
        "投诉量, 下降10%, 下降12%, 10",
        "投诉量, 下降10%, 下降8%, 8",
        "能耗, 降低5%, 降低5%, 10",
        // a fall against a rise is missed, and the reverse
        "投诉量, 下降10%, 增长2%, 0",
        "税收收入, 增长5%, 下降2%, 0",
        // the name says that the fall is measured: 10×7÷27 = 2.59
        "精简文件同比下降, 27%, 7%, 2.59",
        // finance ratios, the less the better: 10×60÷75 = 8.00
        "资产负债率, 60%, 50%, 10",
        "资产负债率, 60%, 75%, 8",
        "结转结余变动率, 0, -5%, 10",
        // more is better although a bad word stands in the name: 10×8÷10 = 8.00
        "事故应急演练次数, 10次, 8次, 8",
        "投诉办结率, 100%, 100%, 10",
        "疾病控制率, 90%, 95%, 10",
        // against last year
        "接待人数, 超上年2%, 超上年3%, 10"
    })
    void agreed(String name, String target, String actual, String claim) {
        assertThat(found(name, target, actual, claim))
                .noneMatch(each -> each.startsWith("错误") || each.contains("OVER"));
    }

    @Test
    @DisplayName("目标是降幅27%,只填100%:分数照算而待核,得分0至10都可能")
    void completionRateMeant() {
        assertThat(found("精简文件同比下降", "27%", "100%", "10")).containsExactly("警告 NEEDS_REVIEW F11");
        assertThat(found("精简文件同比下降", "27%", "26%", "9.63")).noneMatch(each -> each.contains("NEEDS_REVIEW"));
    }

    @Test
    @DisplayName("守住上限从不算超额完成;只有成本金额远低于上限的提示一句,130%是界限")
    void ceilings() {
        assertThat(found("会议次数", "≤10次", "1次", "10")).isEmpty();
        assertThat(cost("≤13万元", "10万元")).isEmpty();
        assertThat(cost("≤13.1万元", "10万元")).containsExactly("提示 FAR_BELOW_CEILING F11");
        assertThat(cost("≤13.1万元", "0万元")).isEmpty();
    }

    private static List<String> cost(String target, String actual) {
        return Checks.wuhan()
                .of(Tables.with("70").line("购置成本", target, actual, "10", "10").label("成本指标", "B11", "", ""));
    }

    @Test
    @DisplayName("目标4以下只多一个不算超额;多两个、目标4以上照算")
    void oneMore() {
        assertThat(found("培训班", "≥3次", "4次", "10")).isEmpty();
        assertThat(found("培训班", "≥3次", "5次", "10")).containsExactly("提示 OVERACHIEVED F11");
        assertThat(found("培训班", "≥1次", "2次", "10")).isEmpty();
        assertThat(found("培训班", "≥4次", "6次", "10")).containsExactly("提示 OVERACHIEVED F11");
    }
}
