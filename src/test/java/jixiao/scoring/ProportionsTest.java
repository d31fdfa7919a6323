package jixiao.scoring;

import static jixiao.scoring.Sample.DAY;
import static jixiao.scoring.Sample.HOUR;
import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.model.Certainty;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.Range;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.fact.Choice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionsTest {
    static LineScore score(Convention convention, Sample sample) {
        return new Scorer(convention).score(Sample.table(sample)).lines().get(0);
    }

    private static LineScore score(Sample sample) {
        return score(Ground.WUHAN, sample);
    }

    private static void settled(LineScore line, String score, boolean missed) {
        assertThat(line.score()).contains(new BigDecimal(score));
        assertThat(line.range()).isEqualTo(Range.of(new BigDecimal(score)));
        assertThat(line.missed()).isEqualTo(missed);
        assertThat(line.needsReview()).isFalse();
        assertThat(line.verified()).isTrue();
    }

    @ParameterizedTest(name = "≥{0},完成{1}:{2}")
    @DisplayName("正向:权重×B/A,刚好、差一点、超过、零、负数")
    @CsvSource({
        "5, 10, 4.00, false",
        "5, 5, 4.00, false",
        "5, 4.99, 3.99, true", // 4×4.99÷5 = 3.992
        "5, 5.01, 4.00, false",
        "5, 0, 0.00, true",
        "5, -1, 0.00, true",
        "0, 0, 4.00, false",
        "0, -0.01, 0.00, true",
        "0, 3, 4.00, false",
        "-2, -2, 4.00, false",
        "-2, -3, 0.00, true",
        "-2, 1, 4.00, false"
    })
    void forward(String a, String b, String score, boolean missed) {
        settled(score(line("办理次数").atLeast(a, TIMES).did(b, TIMES).weighs("4")), score, missed);
    }

    @ParameterizedTest(name = "≤{0},完成{1}:{2}")
    @DisplayName("反向:权重×A/B,刚好、超一点、低于、零、负数")
    @CsvSource({
        "10, 9, 10.00, false",
        "10, 10, 10.00, false",
        "10, 10.01, 9.99, true", // 10×10÷10.01 = 9.990
        "10, 12, 8.33, true",
        "10, 0, 10.00, false",
        "10, -1, 10.00, false",
        "0, 0, 10.00, false",
        "0, 1, 0.00, true",
        "0, -1, 10.00, false",
        "-5, -5, 10.00, false",
        "-5, -4, 0.00, true",
        "-5, -6, 10.00, false"
    })
    void reverse(String a, String b, String score, boolean missed) {
        settled(score(line("科目调整次数").atMost(a, TIMES).did(b, TIMES).weighs("10")), score, missed);
    }

    @ParameterizedTest(name = "{0}-{1},完成{2}:{3}")
    @DisplayName("区间:内满分,低于下限按正向,高于上限按反向")
    @CsvSource({
        "3, 5, 3, 10.00, false",
        "3, 5, 5, 10.00, false",
        "3, 5, 4, 10.00, false",
        "3, 5, 2, 6.67, true", // 10×2÷3
        "3, 5, 2.99, 9.97, true", // 10×2.99÷3 = 9.966…
        "3, 5, 5.01, 9.98, true", // 10×5÷5.01 = 9.980…
        "3, 5, 8, 6.25, true", // 10×5÷8
        "3, 5, 0, 0.00, true",
        "0, 5, 0, 10.00, false",
        "0, 5, -1, 0.00, true",
        "-10, 10, 0, 10.00, false",
        "-10, 10, -10, 10.00, false",
        "-10, 10, -11, 0.00, true", // below X ≤ 0: missed is nothing
        "-10, 10, 20, 5.00, true" // 10×10÷20
    })
    void between(String low, String high, String b, String score, boolean missed) {
        settled(score(line("业务研讨").between(low, high, TIMES).did(b, TIMES).weighs("10")), score, missed);
    }

    @ParameterizedTest(name = "{0}:{1}→{2}得{3}")
    @DisplayName("等值:按正向;名称越少越好、目标为零、耗时、成本金额按反向")
    @CsvSource({"走访次数, 10, 9, 9.00", "走访次数, 10, 11, 10.00", "安全事故, 2, 4, 5.00", "系统中断, 0, 1, 0.00", "系统中断, 0, 0, 10.00"
    })
    void exactly(String name, String a, String b, String score) {
        assertThat(score(line(name).exactly(a, TIMES).did(b, TIMES).weighs("10"))
                        .score())
                .contains(new BigDecimal(score));
    }

    @Test
    @DisplayName("等值:办理耗时2天,用了3天,按反向;成本指标10万元,花8万元,满分")
    void exactlyInTimeAndMoney() {
        assertThat(score(line("办理耗时").exactly("2", DAY).did("3", DAY).weighs("9"))
                        .score())
                .contains(new BigDecimal("6.00"));
        Sample cost = line("项目总成本").level1("成本指标", "", "B8");
        assertThat(score(cost.exactly("10", Unit.WAN_YUAN)
                                .did("8", Unit.WAN_YUAN)
                                .weighs("9"))
                        .score())
                .contains(new BigDecimal("9.00"));
        assertThat(score(line("年度支出")
                                .exactly("10", Unit.WAN_YUAN)
                                .did("8", Unit.WAN_YUAN)
                                .weighs("9"))
                        .score())
                .contains(new BigDecimal("7.20"));
    }

    @Test
    @DisplayName("「等值」方法:相等满分,不等不得分")
    void exactOrNothing() {
        Convention exact = Ground.choosing(line -> List.of(new Choice("全等", Method.EXACT, "", "", 10)));
        Sample met = line("人数").exactly("26", TIMES).did("26.0", TIMES).weighs("5");
        assertThat(score(exact, met).score()).contains(new BigDecimal("5.00"));
        for (String other : new String[] {"25", "27", "0", "-26"}) {
            Sample missed = line("人数").exactly("26", TIMES).did(other, TIMES).weighs("5");
            assertThat(score(exact, missed).score()).contains(new BigDecimal("0.00"));
            assertThat(score(exact, missed).missed()).isTrue();
        }
    }

    @ParameterizedTest(name = "≤2天,用了{0}小时:{1}")
    @DisplayName("单位换算后再比:2天即48小时")
    @CsvSource({"48, 10.00", "47.9, 10.00", "48.1, 9.98", "72, 6.67"})
    void convertedUnits(String hours, String score) {
        assertThat(score(line("办理时限").atMost("2", DAY).did(hours, HOUR).weighs("10"))
                        .score())
                .contains(new BigDecimal(score));
    }

    @Test
    @DisplayName("单位不能换算:按写的数比")
    void unitsThatDoNotConvert() {
        Unit house = new Unit("家", UnitKind.COUNT, "家", BigDecimal.ONE);
        Unit add = new Unit("加", UnitKind.COUNT, "加", BigDecimal.ONE);
        settled(score(line("慰问对象数量").exactly("1", house).did("1", add).weighs("1.64")), "1.64", false);
        settled(score(line("慰问对象数量").exactly("4", house).did("3", add).weighs("8")), "6.00", true);
    }

    @Test
    @DisplayName("单位不能换算而金额按万元存:仍比所写的数,500元/人对600元")
    void writtenNumbers() {
        Unit each = new Unit("元/人", UnitKind.MONEY, "money/人", BigDecimal.ONE);
        Sample dear =
                line("人均成本").atMost("500", each).did("600元", Quantity.exact(new BigDecimal("0.06"), Unit.WAN_YUAN));
        settled(score(dear.weighs("10")), "8.33", true);
        Sample share = line("人均成本").atMost("80", each).did("95%", Quantity.exact(new BigDecimal("0.95"), Unit.PERCENT));
        settled(score(share.weighs("10")), "10.00", false); // 95 % of the ceiling used
    }

    @ParameterizedTest(name = "{0}{1}→{2}:{3}")
    @DisplayName("完成比例不封顶,按有利方向:正向B/A,反向A/B,B为零无比例")
    @CsvSource({"≥, 5, 10, 2.000000", "≥, 8, 10, 1.250000", "≤, 0.004, 0.002, 2.000000", "≤, 10, 0, ''", "≥, 0, 7, ''"})
    void ratio(String sign, String a, String b, String ratio) {
        Sample sample = line("甲");
        LineScore line = score((sign.equals("≥") ? sample.atLeast(a, TIMES) : sample.atMost(a, TIMES))
                .did(b, TIMES)
                .weighs("10"));
        assertThat(line.ratio())
                .isEqualTo(Optional.of(ratio).filter(r -> !r.isEmpty()).map(BigDecimal::new));
    }

    @Test
    @DisplayName("区间内没有完成比例")
    void noRatioInside() {
        assertThat(score(line("甲").between("97", "100", TIMES).did("100", TIMES).weighs("10"))
                        .ratio())
                .isEmpty();
    }

    @Test
    @DisplayName("约数照写的数算;先乘后除,只舍入一次")
    void approximateAndRoundedOnce() {
        Quantity about = new Quantity(new BigDecimal("40"), TIMES, Certainty.APPROXIMATE);
        settled(score(line("调研篇数").atLeast("50", TIMES).did("近40篇", about).weighs("10")), "8.00", true);
        LineScore line = score(line("发文数").atLeast("3", TIMES).did("2", TIMES).weighs("1.5"));
        assertThat(line.score()).contains(new BigDecimal("1.00")); // 1.5×2÷3 exactly, not 1.5×0.67
        assertThat(line.achievement()).contains(new BigDecimal("0.666667"));
        assertThat(line.basis().formula())
                .isEqualTo(new Formula.Proportion(
                        new BigDecimal("1.5"), true, new BigDecimal("3"), new BigDecimal("2"), TIMES));
        assertThat(line.basis().rule()).isEqualTo("下限指标");
    }
}
