package jixiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("部首写成的字")
class RadicalsTest {
    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("部首是哪个字")
    @CsvSource({"⻓, 长", "⺠, 民", "⻋, 车", "⻅, 见", "⻜, 飞", "⻔, 门", "⻳, 龟", "⺟, 母", "⽉, 月", "⼀, 一", "⿓, 龍", "⿕, 龠"})
    void stands(String radical, String character) {
        assertThat(Radicals.character(radical.codePointAt(0))).isEqualTo(character);
    }

    @Test
    @DisplayName("康熙部首214个都有字;本来就是字的不变")
    void all() {
        for (int point = 0x2F00; point <= 0x2FD5; point++) {
            assertThat(Radicals.character(point).codePointAt(0)).isGreaterThanOrEqualTo(0x3400);
        }
        assertThat(Radicals.character('长')).isEqualTo("长");
        assertThat(Radicals.is('长')).isFalse();
    }

    @Test
    @DisplayName("归一以后按词认得出:税收增⻓率就是税收增长率")
    void words() {
        assertThat(Normal.words("税收增⻓率")).isEqualTo(Normal.words("税收增长率"));
    }
}
