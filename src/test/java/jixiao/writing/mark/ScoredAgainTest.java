package jixiao.writing.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import jixiao.writing.mark.Submissions.Left;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 再次计分: what was written, read once more. */
class ScoredAgainTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("jixiao.writing.mark.Submissions#all")
    @DisplayName(
            "输出的工作簿再计一次分:得分、区间、分值、总分不变,没有新的错误,没有“得分未填”;再写一次全都不变。采纳计分之后再计一次分:得分和总分不变,第三次与第二次全同。《计分说明》和总分的公式经 POI 计算,与引擎的得分一分不差")
    void again(Path file, Left left) {
        String name = file.getFileName().toString();
        Again again = new Again(Submissions.engine(file), name);
        byte[] submitted = Submissions.without(file, left);
        same(again, submitted, left, name.endsWith(".xlsx"));
        accepted(again, submitted);
        calculated(again, submitted);
    }

    private static void calculated(Again again, byte[] submitted) {
        Run proposed = again.run(submitted, false);
        LiveFormulasTest.calculated(proposed);
        Run accepted = again.run(submitted, true);
        if (!Arrays.equals(accepted.written(), proposed.written())) {
            LiveFormulasTest.calculated(accepted);
        }
    }

    private static void same(Again again, byte[] submitted, Left left, boolean packed) {
        Run first = again.run(submitted, false);
        Run second = again.run(first.written(), false);
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
        Run third = again.run(second.written(), false);
        assertThat(third.scores()).isEqualTo(second.scores());
        assertThat(third.findings()).isEqualTo(second.findings());
        // The same bytes have the same cells.
        if (packed) {
            assertThat(third.written()).isEqualTo(second.written());
        } else if (!Arrays.equals(third.written(), second.written())) {
            assertThat(Told.cells(third.written())).isEqualTo(Told.cells(second.written()));
        }
    }

    private static void accepted(Again again, byte[] submitted) {
        Run first = again.run(submitted, true);
        Run second = again.run(first.written(), true);
        assertThat(second.points()).isEqualTo(first.points());
        Run third = again.judged(second.written());
        assertThat(third.scores()).isEqualTo(second.scores());
        assertThat(third.findings()).isEqualTo(second.findings());
    }
}
