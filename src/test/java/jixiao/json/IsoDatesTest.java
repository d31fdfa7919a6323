package jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jixiao.model.DateSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {
    @ParameterizedTest
    @DisplayName("日、月、年和任意起止都能写出再读回")
    @CsvSource({
        "2025-04-28,2025-04-28,2025-04-28",
        "2024-02-01,2024-02-29,2024-02",
        "2024-01-01,2024-12-31,2024",
        "2024-01-01,2024-06-30,2024-01-01/2024-06-30",
        "2024-01-02,2024-01-31,2024-01-02/2024-01-31"
    })
    void writtenAndReadBack(LocalDate first, LocalDate last, String text) {
        DateSpan span = new DateSpan(first, last);
        assertThat(IsoDates.text(span)).isEqualTo(text);
        assertThat(IsoDates.parse(text)).contains(span);
    }

    @ParameterizedTest
    @DisplayName("日历上没有的日子和别的写法读不出")
    @ValueSource(strings = {"2025-02-29", "2025-13", "2025-13-01", "2025年4月", "2024-06-30/2024-01-01", "", "20250428"})
    void nothingElse(String text) {
        assertThat(IsoDates.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("全角数字不是 ISO 日期")
    void fullWidthDigits() {
        assertThat(IsoDates.parse("２０２５")).isEmpty();
    }
}
