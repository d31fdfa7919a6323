package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import jixiao.model.Finding;
import jixiao.wording.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said beside the way in which platforms reckon. */
class PlatformChecksTest {
    private static final Checks WUHAN = Checks.wuhan();
    private static final Checks PLATFORM = Checks.by("yitihua");

    @ParameterizedTest(name = "{0}→{1},填报{2}:{3}")
    @DisplayName("填的是平台算得的分,得分不符的一句说出两种算法的数")
    @CsvSource(
            delimiter = '|',
            value = {
                // 本口径 10×10÷12 = 8.33,平台 10×(2-12÷10) = 8
                "≤10次 | 12次 | 8 | (平台算法8.00,本口径8.33,因为",
                "≤10次 | 12次 | 8.01 | ''",
                "≤10次 | 12次 | 10 | ''",
                // 不除尽:平台 10×25÷30 = 8.33,本口径 10×30÷35 = 8.57
                "≤30天 | 35天 | 8.33 | (平台算法8.33,本口径8.57,因为",
                // 两倍:平台0分,本口径5分
                "≤10次 | 20次 | 0 | (平台算法0.00,本口径5.00,因为",
                "≤10次 | 21次 | 0 | (平台算法0.00,本口径4.76,因为",
                // 越多越好的两种算法一样
                "≥10次 | 8次 | 7 | ''"
            })
    void platformScore(String target, String actual, String claim, String said) {
        Tables table =
                Tables.with("70").line("科目调整次数", target, actual, "10", claim).box("年中政策调整");
        Finding finding = WUHAN.one(table, "SCORE_MISMATCH");
        String sentence = new Wording(WUHAN.convention()).sentence(finding);
        if (said.isEmpty()) {
            assertThat(sentence).doesNotContain("平台");
        } else {
            assertThat(sentence).contains(said);
        }
    }

    @ParameterizedTest(name = "{0}→{1}:{2}")
    @DisplayName("一体化口径:120%起提示,反向和等值的也算;130%起要说明")
    @CsvSource(
            delimiter = '|',
            value = {
                "≥100次 | 119.99次 | ''",
                "≥100次 | 120次 | 提示 ACHIEVEMENT_HIGH F11",
                "≥100次 | 129.99次 | 提示 ACHIEVEMENT_HIGH F11",
                "≥100次 | 130次 | 警告 OVERACHIEVED F11",
                "≤100次 | 81次 | ''",
                "≤100次 | 80次 | 提示 ACHIEVEMENT_HIGH F11",
                "≤100次 | 0次 | 提示 ACHIEVEMENT_HIGH F11",
                "100次 | 120次 | 提示 ACHIEVEMENT_HIGH F11",
                "≥2次 | 3次 | ''", // 只多一次
                "≥10% | 增长15% | ''", // 考核的是变化
                "≤100次 | | 错误 ACTUAL_MISSING F11"
            })
    void flags(String target, String actual, String found) {
        Tables table = Tables.with("80")
                .funds("100", "100", "100%", "10")
                .line("检查指标", target, actual == null ? "" : actual, "10", "10");
        assertThat(PLATFORM.of(table).stream()
                        .filter(each ->
                                each.contains("ACHIEVEMENT") || each.contains("OVER") || each.contains("MISSING F"))
                        .toList())
                .isEqualTo(found.isEmpty() ? java.util.List.of() : java.util.List.of(found));
    }
}
