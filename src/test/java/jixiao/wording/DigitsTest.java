package jixiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest(name = "{0} 写作 {1}")
    @CsvSource({
        "10.00, 10",
        "0.90, 0.9",
        "0, 0",
        "0.00, 0",
        "1E+3, 1000",
        "1E-7, 0",
        "140000, 140000",
        "-2.50, -2.5",
        "0.1234567, 0.123457"
    })
    void plain(BigDecimal number, String text) {
        assertThat(Digits.plain(number)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} 写作 {1}")
    @CsvSource({
        "1, 100%",
        "0.976441, 97.64%",
        "0.97645, 97.65%",
        "0.97644999, 97.64%",
        "0.9, 90%",
        "0, 0%",
        "28, 2800%",
        "-0.02, -2%",
        "0.00004, 0%",
        "0.00005, 0.01%"
    })
    void percent(BigDecimal ratio, String text) {
        assertThat(Digits.percent(ratio)).isEqualTo(text);
    }

    @Test
    @DisplayName("算式里的比率按百分数写全小数,其余照写")
    void inFormulas() {
        Unit times = new Unit("次", UnitKind.COUNT, "次", BigDecimal.ONE);
        assertThat(Digits.inFormula(new BigDecimal("0.00125"), Unit.PERCENT)).isEqualTo("0.125%");
        assertThat(Digits.inFormula(new BigDecimal("12"), times)).isEqualTo("12");
        assertThat(Digits.inFormula(new BigDecimal("3924.940"), Unit.WAN_YUAN)).isEqualTo("3924.94");
    }

    @Test
    @DisplayName("得分保留口径的小数位")
    void points() {
        assertThat(Digits.points(new BigDecimal("20"), 2)).isEqualTo("20.00");
        assertThat(Digits.points(new BigDecimal("8.3"), 1)).isEqualTo("8.3");
    }
}
