package jixiao.review.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullWidthTest {
    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("意见书用全角标点;数字、时间、英文之间的和引号里别人写的不动")
    @CsvSource(
            delimiter = '|',
            value = {
                "应得32.00分,填报35.00分;请改(或说明):是?|应得32.00分，填报35.00分；请改（或说明）：是？",
                "1,132.98万元,差12:30|1,132.98万元，差12:30",
                "填的是“甲,乙(丙);丁”,没有原因|填的是“甲,乙(丙);丁”，没有原因",
                "“外“里,”外,”完,|“外“里,”外,”完，",
                "多出一个”,照改|多出一个”，照改",
                "a.xlsx,b|a.xlsx,b",
                "没有标点|没有标点"
            })
    void marks(String half, String full) {
        assertThat(FullWidth.of(half)).isEqualTo(full);
    }
}
