package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final WordList WORDS = new WordList(List.of("增长", "负增长", "", "增", "增长率"));

    @Test
    @DisplayName("从一处起、到一处止的词,都取最长的")
    void longest() {
        assertThat(WORDS.at("负增长率", 1)).contains("增长率");
        assertThat(WORDS.at("负增长率", 0)).contains("负增长");
        assertThat(WORDS.at("负增长率", 2)).isEmpty();
        assertThat(WORDS.at("增", 1)).isEmpty();
        assertThat(WORDS.at("增", 9)).isEmpty();
        assertThat(WORDS.before("负增长", 3)).contains("负增长");
        assertThat(WORDS.before("负增长", 2)).contains("增");
        assertThat(WORDS.before("负增长", 1)).isEmpty();
        assertThat(WORDS.before("增", 0)).isEmpty();
        assertThat(WORDS.before("长", 1)).isEmpty();
    }

    @Test
    @DisplayName("文中有没有、最后一个到哪里;空的词不是词")
    void last() {
        assertThat(WORDS.lastEnd("税收增长5%,利润增3%")).isEqualTo(10);
        assertThat(WORDS.lastEnd("增")).isEqualTo(1);
        assertThat(WORDS.lastEnd("下降")).isEqualTo(-1);
        assertThat(WORDS.in("增")).isTrue();
        assertThat(WORDS.in("下降")).isFalse();
        assertThat(WORDS.in("")).isFalse();
        assertThat(WORDS.is("增长")).isTrue();
        assertThat(WORDS.is("增长5")).isFalse();
        assertThat(WORDS.is("")).isFalse();
    }

    @Test
    @DisplayName("遮住的字数不变,长的先遮,挨着的都遮")
    void masked() {
        assertThat(WORDS.masked("负增长与增长率", '□')).isEqualTo("□□□与□□□");
        assertThat(WORDS.masked("增长增长", '□')).isEqualTo("□□□□");
        assertThat(WORDS.masked("增加", '□')).isEqualTo("□加");
        assertThat(WORDS.masked("下降", '□')).isEqualTo("下降");
    }
}
