package jixiao.document.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML 文字: what XML 1.0 allows (2.2). */
class XmlTextTest {
    @ParameterizedTest(name = "U+{0}")
    @CsvSource({
        "0000, false",
        "0008, false",
        "0009, true",
        "000A, true",
        "000B, false",
        "000D, true",
        "001F, false",
        "0020, true",
        "D7FF, true",
        "D800, false",
        "DFFF, false",
        "E000, true",
        "FFFD, true",
        "FFFE, false",
        "FFFF, false",
        "10000, true",
        "10FFFF, true"
    })
    @DisplayName("XML 有的字符、没有的字符,和解析器的判断一样")
    void isAllowed(String code, boolean allowed) {
        String text = "前" + Character.toString(Integer.parseInt(code, 16)) + "后";
        assertThat(XmlText.isAllowed(text)).isEqualTo(allowed);
        assertThat(WellFormed.is("<t>" + text + "</t>")).isEqualTo(allowed);
    }
}
