package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Entry;
import jixiao.model.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActualTableTest {
    private static final Place CELL = new Place("表.xlsx", "自评表", "F9");

    static Stream<List<String>> lines() {
        return Tables.lines("actuals.tsv", 5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    @DisplayName("完成值各种写法,对照目标值")
    void asWritten(List<String> line) {
        TargetText target = new TargetText(line.get(0), "", line.get(2), line.get(3), Optional.of(2024));
        assertThat(Told.actual(Readers.WUHAN.actual(new Entry(line.get(1), CELL), target)))
                .isEqualTo(Told.plain(line.get(4)));
    }
}
