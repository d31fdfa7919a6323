package jixiao.checking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jixiao.checking.Tables;
import jixiao.model.Indicator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number that a sentence tells of a line: value ± how far it may be off, and its words. */
class ToldTest {
    private static String number(String sentence, String target, String actual) {
        Indicator line = Tables.table()
                .line("甲", target, actual, "10", "10")
                .made()
                .indicators()
                .get(0);
        return Told.of(sentence, line)
                .map(one ->
                        plain(one.value()) + "±" + plain(one.slack()) + (one.about() ? "约" : "") + " " + one.words())
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "{0},表上{1}:{2}")
    @DisplayName("同一单位的数,末位的一半是舍入;单位不同、没有数、表上不是一个确数的没有")
    @CsvSource({
        "走访52次, 52次, 52±0.5 52次",
        "走访52.0次, 52次, 52±0.05 52.0次",
        "'走访1,052次', 1052次, '1052±0.5 1,052次'",
        "走访25次, 52次, 25±0.5 25次",
        "走访52家, 52次, ''",
        "走访完成, 52次, ''",
        "走访52次, ≥52次, ''",
        "走访52次, 近52次, ''",
        "走访52次, 已完成, ''",
        "满意度95%, 95%, 0.95±0.005 95%",
        "成本80.5万元, 80万元, 80.5±0.05 80.5万元",
        "走访1.2万次, 12000次, 12000±500 1.2万次"
    })
    void told(String sentence, String actual, String told) {
        assertThat(number(sentence, "≥1", actual)).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("约数容一成;50余可以到下一个十以前,不到50的不算;两样都有取大的")
    @CsvSource({"走访约50次, 50±5.2约 约50次", "走访50余次, 50±9约 50余次", "走访60多次, 60±0.5约 60多次", "走访约40余次, 40±9约 约40余次"})
    void about(String sentence, String told) {
        assertThat(number(sentence, "≥50次", "52次")).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("几个数里取能是表上那个数的;都不能是的,只有一个才算;目标、上年、得分的数不算")
    @CsvSource({
        "走访50次又2次共52次, 52±0.5 52次",
        "走访50次又3次, ''",
        "年初目标50次, ''",
        "年初目标50次，走访51次, 51±0.5 51次",
        "走访比上年增加8次, ''",
        "走访不少于50次, ''",
        "扣2次, ''",
        "走访51次, 51±0.5 51次"
    })
    void several(String sentence, String told) {
        assertThat(number(sentence, "≥50次", "52次")).isEqualTo(told);
    }

    @Test
    @DisplayName("表上只写数的,单位取目标的;两边都没有单位的不找;按单价的不找")
    void units() {
        assertThat(number("走访51次", "≥50次", "52")).isEqualTo("51±0.5 51次");
        assertThat(number("走访51", "≥50", "52")).isEmpty();
        assertThat(number("成本500元/人", "≤600元/人", "500元/人")).isEmpty();
    }
}
