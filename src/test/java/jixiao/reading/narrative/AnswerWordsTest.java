package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.CONVENTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {
    private static final AnswerWords WORDS = new AnswerWords(CONVENTION);

    @Test
    @DisplayName("空答:只有“无”一类的字,或者说了全部完成;说出了什么没有完成的不是")
    void none() {
        assertThat(WORDS.isNone("无")).isTrue();
        assertThat(WORDS.isNone("暂无。")).isTrue();
        assertThat(WORDS.isNone("年初各项目标均已完成,群众满意。")).isTrue();
        assertThat(WORDS.isNone("场馆少开两天。")).isFalse();
        assertThat(WORDS.isNone("无法按期开工。")).isFalse();
    }

    @Test
    @DisplayName("错位的答语:光是“基本完成”;第一句是的,后面另有话也算开头错位")
    void misplaced() {
        assertThat(WORDS.isMisplaced("基本完成。")).isTrue();
        assertThat(WORDS.isMisplaced("基本完成。另有工期偏紧。")).isFalse();
        assertThat(WORDS.beginsMisplaced("基本完成。另有工期偏紧。")).isTrue();
        assertThat(WORDS.beginsMisplaced("基本完成")).isTrue();
        assertThat(WORDS.beginsMisplaced("工期偏紧。基本完成。")).isFalse();
    }
}
