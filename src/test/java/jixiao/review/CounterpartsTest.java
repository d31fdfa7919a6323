package jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jixiao.store.KnownFinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 前后对号: by name and code, whatever the cell. */
class CounterpartsTest {
    private static KnownFinding found(String code, String indicator, String cell, String message) {
        return new KnownFinding("某局", "绿化", "2024", "项目", "a.xlsx", "错误", code, code, cell, message, indicator, false);
    }

    private static final KnownFinding COUNT = found("SCORE_MISMATCH", "植树", "H8", "H8应得9分");
    private static final KnownFinding RATE = found("SCORE_MISMATCH", "成活率", "H9", "H9应得4分");

    private static void check(
            List<KnownFinding> before, List<KnownFinding> now, List<KnownFinding> gone, Boolean... fresh) {
        Counterparts pairs = new Counterparts(before, now);
        assertThat(pairs.gone()).isEqualTo(gone);
        assertThat(pairs.fresh(now)).containsExactly(fresh);
    }

    @Test
    @DisplayName("插了一行,单元格都移了:还是原来的发现;另一项指标移到原来的单元格,是新的")
    void moved() {
        check(
                List.of(COUNT, RATE),
                List.of(
                        found("SCORE_MISMATCH", "植树", "H9", "H9应得9分"),
                        found("SCORE_MISMATCH", "成活率", "H10", "H10应得5分")),
                List.of(),
                false,
                false);
        check(List.of(COUNT), List.of(found("SCORE_MISMATCH", "浇水", "H8", "H8应得9分")), List.of(COUNT), true);
        check(List.of(COUNT), List.of(found("SCORE_ABOVE_WEIGHT", "植树", "H8", "H8应得9分")), List.of(COUNT), true);
    }

    @Test
    @DisplayName("同名同规则的几条:先认话相同的,再认单元格相同的,其余按次序;少了几条就是几条不在了")
    void alike() {
        KnownFinding first = found("UNIT_MISMATCH", "植树", "F8", "F8是棵");
        KnownFinding second = found("UNIT_MISMATCH", "植树", "F12", "F12是株");
        check(List.of(first, second), List.of(found("UNIT_MISMATCH", "植树", "F9", "F9是株")), List.of(first), false);
        check(List.of(first, second), List.of(found("UNIT_MISMATCH", "植树", "F12", "F12是丛")), List.of(first), false);
        check(List.of(second), List.of(second, second), List.of(), false, true);
    }

    @Test
    @DisplayName("以前的版本没有记指标:按单元格认;两条都不在指标行的,按规则认")
    void earlier() {
        check(List.of(found("SCORE_MISMATCH", "", "H8", "应得9分")), List.of(COUNT), List.of(), false);
        check(
                List.of(found("TOTAL_MISMATCH", "", "H20", "合计90")),
                List.of(found("TOTAL_MISMATCH", "", "H21", "合计91")),
                List.of(),
                false);
        KnownFinding other = found("SCORE_MISMATCH", "浇水", "H8", "应得9分");
        check(List.of(other), List.of(COUNT), List.of(other), true);
    }
}
