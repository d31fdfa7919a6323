package jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jixiao.checking.Checks;
import jixiao.checking.Tables;
import jixiao.model.basis.Band;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of the model hold to, whoever makes them. */
class ModelTest {
    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @ParameterizedTest(name = "{0} 至 {1}: {2}")
    @CsvSource({
        "0, 0.5, true",
        "0.8, 1, true",
        "0, 1, true",
        "-0.01, 0.5, false",
        "0.5, 0.5, false",
        "0.5, 0.49, false",
        "0.8, 1.01, false"
    })
    @DisplayName("档是分值的一部分:下限不为负,上限高于下限、不超过1")
    void bands(String low, String high, boolean allowed) {
        if (allowed) {
            assertThat(new Band("达成", number(low), number(high)).high()).isEqualByComparingTo(high);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Band("达成", number(low), number(high)));
        }
    }

    @Test
    @DisplayName("得分区间:两端算在内;上端低于下端的不成区间")
    void ranges() {
        Range range = new Range(number("5"), number("8.00"));
        assertThat(range.contains(number("5.00"))).isTrue();
        assertThat(range.contains(number("8"))).isTrue();
        assertThat(range.contains(number("4.99"))).isFalse();
        assertThat(range.contains(number("8.01"))).isFalse();
        assertThat(range.plus(Range.of(number("1"))).low()).isEqualByComparingTo("6");
        assertThat(range.plus(Range.of(number("1"))).high()).isEqualByComparingTo("9");
        assertThatCode(() -> Range.of(number("5"))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(number("5"), number("4.99")));
    }

    @Test
    @DisplayName("定分不为负,0分可以")
    void decisions() {
        assertThat(new Decision(BigDecimal.ZERO, "").points()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(number("-0.01"), "张三"));
    }

    @Test
    @DisplayName("度量单位的换算系数大于0")
    void units() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("亩", UnitKind.MEASURE, "area", BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("亩", UnitKind.MEASURE, "area", number("-1")));
    }

    @Test
    @DisplayName("单位可换算:同一族的、一边没有单位的;别的不可")
    void conversion() {
        Unit piece = new Unit("件", UnitKind.COUNT, "件", BigDecimal.ONE);
        Unit person = new Unit("人", UnitKind.COUNT, "人", BigDecimal.ONE);
        assertThat(piece.convertsTo(piece)).isTrue();
        assertThat(piece.convertsTo(Unit.NONE)).isTrue();
        assertThat(Unit.NONE.convertsTo(piece)).isTrue();
        assertThat(piece.convertsTo(person)).isFalse();
    }

    @Test
    @DisplayName("位置照人的写法:文件「表」格,没有的部分不写")
    void places() {
        assertThat(new Place("甲局.xlsx", "自评表", "F12")).hasToString("甲局.xlsx「自评表」F12");
        assertThat(new Place("甲局.json", "", "")).hasToString("甲局.json");
        assertThat(Place.NOWHERE).hasToString("");
        assertThat(new Place("甲局.xlsx", "自评表", "").at("B2")).hasToString("甲局.xlsx「自评表」B2");
    }

    @Test
    @DisplayName("一个数字格:空的、读得出的、写了而读不出的,三者分清")
    void figures() {
        Figure blank = Figure.empty(Place.NOWHERE);
        Figure read = Figure.of(number("12.50"), Place.NOWHERE);
        Figure words = new Figure(" 不详 ", Optional.empty(), BigDecimal.ZERO, Place.NOWHERE);
        assertThat(List.of(blank.isBlank(), read.isBlank(), words.isBlank())).containsExactly(true, false, false);
        assertThat(List.of(blank.isUnreadable(), read.isUnreadable(), words.isUnreadable()))
                .containsExactly(false, false, true);
        assertThat(read.step()).isEqualByComparingTo("0.01");
        assertThat(Figure.of(number("1E+2"), Place.NOWHERE).step()).isEqualByComparingTo("1");
        assertThat(words.text()).isEqualTo("不详");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure("1", Optional.of(BigDecimal.ONE), number("-0.1"), Place.NOWHERE));
    }

    @Test
    @DisplayName("实际完成值:没有报、报文字、报数字、报日期,四者分清")
    void actuals() {
        Entry some = new Entry("3次", Place.NOWHERE);
        Quantity three = Quantity.exact(number("3"), Unit.NONE);
        DateSpan day = DateSpan.of(LocalDate.of(2024, 6, 30));
        Actual none = new Actual(Entry.NONE, Optional.empty(), Optional.empty());
        Actual words = new Actual(some, Optional.empty(), Optional.empty());
        Actual counted = new Actual(some, Optional.of(three), Optional.empty());
        Actual dated = new Actual(some, Optional.empty(), Optional.of(day));
        assertThat(List.of(none.isWords(), words.isWords(), counted.isWords(), dated.isWords()))
                .containsExactly(false, true, false, false);
        assertThat(List.of(none.isMissing(), words.isMissing())).containsExactly(true, false);
    }

    @Test
    @DisplayName("范围目标不能上下颠倒,也不能混用单位比大小;文字目标要有字")
    void targets() {
        Unit hours = new Unit("小时", UnitKind.DURATION, "duration", BigDecimal.ONE);
        Unit days = new Unit("天", UnitKind.DURATION, "duration", number("24"));
        Quantity thirty = Quantity.exact(number("30"), hours);
        Quantity two = Quantity.exact(number("2"), days);
        Target between = new Target.Between(thirty, two);
        assertThat(between.quantity()).contains(thirty);
        assertThat(new Target.Between(two, two).isNumeric()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Between(two, thirty));
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Qualitative(" "));
        assertThat(new Target.Qualitative("提升").isNumeric()).isFalse();
        assertThat(new Target.Deadline(DateSpan.of(LocalDate.of(2024, 6, 30))).isNumeric())
                .isFalse();
    }

    @Test
    @DisplayName("分单位构成:至少一个单位,行数与表相同")
    void breakdowns() {
        SelfEvaluation table =
                Tables.with("70").line("甲项", "≥1次", "1次", "10", "10").made();
        Optional<BigDecimal> funds = Optional.of(number("5"));
        Breakdown two = new Breakdown(1, List.of("甲局"), List.of(funds, Optional.empty()), WeightSource.COLUMN, "");
        SelfEvaluation known = table.with(two, table.goals());
        assertThat(known.breakdown()).contains(two);
        assertThat(known.indicators()).isEqualTo(table.indicators());
        assertThat(known.claimedTotal()).isEqualTo(table.claimedTotal());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Breakdown(0, List.of(), List.of(), WeightSource.COLUMN, ""));
        Breakdown one = new Breakdown(2, List.of(), List.of(funds), WeightSource.COLUMN, "");
        assertThatIllegalArgumentException().isThrownBy(() -> table.with(one, table.goals()));
    }

    @Test
    @DisplayName("审核结果:按严重程度问有没有发现,问有没有要人判定的")
    void judgements() {
        Judgement right = judged(Tables.with("80"));
        assertThat(List.of(Severity.values())).noneMatch(right::has);
        assertThat(right.needsReview()).isFalse();
        assertThat(right.table()).isSameAs(right.scored().table());
        Judgement wrong = judged(Tables.with("70").line("甲项", "≥10次", "9次", "10", "10"));
        assertThat(wrong.has(Severity.ERROR)).isTrue();
        assertThat(wrong.has(Severity.INFO)).isFalse();
        Judgement open = judged(Tables.with("76").line("排名", "争先进位", "中心城区第二", "4", "4"));
        assertThat(open.needsReview()).isTrue();
        assertThat(open.has(Severity.WARNING)).isTrue();
        assertThat(open.has(Severity.ERROR)).isFalse();
    }

    private static Judgement judged(Tables table) {
        return new Judgement(Checks.wuhan().scored(table), Checks.wuhan().findings(table));
    }
}
