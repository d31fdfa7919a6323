package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import jixiao.Engine;
import jixiao.writing.mark.Submissions.Left;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 再次计分: what was written, read once more. */
class ScoredAgainTest {
    static Stream<Arguments> submissions() {
        return Submissions.files().stream()
                .flatMap(file -> Arrays.stream(Left.values()).map(left -> Arguments.of(file, left)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("submissions")
    @DisplayName("输出的工作簿再计一次分:得分、区间、分值、总分不变,没有新的错误,没有“得分未填”;再写一次全都不变")
    void sameAgain(Path file, Left left) {
        String name = file.getFileName().toString();
        Engine engine = Submissions.engine(file);
        Run first = Run.of(engine, name, Submissions.without(file, left), false);
        Run second = Run.of(engine, name, first.written(), false);
        assertThat(second.values()).isEqualTo(first.values());
        // A total that the unit has typed may contradict the scores that were missing: that is the one new error.
        assertThat(second.findings())
                .filteredOn(each -> each.contains(" ERROR "))
                .filteredOn(each -> left != Left.SOME_SCORES || !each.endsWith(" TOTAL_MISMATCH"))
                .isSubsetOf(first.findings());
        if (left != Left.SCORE_COLUMN) {
            // Where only the first of two headers has lost its 得分, the lines under it have no cell to fill.
            assertThat(second.findings()).noneMatch(each -> each.endsWith(" SCORE_MISSING"));
        }
        Run third = Run.of(engine, name, second.written(), false);
        assertThat(third.scores()).isEqualTo(second.scores());
        assertThat(third.findings()).isEqualTo(second.findings());
        if (name.endsWith(".xlsx")) {
            // The same bytes have the same cells.
            assertThat(third.written()).isEqualTo(second.written());
        } else {
            assertThat(Told.cells(third.written())).isEqualTo(Told.cells(second.written()));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("submissions")
    @DisplayName("采纳计分之后再计一次分:得分和总分不变,第三次与第二次全同")
    void acceptedAgain(Path file, Left left) {
        String name = file.getFileName().toString();
        Engine engine = Submissions.engine(file);
        Run first = Run.of(engine, name, Submissions.without(file, left), true);
        Run second = Run.of(engine, name, first.written(), true);
        assertThat(second.points()).isEqualTo(first.points());
        Run third = Run.of(engine, name, second.written(), true);
        assertThat(third.scores()).isEqualTo(second.scores());
        assertThat(third.findings()).isEqualTo(second.findings());
    }
}
