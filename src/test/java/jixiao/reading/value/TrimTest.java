package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimTest {
    @ParameterizedTest(name = "{0} 成 {1}")
    @DisplayName("去掉两头的标点、整个的括号、货币符号;小数点留着")
    @CsvSource(
            delimiter = '|',
            value = {
                "95%。 | 95%",
                "、95%,; | 95%",
                "。。 | ''",
                "。 | ''",
                ".5% | .5%",
                "..5% | .5%",
                ".甲 | 甲",
                "(5次) | 5次",
                "(5次。) | 5次。",
                "() | ()",
                "(5)次(6) | (5)次(6)",
                "(甲)乙 | (甲)乙",
                "¥12 | 12",
                "RMB -12 | -12",
                "¥甲 | ¥甲"
            })
    void value(String written, String expected) {
        assertThat(Trim.value(written)).isEqualTo(expected);
    }

    @Test
    @DisplayName("括号里的只是说明;除了括号没有别的,留着")
    void withoutNotes() {
        assertThat(Trim.withoutNotes("12期(每月1期)")).isEqualTo("12期");
        assertThat(Trim.withoutNotes("(共)12期(每月1期)")).isEqualTo("12期");
        assertThat(Trim.withoutNotes("12期")).isEqualTo("12期");
        assertThat(Trim.withoutNotes("(12期)")).isEqualTo("(12期)");
    }
}
