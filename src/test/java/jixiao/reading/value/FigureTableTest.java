package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jixiao.model.Figure;
import jixiao.model.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTableTest {
    private static final Figures FIGURES = new Figures(Readers.CONVENTION);
    private static final Place CELL = new Place("表.xlsx", "自评表", "D6");

    static Stream<List<String>> lines() {
        return Tables.lines("figures.tsv", 5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    @DisplayName("金额、比率、分值的印法与最末一位")
    void asPrinted(List<String> line) {
        String text = line.get(1);
        Figure figure = switch (line.get(0)) {
            case "金额" -> FIGURES.amount(text, CELL, line.get(2));
            case "比率" -> FIGURES.rate(text, CELL);
            default -> FIGURES.points(text, CELL);
        };
        assertThat(figure.place()).isEqualTo(CELL);
        switch (line.get(3)) {
            case "空" -> assertThat(figure.isBlank()).isTrue();
            case "不能识别" -> assertThat(figure.isUnreadable()).isTrue();
            default -> {
                assertThat(figure.text()).isEqualTo(text);
                assertThat(figure.value().orElseThrow()).isEqualByComparingTo(new BigDecimal(line.get(3)));
                assertThat(figure.step()).isEqualByComparingTo(new BigDecimal(line.get(4)));
            }
        }
    }
}
