package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingTest {
    private static final Nothing NOTHING = new Nothing(Lexicon.of(Readers.CONVENTION.words()));

    @ParameterizedTest
    @DisplayName("说没有发生的")
    @ValueSource(strings = {"未发生安全事故", "未出现差错", "没有发生事故", "无发生"})
    void none(String text) {
        assertThat(NOTHING.in(text)).isTrue();
    }

    @ParameterizedTest
    @DisplayName("说没有数据、没有做的,不是零")
    @ValueSource(strings = {"无法统计", "无数据", "发生2起", "已完成", ""})
    void other(String text) {
        assertThat(NOTHING.in(text)).isFalse();
    }
}
