package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.convention.Conventions;
import jixiao.model.Place;
import jixiao.model.fact.Found;
import jixiao.model.fact.quality.FundsTotal;
import jixiao.model.fact.quality.GivenReason;
import jixiao.model.fact.quality.LabelSum;
import jixiao.model.fact.quality.Limit;
import jixiao.model.fact.quality.Mark;
import jixiao.model.fact.quality.PointsAndMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 指标质量的规则: each on bare facts, at its edge. */
class QualityRulesTest {
    private static final Place HERE = new Place("表.xlsx", "自评", "F6");

    private static List<String> fire(Object... facts) {
        Found found = new Found();
        Conventions.load("wuhan").in(Optional.empty()).rules().fire("审核", List.of(facts), found);
        return found.raised().stream().map(raised -> raised.code()).toList();
    }

    private static Limit limit(String of, String value) {
        return new Limit(of, new BigDecimal(value));
    }

    private static PointsAndMoney money(String earned, String spent, boolean full, boolean explained) {
        return new PointsAndMoney(new BigDecimal(earned), new BigDecimal(spent), full, explained, HERE);
    }

    @ParameterizedTest(name = "得分率{0} 执行率{1} → {2}")
    @CsvSource({
        "0.9500, 0.8999, SCORE_AHEAD_OF_MONEY",
        "0.9499, 0.8999, SCORE_AHEAD_OF_MONEY",
        "0.9498, 0.8999, ''",
        "1.0000, 0.9000, ''",
        "1.0000, 0.8999, SCORE_AHEAD_OF_MONEY",
        "1.0000, 0.9400, ''",
        "0.8000, 0.8000, ''",
        "0.3000, 0.8000, ''",
        "1.0000, 0.0000, SCORE_AHEAD_OF_MONEY"
    })
    @DisplayName("得分快于执行:高出5%刚好算,执行率到了90%的不比")
    void ahead(String earned, String spent, String found) {
        List<String> codes = fire(
                limit("SCORE_AHEAD_OF_MONEY", "0.05"), limit("得分核对执行率线", "0.9"), money(earned, spent, false, false));
        assertThat(String.join(",", codes)).isEqualTo(found);
    }

    @ParameterizedTest(name = "执行率{0} 全满分{1} 说明了{2} → {3}")
    @CsvSource({
        "0.0499, true, false, SPENT_LITTLE_ALL_DONE",
        "0.0500, true, false, ''",
        "0.0000, true, false, SPENT_LITTLE_ALL_DONE",
        "0.0100, false, false, ''",
        "0.0100, true, true, ''"
    })
    @DisplayName("几乎没有支出而全部完成:低于5%、条条满分、没有原因,三样都有才算")
    void little(String spent, boolean full, boolean explained, String found) {
        List<String> codes = fire(limit("SPENT_LITTLE_ALL_DONE", "0.05"), money("1.0000", spent, full, explained));
        assertThat(String.join(",", codes)).isEqualTo(found);
    }

    @Test
    @DisplayName("停用限值的规则没有限值这个事实,什么也不说")
    void withoutLimit() {
        assertThat(fire(money("1.0000", "0.0000", true, false))).isEmpty();
    }

    @ParameterizedTest(name = "总额{0} 各行{1} → {2}")
    @CsvSource({"0, 90, FUNDS_TOTAL_ZERO", "0.00, 0.01, FUNDS_TOTAL_ZERO", "0, 0, ''", "0.01, 90, ''", "90, 90, ''"})
    @DisplayName("总额为0而各行有数")
    void totals(String total, String parts, String found) {
        List<String> codes = fire(new FundsTotal("执行数", new BigDecimal(total), new BigDecimal(parts), HERE));
        assertThat(String.join(",", codes)).isEqualTo(found);
    }

    @ParameterizedTest(name = "印{0} 合计{1} → {2}")
    @CsvSource({"50, 50.0, ''", "50, 49.99, LEVEL2_POINTS_MISMATCH", "50, 50.01, LEVEL2_POINTS_MISMATCH"})
    @DisplayName("二级分值之和不等于一级,多少一分都算")
    void labels(String printed, String sum, String found) {
        List<String> codes = fire(new LabelSum(0, "产出指标", HERE, new BigDecimal(printed), new BigDecimal(sum), 2));
        assertThat(String.join(",", codes)).isEqualTo(found);
    }

    private static GivenReason reason(int no, Set<Mark> marks, boolean stock, boolean missed, boolean met) {
        return new GivenReason(no, "甲项", "原因", HERE, marks, stock, missed, met);
    }

    @Test
    @DisplayName("原因:没有完成而是套话、没有完成而说已完成、全部完成而说未完成;反过来都不说")
    void reasons() {
        assertThat(fire(reason(0, Set.of(), true, true, false), reason(1, Set.of(), true, true, false)))
                .containsExactly("REASON_STOCK");
        assertThat(fire(reason(0, Set.of(), true, false, true))).isEmpty();
        assertThat(fire(reason(0, Set.of(), false, true, false))).isEmpty();
        assertThat(fire(reason(0, Set.of(Mark.SAYS_DONE), false, true, false))).containsExactly("REASON_CONTRADICTS");
        assertThat(fire(reason(0, Set.of(Mark.SAYS_DONE), false, false, true))).isEmpty();
        assertThat(fire(reason(-1, Set.of(Mark.SAYS_DONE), false, true, false))).isEmpty();
        assertThat(fire(reason(-1, Set.of(Mark.SAYS_UNDONE), false, false, true)))
                .containsExactly("REASON_CONTRADICTS");
        assertThat(fire(reason(-1, Set.of(Mark.SAYS_UNDONE), false, false, false)))
                .isEmpty();
        assertThat(fire(reason(0, Set.of(Mark.SAYS_UNDONE), false, false, true)))
                .isEmpty();
    }
}
