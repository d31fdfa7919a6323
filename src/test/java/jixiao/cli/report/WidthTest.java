package jixiao.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @DisplayName("汉字和全角占两列,西文一列,组合符不占列")
    @CsvSource({"总分,4", "F12,3", "Ｆ12,4", "（参考）,8", "(参考),6", "𠀀,2", "e\u0301,1", "—,1"})
    void columns(String text, int columns) {
        assertThat(Width.of(text)).isEqualTo(columns);
    }

    @Test
    @DisplayName("补到指定列宽,至少隔一格")
    void padding() {
        assertThat(Width.pad("总分", 6)).isEqualTo("总分  ");
        assertThat(Width.pad("预算执行", 6)).isEqualTo("预算执行 ");
    }
}
