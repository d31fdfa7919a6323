package jixiao.writing.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A cell 100 points wide takes (100 − 4.5) × 0.975 = 93.1 points of text: nine characters of 10 points. */
class TextRulerTest {
    private static int lines(String text) {
        return TextRuler.lines(text, 100, 10, false);
    }

    @Test
    @DisplayName("汉字按一个字号宽计,满行才换行")
    void fullWidth() {
        assertThat(lines("")).isEqualTo(1);
        assertThat(lines("字".repeat(9))).isEqualTo(1);
        assertThat(lines("字".repeat(10))).isEqualTo(2);
        assertThat(lines("字".repeat(18))).isEqualTo(2);
        assertThat(lines("字".repeat(19))).isEqualTo(3);
    }

    @Test
    @DisplayName("换行符另起一行,空行也占一行")
    void lineBreaks() {
        assertThat(lines("一\n二")).isEqualTo(2);
        assertThat(lines("一\r\n\r\n二")).isEqualTo(3);
    }

    @Test
    @DisplayName("标点不在行首:前一字随它移到下一行")
    void punctuationIsNotFirst() {
        String text = "字".repeat(9) + "。" + "字".repeat(8);
        // 8, then 字。 and 7 more, then 1: without the rule it would be 9 and 9.
        assertThat(lines(text)).isEqualTo(3);
        assertThat(lines("字".repeat(18))).isEqualTo(2);
    }

    @Test
    @DisplayName("左括号不在行尾")
    void bracketIsNotLast() {
        String text = "字".repeat(8) + "(" + "字".repeat(9);
        assertThat(lines(text)).isEqualTo(3);
    }

    @Test
    @DisplayName("英文和数字窄,但不从词中断开,比一行还长的词才断")
    void words() {
        // Fourteen digits of 0.64 are 8.96 em, fifteen are 9.6.
        assertThat(lines("1".repeat(14))).isEqualTo(1);
        assertThat(lines("1".repeat(15))).isEqualTo(2);
        assertThat(lines("字字字字字123456")).isEqualTo(1);
        assertThat(lines("字字字字字字123456")).isEqualTo(2);
        assertThat(lines("字字字字字字字字123456字字字字字字")).isEqualTo(3);
    }

    @Test
    @DisplayName("粗体的汉字一样宽,数字宽一些")
    void bold() {
        assertThat(TextRuler.lines("字".repeat(9), 100, 10, true)).isEqualTo(1);
        // Thirteen digits of 0.704 are 9.15 em, fourteen 9.86.
        assertThat(TextRuler.lines("1".repeat(13), 100, 10, true)).isEqualTo(1);
        assertThat(TextRuler.lines("1".repeat(14), 100, 10, true)).isEqualTo(2);
    }
}
