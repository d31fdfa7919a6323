package jixiao.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetTableTest {
    private static final ValueReader READER = Readers.WUHAN;

    static Stream<List<String>> lines() {
        return Tables.lines("targets.tsv", 5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    @DisplayName("目标值各种写法")
    void asWritten(List<String> line) {
        TargetText text = new TargetText(line.get(0), line.get(1), line.get(2), line.get(3), Optional.of(2024));
        assertThat(Told.target(READER.target(text))).isEqualTo(Told.plain(line.get(4)));
    }
}
