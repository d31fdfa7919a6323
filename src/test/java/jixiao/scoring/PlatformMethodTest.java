package jixiao.scoring;

import static jixiao.scoring.Sample.DAY;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.LineScore;
import jixiao.model.basis.Method;
import jixiao.model.fact.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 反向倒扣, as integrated budget platforms reckon: weight × (2 − B/A). */
class PlatformMethodTest {
    private static final Convention CONVENTION =
            Ground.choosing(line -> List.of(new Choice("规则", Method.REVERSE_LINEAR, "", "条款", 10)));

    @ParameterizedTest(name = "≤{0}天,用{1}天,10分:得{2}")
    @DisplayName("不超过满分,每超1%扣1%,两倍起不得分;目标为0的,达到满分、超过不得分")
    @CsvSource({
        "30, 30, 10.00, false",
        "30, 29.99, 10.00, false",
        "30, 30.01, 10.00, true", // 10×(60-30.01)÷30 = 9.9967
        "30, 31, 9.67, true", // 10×29÷30 = 9.667
        "10, 12, 8.00, true",
        "30, 45, 5.00, true",
        "30, 59.99, 0.00, true", // 10×0.01÷30 = 0.003
        "30, 59, 0.33, true",
        "30, 60, 0.00, true",
        "30, 60.01, 0.00, true",
        "30, 300, 0.00, true",
        "30, 0, 10.00, false",
        "30, -1, 10.00, false",
        "0, 0, 10.00, false",
        "0, 1, 0.00, true",
        "-5, -5, 10.00, false",
        "-5, -4, 0.00, true"
    })
    void remainder(String a, String b, String score, boolean missed) {
        LineScore line = ProportionsTest.score(
                CONVENTION, line("办理时限").atMost(a, DAY).did(b, DAY).weighs("10"));
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.missed()).isEqualTo(missed);
        assertThat(line.verified()).isTrue();
    }

    @ParameterizedTest(name = "≤30天,用{0}天:完成程度{1}")
    @DisplayName("完成程度是2-B/A,不小于0")
    @CsvSource({"24, 1.200000", "30, 1.000000", "45, 0.500000", "60, 0.000000", "90, 0.000000", "0, 2.000000"})
    void ratio(String b, String ratio) {
        LineScore line = ProportionsTest.score(
                CONVENTION, line("办理时限").atMost("30", DAY).did(b, DAY).weighs("10"));
        assertThat(line.ratio()).contains(new BigDecimal(ratio));
    }
}
