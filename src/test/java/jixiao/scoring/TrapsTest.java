package jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.AnnualGoal;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.Range;
import jixiao.reading.value.TargetText;
import jixiao.reading.value.ValueReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest lines that a list of words could misread, each with the score that the clauses give by hand. */
class TrapsTest {
    private static final ValueReader READER = new ValueReader(Ground.WUHAN);

    static Stream<List<String>> traps() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/values/traps.tsv"), StandardCharsets.UTF_8).stream()
                .filter(row -> !row.startsWith("#") && !row.isBlank())
                .map(row -> List.of(row.split("\t", -1)));
    }

    private static LineScore score(List<String> cells) {
        TargetText target = new TargetText(cells.get(0), "", cells.get(2), cells.get(3), Optional.of(2024));
        Indicator line = new Indicator(
                Place.NOWHERE,
                label(cells.get(4)),
                Label.NONE,
                label(cells.get(3)),
                Entry.NONE,
                new Entry(cells.get(0), Place.NOWHERE),
                READER.target(target),
                READER.actual(new Entry(cells.get(1), Place.NOWHERE), target),
                Figure.of(new BigDecimal("10"), Place.NOWHERE),
                Figure.NONE,
                Figure.NONE,
                Entry.NONE,
                Entry.NONE);
        AnnualGoal goal = new AnnualGoal("", "", Optional.empty(), Place.NOWHERE, List.of(line));
        return new Scorer(Ground.WUHAN)
                .score(Sample.table(Sample.funds("100", "100"), List.of(goal)))
                .lines()
                .get(0);
    }

    private static Label label(String name) {
        return name.isEmpty() ? Label.NONE : new Label(name, name, Optional.empty(), Place.NOWHERE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    @DisplayName("易错行:每行的得分由条款手算,一行也不误判")
    void trap(List<String> cells) {
        LineScore line = score(cells);
        String expected = cells.get(5);
        if (expected.equals("?") || expected.isEmpty()) {
            assertThat(line.score()).isEmpty();
            assertThat(line.needsReview()).isTrue();
            assertThat(line.range()).isEqualTo(new Range(BigDecimal.ZERO, new BigDecimal("10")));
        } else if (expected.contains("-")) {
            String[] ends = expected.split("-");
            assertThat(line.needsReview()).isTrue();
            assertThat(line.range().low()).isEqualByComparingTo(ends[0]);
            assertThat(line.range().high()).isEqualByComparingTo(ends[1]);
        } else {
            assertThat(line.score())
                    .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo(expected));
            assertThat(line.needsReview()).isFalse();
        }
    }
}
