package jixiao.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jixiao.model.narrative.Stated;
import jixiao.reading.narrative.Phrase.Slot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest(name = "{0} {1} 是 {2} {4},末位 {3},约 {5}")
    @DisplayName("金额记作万元,比率记作小数,末位跟着走;汉字写的没有末位")
    @CsvSource({
        "AMOUNT, '1,132.98万元', 1132.98, 0.01, 万元, false",
        "AMOUNT, 1.2亿元, 12000, 1000, 万元, false",
        "AMOUNT, 3亿元, 30000, 10000, 万元, false",
        "AMOUNT, 300千元, 30, 0.1, 万元, false",
        "AMOUNT, 5000元, 0.5, 0.0001, 万元, false",
        "AMOUNT, 12.5, 12.5, 0.1, 万元, false",
        "AMOUNT, 120余万元, 120, 1, 万元, true",
        "AMOUNT, 120多元, 0.012, 0.0001, 万元, true",
        "RATE, 92.7%, 0.927, 0.001, %, false",
        "RATE, 100%, 1, 0.01, %, false",
        "RATE, 百分之九十五, 0.95, 0, %, false",
        "POINTS, 9.50, 9.50, 0.01, 分, false",
        "POINTS, 九十五点五, 95.5, 0, 分, false",
        "COUNT, 十二, 12, 0, 个, false"
    })
    void read(Slot slot, String text, BigDecimal value, BigDecimal step, String unit, boolean about) {
        Stated stated = Numbers.of(slot, text);
        assertThat(stated.value()).isEqualByComparingTo(value);
        assertThat(stated.step()).isEqualByComparingTo(step);
        assertThat(stated.unit()).isEqualTo(unit);
        assertThat(stated.approximate()).isEqualTo(about);
    }

    @Test
    @DisplayName("三五十、百分之三五不是数")
    void isNumber() {
        assertThat(Numbers.isNumber(Slot.POINTS, "三五十")).isFalse();
        assertThat(Numbers.isNumber(Slot.POINTS, "三十五")).isTrue();
        assertThat(Numbers.isNumber(Slot.COUNT, "1,105")).isTrue();
        assertThat(Numbers.isNumber(Slot.RATE, "百分之三五")).isFalse();
        assertThat(Numbers.isNumber(Slot.RATE, "百分之三十五")).isTrue();
        assertThat(Numbers.isNumber(Slot.RATE, "35%")).isTrue();
        assertThat(Numbers.isNumber(Slot.AMOUNT, "35万元")).isTrue();
    }
}
