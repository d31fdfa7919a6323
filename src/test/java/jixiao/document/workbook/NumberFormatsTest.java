package jixiao.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Formats that a file names by number alone. */
class NumberFormatsTest {
    @Test
    @DisplayName("文件里不写出的中文内置格式也认得")
    void chineseBuiltIns() {
        assertThat(NumberFormats.of(31, "")).isEqualTo("yyyy\"年\"m\"月\"d\"日\"");
        assertThat(NumberFormats.of(57, "")).isEqualTo("yyyy\"年\"m\"月\"");
        assertThat(NumberFormats.of(10, "")).isEqualTo("0.00%");
        assertThat(NumberFormats.of(999, "")).isEqualTo("General");
        assertThat(NumberFormats.of(-1, "")).isEqualTo("General");
    }
}
