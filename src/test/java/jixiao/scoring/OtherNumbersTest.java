package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static jixiao.scoring.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a cell holds besides, in another unit, or as they were written. */
class OtherNumbersTest {
    private static final Unit MINUTE = new Unit("分钟", UnitKind.DURATION, "duration", BigDecimal.ONE);

    private static Quantity two(String stored, String shown) {
        return number(stored, TIMES).besides(new BigDecimal(shown));
    }

    private static List<String> others(Sample sample) {
        return OtherNumbers.of(sample.made()).stream()
                .map(OtherNumbersTest::said)
                .toList();
    }

    private static String said(Indicator line) {
        Target target = line.target().orElseThrow();
        return target.getClass().getSimpleName() + " "
                + target.quantity().orElseThrow().value() + " "
                + line.actual().quantity().orElseThrow().value();
    }

    @Test
    @DisplayName("两格各有另一个数:单独换、一起换,三种;目标的种类不变")
    void bothCells() {
        assertThat(others(line("甲")
                        .target("≥10次", new Target.AtLeast(two("10", "11")))
                        .did("5次", two("5", "6"))))
                .containsExactly("AtLeast 10 6", "AtLeast 11 5", "AtLeast 11 6");
        assertThat(others(line("甲")
                        .target("≤10次", new Target.AtMost(two("10", "11")))
                        .did("5", TIMES)))
                .containsExactly("AtMost 11 5");
        assertThat(others(line("甲")
                        .target("10次", new Target.Exactly(two("10", "11")))
                        .did("5", TIMES)))
                .containsExactly("Exactly 11 5");
    }

    @Test
    @DisplayName("只有完成值有另一个数:一种;都没有、目标是区间的:没有")
    void oneCell() {
        assertThat(others(line("甲").atLeast("10", TIMES).did("5次", two("5", "6"))))
                .containsExactly("AtLeast 10 6");
        assertThat(others(line("甲").atLeast("10", TIMES).did("5", TIMES))).isEmpty();
        assertThat(others(line("甲")
                        .target("3-5次", new Target.Between(two("3", "4"), number("5", TIMES)))
                        .did("5", TIMES)))
                .isEmpty();
    }

    private static Pair pair(Quantity target, Quantity actual) {
        return Pair.of(line("甲").made(), target, actual);
    }

    @Test
    @DisplayName("换算:除得尽的用目标的单位,除不尽的用实际的单位,都除不尽的用最小的单位")
    void converted() {
        assertThat(pair(number("2", Sample.DAY), number("12", Sample.HOUR)).toString())
                .contains("a=2,", "b=0.5,", "天");
        assertThat(pair(number("2", Sample.DAY), number("144000", MINUTE)).toString())
                .contains("a=2,", "b=100,");
        // 50 hours are 2.0833… days, 2 days are 48 hours.
        assertThat(pair(number("2", Sample.DAY), number("50", Sample.HOUR)).toString())
                .contains("a=48,", "b=50,", "小时");
        Unit three = new Unit("组", UnitKind.MEASURE, "piece", new BigDecimal("3"));
        Unit seven = new Unit("箱", UnitKind.MEASURE, "piece", new BigDecimal("7"));
        Pair least = pair(number("1", three), number("1", seven));
        assertThat(least.a()).isEqualByComparingTo("3");
        assertThat(least.b()).isEqualByComparingTo("7");
        assertThat(least.unit()).isEqualTo(Unit.NONE);
    }

    @Test
    @DisplayName("一边只写了数,单位取另一边的;单位相同不换算")
    void bare() {
        assertThat(pair(number("5", Unit.NONE), number("6", TIMES)).unit()).isEqualTo(TIMES);
        assertThat(pair(number("5", TIMES), number("6", Unit.NONE)).unit()).isEqualTo(TIMES);
        Pair hours = pair(number("5", Sample.HOUR), number("6", Sample.HOUR));
        assertThat(hours.a()).isEqualByComparingTo("5");
        assertThat(hours.unit()).isEqualTo(Sample.HOUR);
        Pair bareHours = pair(number("5", Unit.NONE), number("6", Sample.HOUR));
        assertThat(bareHours.a()).isEqualByComparingTo("5");
        assertThat(bareHours.b()).isEqualByComparingTo("6");
    }

    @ParameterizedTest(name = "「{0}」存{1}显示{2}:{3}")
    @DisplayName("显示的数与存的数不同:按显示的数找到所写的,再还原到存的数;显示为零的不找")
    @CsvSource({"12%, 0.124, 0.12, 12.4", "12%, -0.124, -0.12, -12.4", "12.4%, 0.124, 0, 12.4", "0元, 0.004, 0, 0.004"})
    void shown(String text, String stored, String shown, String written) {
        Quantity quantity = Quantity.exact(new BigDecimal(stored), Unit.PERCENT).besides(new BigDecimal(shown));
        assertThat(AsWritten.number(quantity, text)).isEqualByComparingTo(written);
    }
}
