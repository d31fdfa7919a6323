package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCountTest {
    @ParameterizedTest(name = "{0} 是 {1}")
    @DisplayName("整个是数的")
    @CsvSource({
        "四, 4",
        "'1,105.52', 1105.52",
        "九十五点五, 95.5",
        "二百五, 250",
        "二百零五, 205",
        "二百五十, 250",
        "一千零五, 1005",
        "两千五, 2500",
        "十, 10",
        "十五, 15",
        "一万二, 12000",
        "一万零二, 10002",
        "一亿二, 120000000",
        "一亿二千万, 120000000",
        "二〇二四, 2024",
        "三点五万, 35000",
        "壹佰, 100",
        "5, 5"
    })
    void number(String text, BigDecimal value) {
        assertThat(WrittenCount.of(text))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(value));
    }

    @ParameterizedTest(name = "「{0}」")
    @DisplayName("不是数的、后面还有字的")
    @ValueSource(strings = {"", "三五", "三五十", "十四五", "二百三百", "十百", "四个", "5个", "点五", "三点", "个"})
    void none(String text) {
        assertThat(WrittenCount.of(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} 写成 {1}")
    @DisplayName("十的几次方写成没有指数的数")
    @CsvSource({"10⁴, 10000", "10^4, 10000", "1.2×10⁴, 12000", "10⁰, 1", "10⁻¹, 0.1"})
    void plain(String text, String plain) {
        assertThat(WrittenCount.of(text).orElseThrow().toString()).isEqualTo(plain);
    }
}
