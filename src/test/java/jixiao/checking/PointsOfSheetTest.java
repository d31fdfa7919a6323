package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.scoring.weight.BonusLines;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points that a sheet prints, and those that its claim gives away (spec 1). */
class PointsOfSheetTest {
    private static final BonusLines BONUS = new BonusLines(Checks.wuhan().convention());

    private static PointsOfSheet of(Tables table) {
        return PointsOfSheet.of(table.made(), BONUS);
    }

    private static String indicators(Tables table) {
        return of(table)
                .indicators()
                .value()
                .map(points -> points.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private static Tables labelled(String first, String second) {
        return Tables.table()
                .line("甲", "≥1次", "1次", "50", "50")
                .label(first, "A10", "", "B10")
                .line("乙", "≥1次", "1次", "30", "30")
                .label(second, "A11", "", "B11");
    }

    @Test
    @DisplayName("指标分值:全表的标题,否则各目标之和,否则各一级指标之和(重复写的只算一次);少一个就不知道")
    void indicatorPoints() {
        assertThat(indicators(labelled("产出指标(50分)", "效益指标(30分)").prints("", "90")))
                .isEqualTo("90");
        assertThat(indicators(labelled("产出指标(50分)", "效益指标(30分)"))).isEqualTo("80");
        assertThat(indicators(labelled("产出指标(50分)", "产出指标(50分)"))).isEqualTo("50");
        assertThat(indicators(labelled("产出指标(50分)", "效益指标"))).isEmpty();
        assertThat(indicators(labelled("产出指标(50分)", "加分项"))).isEqualTo("50");
        assertThat(indicators(Tables.table())).isEmpty();
        Tables goals = Tables.table()
                .goal("50")
                .line("甲", "≥1次", "1次", "50", "50")
                .goal("30")
                .line("乙", "≥1次", "1次", "30", "30");
        assertThat(indicators(goals)).isEqualTo("80");
        assertThat(of(goals).indicators().place().cell()).isEqualTo("A50");
        Tables half = Tables.table()
                .goal("50")
                .line("甲", "≥1次", "1次", "50", "50")
                .label("产出指标(50分)", "A10", "", "B10")
                .goal("")
                .line("乙", "≥1次", "1次", "30", "30")
                .label("效益指标(30分)", "A11", "", "B11");
        assertThat(indicators(half)).as("两个目标,不按一级指标加").isEmpty();
        assertThat(of(labelled("产出指标(50分)", "效益指标(30分)")).indicators().place().cell())
                .isEqualTo("A10");
    }

    @Test
    @DisplayName("各行分值之和:加分项不算,有一行没有就不知道,一行也没有也不知道")
    void sumOfLines() {
        assertThat(of(labelled("产出指标", "效益指标")).sumOfLines()).contains(new BigDecimal("80"));
        assertThat(of(labelled("产出指标", "加分项")).sumOfLines()).contains(new BigDecimal("50"));
        assertThat(of(labelled("产出指标", "效益指标").line("丙", "≥1次", "1次", "", "")).sumOfLines())
                .isEmpty();
        assertThat(of(Tables.table()).sumOfLines()).isEmpty();
    }

    @ParameterizedTest(name = "预算{0},执行{1},执行率{2},填报{3}:满分{4}")
    @DisplayName("填报得分÷执行率是满分:16÷80%=20;执行率由金额,读不出的用印的,最多按100%;没有填报、填报0、没有执行率的不知道")
    @CsvSource({
        "100, 80, '', 16, 20",
        "100, 80, 90%, 16, 20",
        "100, '', 80%, 16, 20",
        "'', 80, 80%, 16, 20",
        "0, 80, 80%, 16, 20",
        "100, 0, 80%, 16, 20",
        "100, 120, '', 20, 20",
        "100, '', 120%, 20, 20",
        "100, '', '', 16, ''",
        "100, '', 0%, 16, ''",
        "100, 80, '', 0, ''",
        "100, 80, '', '', ''"
    })
    void fullPoints(String budget, String spending, String rate, String claim, String points) {
        Optional<BigDecimal> full =
                of(Tables.table().funds(budget, spending, rate, claim)).claimedFullPoints();
        assertThat(full.map(one -> one.stripTrailingZeros().toPlainString()).orElse(""))
                .isEqualTo(points);
    }

    @Test
    @DisplayName("执行的分值是它的格,没有印的没有;填报的执行得分照格里的")
    void execution() {
        assertThat(of(Tables.table().prints("20", "")).execution().value()).contains(new BigDecimal("20"));
        assertThat(of(Tables.table()).execution().value()).isEmpty();
        assertThat(of(Tables.table()).claimedExecution()).contains(new BigDecimal("20"));
    }
}
