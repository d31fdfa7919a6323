package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {
    private static final Directions DIRECTIONS = new Directions(Lexicon.of(Readers.CONVENTION.words()));

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("最后一个方向词说了算;负增长是降,降水、减税不是方向")
    @CsvSource({"增长, 1", "下降, -1", "先降后增长, 1", "先增长后下降, -1", "负增长, -1", "降水, 0", "减税, 0", "税收, 0", "降, -1", "增, 1"})
    void of(String text, int expected) {
        assertThat(DIRECTIONS.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("名称以方向词结尾的,后面的率、幅、括号不算")
    @CsvSource({
        "产值增长率, true",
        "投诉量降幅, true",
        "税收同比增长, true",
        "三公经费变动率, true",
        "税收增长(%), true",
        "收入增速, true",
        "增长点数量, false",
        "税收, false"
    })
    void ends(String name, boolean expected) {
        assertThat(DIRECTIONS.ends(name)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}:{1}")
    @DisplayName("数前面、同一小句里的方向;提高到、降至是到了哪里")
    @CsvSource(
            delimiter = '|',
            value = {"较上年下降 | -1", "下降5%,较上年 | 0", ",下降 | -1", "下降, | 0", "提高到 | 0", "降至 | 0", "增长 | 1", "'' | 0"})
    void before(String text, int expected) {
        assertThat(DIRECTIONS.before(text, text.length())).isEqualTo(expected);
    }
}
