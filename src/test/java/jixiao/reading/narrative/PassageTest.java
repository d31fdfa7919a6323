package jixiao.reading.narrative;

import static jixiao.reading.narrative.Lines.passage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
    @ParameterizedTest(name = "「{0}」读作「{1}」")
    @DisplayName("去空白、全角成半角;两个数之间的空白留一个,标题序数后的空白是顿号")
    @CsvSource({
        "'执 行 率　９０％', 执行率90%",
        "'分值 10 得分 9.5', 分值10得分9.5",
        "'10 9.5', '10 9.5'",
        "'10   9.5', '10 9.5'",
        "'10 分 9.5', 10分9.5",
        "'满分10 ', 满分10",
        "'五 存在的问题', 五、存在的问题",
        "'十二  附件', 十二、附件",
        "'一 自评结论', 一、自评结论",
        "㎯, rad/s2",
        "'十二三 附件', 十二三附件",
        "'5 存在的问题', 5存在的问题",
        "'得分 9', 得分9",
        "'称\"甲\"和\"乙\"', 称“甲”和“乙”"
    })
    void text(String written, String text) {
        assertThat(passage(written).text()).isEqualTo(text);
    }

    @Test
    @DisplayName("长段开头的“一 二”不是序数:超过40字的段落没有顿号")
    void longLine() {
        String forty = "五 " + "字".repeat(38);
        assertThat(passage(forty).text()).isEqualTo("五、" + "字".repeat(38));
        assertThat(passage(forty + "字").text()).isEqualTo("五" + "字".repeat(39));
    }

    @Test
    @DisplayName("原文照引,连空白;40字以内引全,再长引39字加省略号")
    void quoted() {
        Passage passage = passage("执行率 ９０％,得分 9 分");
        assertThat(passage.text()).isEqualTo("执行率90%,得分9分");
        assertThat(passage.quote(0, 6)).isEqualTo("执行率 ９０％");
        assertThat(passage.quote(7, 11)).isEqualTo("得分 9 分");
        assertThat(passage.quote(7, 99)).isEqualTo("得分 9 分");
        assertThat(passage.quote(3, 3)).isEqualTo("执行率 ９０％,得分 9 分");
        assertThat(passage.quote()).isEqualTo("执行率 ９０％,得分 9 分");
        assertThat(passage("字".repeat(40)).quote()).isEqualTo("字".repeat(40));
        assertThat(passage("字".repeat(41)).quote()).isEqualTo("字".repeat(39) + "…");
    }

    @Test
    @DisplayName("只有空白的段是空的")
    void blank() {
        assertThat(passage("  　").isBlank()).isTrue();
        assertThat(passage("无").isBlank()).isFalse();
        assertThat(passage("").quote(0, 5)).isEmpty();
        assertThat(passage("㎯").quote(0, 6)).isEqualTo("㎯");
    }
}
