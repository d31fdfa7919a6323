package jixiao.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.DateSpan;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table in two files: what differs between them, and which numbers are one number. */
class FormatPairTest {
    private static Tables table() {
        return Tables.table()
                .funds("100", "80", "80%", "16")
                .part("中央资金", "60", "50")
                .line("甲", "≥1次", "1次", "50", "50")
                .line("乙", "≥2次", "2次", "30", "30")
                .total("96");
    }

    private static List<String> differences(UnaryOperator<Tables> own, UnaryOperator<Tables> other) {
        FormatPair pair =
                new FormatPair(own.apply(table()).made(), other.apply(table()).made());
        return pair.fact("甲.xlsx", "乙.pdf").differences();
    }

    private static List<String> other(UnaryOperator<Tables> change) {
        return differences(one -> one, change);
    }

    private static boolean equal(UnaryOperator<Tables> change) {
        return new FormatPair(table().made(), change.apply(table()).made()).isEqual();
    }

    @Test
    @DisplayName("处处相同:没有不同,指向标题")
    void same() {
        assertThat(other(one -> one)).isEmpty();
        assertThat(equal(one -> one)).isTrue();
        assertThat(new FormatPair(table().made(), table().made())
                        .fact("甲.xlsx", "乙.pdf")
                        .place()
                        .cell())
                .isEqualTo("A1");
    }

    @Test
    @DisplayName("金额、执行率、得分、总分不同:说出两边写的")
    void amounts() {
        assertThat(other(one -> one.funds("101", "81", "81%", "17")))
                .containsExactly("预算数(“100”;“101”)", "执行数(“80”;“81”)", "执行率(“80%”;“81%”)", "预算执行的得分(“16”;“17”)");
        assertThat(other(one -> one.total("95"))).containsExactly("总分(“96”;“95”)");
        assertThat(other(one -> one.total(""))).containsExactly("总分(“96”;未填)");
        assertThat(other(one -> one.prints("20", ""))).containsExactly("预算执行的分值(未填;“20”)");
        assertThat(differences(one -> one.department("1", "2"), one -> one.department("3", "4")))
                .containsExactly("基本支出(“1”;“3”)", "项目支出(“2”;“4”)");
        assertThat(equal(one -> one.total("95"))).isFalse();
        FormatPair pair = new FormatPair(table().made(), table().total("95").made());
        assertThat(pair.fact("甲.xlsx", "乙.pdf").place().cell()).isEqualTo("C98");
    }

    @Test
    @DisplayName("资金明细按名称对;只在一边有而有数的说,没有数的不说")
    void parts() {
        assertThat(other(one -> one.part("省级资金", "40", "30"))).containsExactly("省级资金的预算数、执行数(未填;“40、30”)");
        assertThat(differences(one -> one.part("省级资金", "40", ""), one -> one)).containsExactly("省级资金的预算数、执行数(“40”;未填)");
        assertThat(other(one -> one.part("省级资金", "", ""))).isEmpty();
        assertThat(differences(one -> one.part("省级资金", "40", "30"), one -> one.part("省级资金", "41", "31")))
                .containsExactly("省级资金的预算数(“40”;“41”)", "省级资金的执行数(“30”;“31”)");
    }

    @Test
    @DisplayName("指标按名称对,同名的按次序;目标值、完成值、分值、得分各是一处;只在一边有的说")
    void lines() {
        assertThat(differences(
                        one -> one.line("丙", "≥3次", "3次", "9", "8"), one -> one.line("丙", "≥4次", "2次", "7", "6")))
                .containsExactly("“丙”的目标值(“≥3次”;“≥4次”)", "“丙”的完成值(“3次”;“2次”)", "“丙”的分值(“9”;“7”)", "“丙”的得分(“8”;“6”)");
        assertThat(other(one -> one.line("丙", "≥3次", "3次", "", ""))).containsExactly("指标(未填;“丙”)");
        assertThat(differences(one -> one.line("丙", "≥3次", "3次", "", ""), one -> one))
                .containsExactly("指标(“丙”;未填)");
        assertThat(other(one -> one.line("甲", "≥3次", "3次", "", ""))).containsExactly("指标(未填;“甲”)");
        assertThat(differences(
                        one -> one.line("甲", "≥3次", "3次", "5", "5"), one -> one.line("甲", "≥3次", "4次", "5", "5")))
                .containsExactly("“甲”的完成值(“3次”;“4次”)");
    }

    @Test
    @DisplayName("数都相同而原因、附注、填报日期写得不同:没有不同的数,也不是一模一样")
    void words() {
        assertThat(other(one -> one.box("工期偏紧"))).isEmpty();
        assertThat(equal(one -> one.box("工期偏紧"))).isFalse();
        assertThat(equal(one -> one.note(1, "含结转"))).isFalse();
        assertThat(equal(one -> one.dated("2025年3月21日", "2025-03-21", "2025-03-21")))
                .isFalse();
        assertThat(equal(one -> one.dated("2025 年3月20日", "2025-03-20", "2025-03-20")))
                .isTrue();
        FormatPair reasons = new FormatPair(
                table().reason("工期偏紧").made(), table().reason("雨水偏多").made());
        assertThat(reasons.isEqual()).isFalse();
        assertThat(reasons.fact("甲", "乙").differences()).isEmpty();
    }

    private static Figure figure(String text, String value, String step) {
        return new Figure(
                text,
                Optional.of(value).filter(one -> !one.isEmpty()).map(BigDecimal::new),
                new BigDecimal(step),
                Place.NOWHERE);
    }

    @ParameterizedTest(name = "「{0}」{1}±{2} 与「{3}」{4}:{5}")
    @DisplayName("印得一样、差不过一个末位的是一个数;印得不一样的要相等;一边读不出的不是")
    @CsvSource({
        "12.3, 12.34, 0.1, 12.3, 12.3, true",
        "12.3, 12.4, 0.1, 12.3, 12.3, true",
        "12.3, 12.41, 0.1, 12.3, 12.3, false",
        "12.34, 12.34, 0.01, 12.3, 12.3, false",
        "12.30, 12.30, 0.01, 12.3, 12.3, true",
        "略, '', 0, 略, '', true",
        "略, '', 0, 无, '', false",
        "12, 12, 1, 12, '', false",
        "12, 12, 1, 十二, '', false"
    })
    void figures(String one, String value, String step, String other, String otherValue, boolean same) {
        assertThat(SameNumber.is(figure(one, value, step), figure(other, otherValue, "0.1")))
                .isEqualTo(same);
    }

    private static Actual actual(String text, Optional<Quantity> number, Optional<DateSpan> date) {
        return new Actual(new Entry(text, Place.NOWHERE), number, date);
    }

    private static Optional<Quantity> exactly(String value, Unit unit) {
        return Optional.of(Quantity.exact(new BigDecimal(value), unit));
    }

    @Test
    @DisplayName("完成值:字相同、日期相同、换算后的数相同的是一个;约数与确数、单位不同的不是")
    void actuals() {
        Unit yuan = new Unit("元", Unit.WAN_YUAN.kind(), Unit.WAN_YUAN.family(), new BigDecimal("0.0001"));
        Actual one = actual("1.5万元", exactly("1.5", Unit.WAN_YUAN), Optional.empty());
        assertThat(SameNumber.is(one, actual("15000元", exactly("15000", yuan), Optional.empty())))
                .isTrue();
        assertThat(SameNumber.is(one, actual("15001元", exactly("15001", yuan), Optional.empty())))
                .isFalse();
        assertThat(SameNumber.is(one, actual("1.5", exactly("1.5", Unit.NONE), Optional.empty())))
                .isFalse();
        Optional<Quantity> about =
                Optional.of(new Quantity(new BigDecimal("1.5"), Unit.WAN_YUAN, Certainty.APPROXIMATE));
        assertThat(SameNumber.is(one, actual("约1.5万元", about, Optional.empty())))
                .isFalse();
        assertThat(SameNumber.is(one, actual("略", Optional.empty(), Optional.empty())))
                .isFalse();
        assertThat(SameNumber.is(actual("略", Optional.empty(), Optional.empty()), one))
                .isFalse();
        Optional<Quantity> shown = exactly("1.6", Unit.WAN_YUAN).map(number -> number.besides(new BigDecimal("1.5")));
        assertThat(SameNumber.is(one, actual("1.6万元", shown, Optional.empty()))).isTrue();
        Optional<DateSpan> day = Optional.of(DateSpan.of(LocalDate.parse("2024-12-01")));
        Optional<DateSpan> next = Optional.of(DateSpan.of(LocalDate.parse("2024-12-02")));
        assertThat(SameNumber.is(actual("12月1日", Optional.empty(), day), actual("12.1", Optional.empty(), day)))
                .isTrue();
        assertThat(SameNumber.is(actual("12月1日", Optional.empty(), day), actual("12.2", Optional.empty(), next)))
                .isFalse();
        assertThat(SameNumber.is(
                        actual("完成", Optional.empty(), Optional.empty()),
                        actual("完 成", Optional.empty(), Optional.empty())))
                .isTrue();
    }

    @ParameterizedTest(name = "「{0}」与「{1}」:{2}")
    @DisplayName("目标值:写法不同而方向和数相同的是一个;方向不同、数不同的不是")
    @CsvSource({
        "≥5次, ≥5次, true",
        "≥5次, ≥5.0次, true",
        "≥5次, ≤5次, false",
        "≥5次, 5次, false",
        "≥5次, ≥6次, false",
        "≥5次, ≥5个, false",
        "完成, 完 成, true",
        "完成, 提升, false",
        "'', '', true",
        "≥5次, '', false"
    })
    void targets(String one, String other, boolean same) {
        assertThat(SameNumber.isTarget(
                        Tables.table()
                                .line("甲", one, "", "", "")
                                .made()
                                .indicators()
                                .get(0),
                        Tables.table()
                                .line("甲", other, "", "", "")
                                .made()
                                .indicators()
                                .get(0)))
                .isEqualTo(same);
    }
}
