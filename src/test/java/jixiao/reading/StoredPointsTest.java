package jixiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Figure;
import jixiao.model.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredPointsTest {
    private static Figure shown(String text) {
        return Figure.of(new BigDecimal(text), Place.NOWHERE);
    }

    @ParameterizedTest(name = "存{0},显示{1}:{2},末位{3}")
    @CsvSource({
        "9.9, 9.90, 9.9, 0.1",
        "9.9, 9.9, 9.9, 0.1",
        "10, 10.00, 10, 1",
        "0, 0.00, 0, 1",
        "8.333333333333334, 8, 8.333333, 0.000001",
        "8.3333, 8.3, 8.3333, 0.0001",
        // two decimals are what scores are rounded to: what is seen is claimed
        "8.333333333333334, 8.33, 8.33, 0.01",
        "9.685, 9.69, 9.69, 0.01",
        // dirt of a binary number
        "9.9000000000000004, 9.90, 9.9, 0.1",
        // another number altogether: the format shows something of its own
        "0.1, 10, 10, 1"
    })
    void decimals(String stored, String text, String value, String step) {
        Figure claim = StoredPoints.of(shown(text), Optional.of(new BigDecimal(stored)));
        assertThat(claim.value().orElseThrow()).isEqualByComparingTo(value);
        assertThat(claim.step()).isEqualByComparingTo(step);
        assertThat(claim.text()).isEqualTo(text);
    }

    @Test
    @DisplayName("写成文字的、空的、不是数的照原样")
    void asWritten() {
        assertThat(StoredPoints.of(shown("9.90"), Optional.empty())).isEqualTo(shown("9.90"));
        assertThat(StoredPoints.of(Figure.empty(Place.NOWHERE), Optional.of(BigDecimal.ONE)))
                .isEqualTo(Figure.empty(Place.NOWHERE));
    }
}
