package jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.checking.Tables;
import jixiao.model.Decision;
import jixiao.model.Decisions;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.basis.Formula;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people decide of a scored table, and what there is to earn in it. */
class DecisionsTest {
    private static final Scorer SCORER = new Scorer(Ground.WUHAN);

    /** 20 + 50×8÷10 + 30 = 90. */
    private static Tables table() {
        return Tables.table().line("甲", "≥10次", "8次", "50", "40").line("乙", "≥1次", "1次", "30", "30");
    }

    private static ScoredEvaluation scored() {
        return SCORER.score(table().made());
    }

    private static Decision points(String number) {
        return new Decision(new BigDecimal(number), "复核人");
    }

    private static ScoredEvaluation first(ScoredEvaluation scored, String number) {
        Place place = scored.lines().get(0).indicator().place();
        return SCORER.decide(scored, Decisions.of(Map.of(place, points(number))));
    }

    @Test
    @DisplayName("定一行的分:得分、完成程度、总分随着变,不再要复核;不超过分值,到两位小数;别的行不变")
    void line() {
        assertThat(scored().total()).isEqualByComparingTo("90");
        ScoredEvaluation decided = first(scored(), "45.004");
        LineScore line = decided.lines().get(0);
        assertThat(line.score()).contains(new BigDecimal("45.00"));
        assertThat(line.achievement()).contains(new BigDecimal("0.900000"));
        assertThat(line.range()).isEqualTo(Range.of(new BigDecimal("45.00")));
        assertThat(line.missed()).isTrue();
        assertThat(line.needsReview()).isFalse();
        assertThat(line.basis().formula()).isInstanceOf(Formula.Decided.class);
        assertThat(decided.total()).isEqualByComparingTo("95");
        assertThat(decided.lines().get(1)).isEqualTo(scored().lines().get(1));
        ScoredEvaluation full = first(scored(), "60");
        assertThat(full.lines().get(0).score().orElseThrow()).isEqualByComparingTo("50");
        assertThat(full.lines().get(0).missed()).isFalse();
        assertThat(full.lines().get(0).achievement()).contains(new BigDecimal("1.000000"));
    }

    @Test
    @DisplayName("定执行得分:不超过20分,执行率还是算出的")
    void execution() {
        ScoredEvaluation decided =
                SCORER.decide(scored(), new Decisions(Map.of(), Optional.of(points("18")), Optional.empty()));
        assertThat(decided.execution().score().orElseThrow()).isEqualByComparingTo("18");
        assertThat(decided.execution().rate()).isEqualTo(scored().execution().rate());
        assertThat(decided.total()).isEqualByComparingTo("88");
        assertThat(SCORER.decide(scored(), new Decisions(Map.of(), Optional.of(points("25")), Optional.empty()))
                        .execution()
                        .score()
                        .orElseThrow())
                .isEqualByComparingTo("20");
    }

    @Test
    @DisplayName("定总分:等级随它,以后再定别的行也不变")
    void total() {
        ScoredEvaluation decided =
                SCORER.decide(scored(), new Decisions(Map.of(), Optional.empty(), Optional.of(points("85"))));
        assertThat(decided.total()).isEqualByComparingTo("85");
        assertThat(decided.totalRange().low()).isEqualByComparingTo("85");
        assertThat(decided.totalRange().high()).isEqualByComparingTo("85");
        assertThat(decided.grade()).contains("良");
        ScoredEvaluation later = first(decided, "50");
        assertThat(later.lines().get(0).score().orElseThrow()).isEqualByComparingTo("50");
        assertThat(later.total()).isEqualByComparingTo("85");
    }

    @Test
    @DisplayName("最多能得的:20+50+30=100;有加分项也不超过100")
    void most() {
        assertThat(SCORER.most(scored())).isEqualByComparingTo("100");
        ScoredEvaluation bonus = SCORER.score(table().line("丙", "≥1次", "1次", "5", "5")
                .label("加分项", "A12", "", "B12")
                .made());
        assertThat(bonus.total()).isEqualByComparingTo("95");
        assertThat(bonus.totalCap()).isEmpty();
        assertThat(SCORER.most(bonus)).isEqualByComparingTo("100");
        ScoredEvaluation over = first(bonus, "50");
        assertThat(over.total()).isEqualByComparingTo("100");
        assertThat(over.totalCap()).hasValueSatisfying(cap -> assertThat(cap).isEqualByComparingTo("100"));
        assertThat(first(bonus, "45").totalCap()).as("刚好100分").isEmpty();
        assertThat(SCORER.rounded(new BigDecimal("1.005"))).isEqualByComparingTo("1.01");
    }

    @Test
    @DisplayName("每行怎样汇总:有目标的各有几行《汇总方式》,没有目标的没有")
    void ways() {
        List<?> ways = SCORER.ways(table().line("丙", "", "1次", "", "")
                .line("丁", "完成", "完成", "", "")
                .made());
        assertThat(ways).hasSize(4);
        assertThat((List<?>) ways.get(0)).isNotEmpty();
        assertThat((List<?>) ways.get(2)).isEmpty();
        assertThat((List<?>) ways.get(3)).isNotEmpty();
    }
}
