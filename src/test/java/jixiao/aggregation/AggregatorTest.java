package jixiao.aggregation;

import static jixiao.aggregation.Units.DAYS;
import static jixiao.aggregation.Units.HOURS;
import static jixiao.aggregation.Units.PEOPLE;
import static jixiao.aggregation.Units.PERCENT;
import static jixiao.aggregation.Units.PIECES;
import static jixiao.aggregation.Units.about;
import static jixiao.aggregation.Units.atLeast;
import static jixiao.aggregation.Units.atMost;
import static jixiao.aggregation.Units.between;
import static jixiao.aggregation.Units.did;
import static jixiao.aggregation.Units.line;
import static jixiao.aggregation.Units.nothing;
import static jixiao.aggregation.Units.table;
import static jixiao.aggregation.Units.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.Engine;
import jixiao.aggregation.Remark.Kind;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AggregatorTest {
    private static final Engine ENGINE = Engine.load("wuhan");

    private static Aggregation of(SelfEvaluation... tables) {
        return ENGINE.aggregate(List.of(tables)).aggregation();
    }

    /** Three units with funds of 100, 300 and 600 万元, one line each. */
    private static Aggregation three(Indicator first, Indicator second, Indicator third) {
        return of(table("甲", "100", first), table("乙", "300", second), table("丙", "600", third));
    }

    private static Indicator only(Aggregation made) {
        assertThat(made.lines()).hasSize(1);
        return made.lines().get(0).indicator();
    }

    private static LineScore score(Aggregation made) {
        return ENGINE.score(made.table()).lines().get(0);
    }

    private static BigDecimal done(Aggregation made) {
        return only(made).actual().quantity().orElseThrow().value();
    }

    private static BigDecimal aim(Aggregation made) {
        return only(made).target().flatMap(Target::quantity).orElseThrow().value();
    }

    private static Indicator pieces(String aim, Actual actual) {
        return line("办理件数", atLeast(aim, PIECES), actual);
    }

    private static Indicator satisfaction(String done) {
        return line("满意度", atLeast("0.9", PERCENT), did(done, PERCENT));
    }

    @Test
    @DisplayName("件数累加:目标25+25+50=100,实际20+30+50=100,先汇总后计分得满分;预算、执行相加为1000万元")
    void countsAddUp() {
        Aggregation made = three(
                pieces("25", did("20", PIECES)), pieces("25", did("30", PIECES)), pieces("50", did("50", PIECES)));
        assertThat(aim(made)).isEqualByComparingTo("100");
        assertThat(done(made)).isEqualByComparingTo("100");
        assertThat(only(made).targetEntry().text()).isEqualTo("≥100件");
        assertThat(only(made).actual().entry().text()).isEqualTo("100件");
        // 逐表计分再平均则甲只得 10×20÷25=8.00
        assertThat(score(made).score()).contains(new BigDecimal("10.00"));
        assertThat(made.table().execution().budget().value()).contains(new BigDecimal("1000"));
        assertThat(made.table().execution().spending().value()).contains(new BigDecimal("1000"));
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    @DisplayName("满意度加权平均:(90%×100+95%×300+80%×600)÷1000=85.5%,目标90%,得10×85.5÷90=9.50")
    void percentagesAreAveraged() {
        Aggregation made = three(satisfaction("0.90"), satisfaction("0.95"), satisfaction("0.80"));
        assertThat(done(made)).isEqualByComparingTo("0.855");
        assertThat(aim(made)).isEqualByComparingTo("0.9");
        assertThat(only(made).actual().entry().text()).isEqualTo("85.5%");
        assertThat(score(made).score()).contains(new BigDecimal("9.50"));
    }

    @Test
    @DisplayName("定性:(100%×100+80%×300+60%×600)÷1000=70%,10分得7.00")
    void sharesAreAveraged() {
        Aggregation made = three(words("政策落实", "100%"), words("政策落实", "80%"), words("政策落实", "60%"));
        assertThat(only(made).level().text()).isEqualTo("70%");
        assertThat(score(made).score()).contains(new BigDecimal("7.00"));
    }

    @Test
    @DisplayName("不高于:目标≤10+20+30=60件,实际12+24+44=80件,得10×60÷80=7.50")
    void upperLimits() {
        Aggregation made = three(
                line("投诉件数", atMost("10", PIECES), did("12", PIECES)),
                line("投诉件数", atMost("20", PIECES), did("24", PIECES)),
                line("投诉件数", atMost("30", PIECES), did("44", PIECES)));
        assertThat(only(made).target().orElseThrow()).isInstanceOf(Target.AtMost.class);
        assertThat(only(made).targetEntry().text()).isEqualTo("≤60件");
        assertThat(score(made).score()).contains(new BigDecimal("7.50"));
    }

    @Test
    @DisplayName("区间:5-8、10-12、15-20件合为30-40件,实际4+10+10=24件,得10×24÷30=8.00")
    void ranges() {
        Aggregation made = three(
                line("检查件数", between("5", "8", PIECES), did("4", PIECES)),
                line("检查件数", between("10", "12", PIECES), did("10", PIECES)),
                line("检查件数", between("15", "20", PIECES), did("10", PIECES)));
        assertThat(only(made).targetEntry().text()).isEqualTo("30件-40件");
        assertThat(score(made).score()).contains(new BigDecimal("8.00"));
    }

    @Test
    @DisplayName("缺一个单位的指标:只汇总有的,指明谁没有")
    void missingUnit() {
        Aggregation made = of(
                table("甲", "100", pieces("25", did("20", PIECES))),
                table("乙", "300", line("培训", atLeast("1", PIECES), did("1", PIECES))),
                table("丙", "600", pieces("50", did("50", PIECES))));
        assertThat(made.lines()).hasSize(2);
        assertThat(made.lines().get(0).indicator().actual().entry().text()).isEqualTo("70件");
        assertThat(made.remarks())
                .extracting(remark -> remark.kind() + remark.indicator() + remark.unit())
                .containsExactly("NO_PARTNER办理件数乙", "NO_PARTNER培训丙", "NO_PARTNER培训甲");
    }

    @Test
    @DisplayName("资金为零:指名,不参加平均((95%×300+80%×600)÷900=85%),件数照样累加")
    void zeroFunds() {
        Aggregation made = of(
                table("甲", "0", satisfaction("0.10")),
                table("乙", "300", satisfaction("0.95")),
                table("丙", "600", satisfaction("0.80")));
        assertThat(done(made)).isEqualByComparingTo("0.85");
        assertThat(made.remarks()).extracting(Remark::kind).containsExactly(Kind.NO_FUNDS);
        assertThat(made.remarks().get(0).unit()).isEqualTo("甲");
        Aggregation sum =
                of(table("甲", "0", pieces("5", did("4", PIECES))), table("乙", "300", pieces("5", did("6", PIECES))));
        assertThat(done(sum)).isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("一处写0.9,一处写90%:同一比率;目标也写0.9或90,仍能对上")
    void bareRatios() {
        Indicator bare = line("满意度", atLeast("0.9", jixiao.model.Unit.NONE), did("0.9", jixiao.model.Unit.NONE));
        Indicator hundred = line("满意度", atLeast("90", jixiao.model.Unit.NONE), did("80", jixiao.model.Unit.NONE));
        Aggregation made = three(bare, satisfaction("0.9"), hundred);
        // (90%×100+90%×300+80%×600)÷1000=84%
        assertThat(done(made)).isEqualByComparingTo("0.84");
        assertThat(aim(made)).isEqualByComparingTo("0.9");
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    @DisplayName("度量单位能换算的换算(36小时+2天=3.5天),不能换算的单独列出并指名")
    void units() {
        Aggregation made = of(
                table("甲", "100", line("值守", atLeast("24", HOURS), did("36", HOURS))),
                table("乙", "300", line("值守", atLeast("2", DAYS), did("2", DAYS))));
        assertThat(done(made)).isEqualByComparingTo("3.5");
        Aggregation apart = of(
                table("甲", "100", line("受益", atLeast("24", PEOPLE), did("36", PEOPLE))),
                table("乙", "300", line("受益", atLeast("2", PIECES), did("2", PIECES))));
        assertThat(apart.lines()).extracting(each -> each.indicator().name()).containsExactly("受益", "受益(甲)");
        assertThat(apart.remarks()).extracting(Remark::kind).containsExactly(Kind.UNIT_CONFLICT);
    }

    @Test
    @DisplayName("目标一处≥一处≤:不合并;分值不同:以资金最多的为准")
    void conflicts() {
        Aggregation apart = of(
                table("甲", "100", line("件数", atMost("2", PIECES), did("2", PIECES))),
                table("乙", "300", line("件数", atLeast("2", PIECES), did("2", PIECES))));
        assertThat(apart.lines()).hasSize(2);
        assertThat(apart.remarks()).extracting(Remark::kind).containsExactly(Kind.TARGET_CONFLICT);
        Aggregation weighed = of(
                table("甲", "100", line("件数", "5", atLeast("2", PIECES), did("2", PIECES), "")),
                table("乙", "300", line("件数", "8", atLeast("2", PIECES), did("2", PIECES), "")));
        assertThat(score(weighed).weight()).isEqualByComparingTo("8");
        assertThat(weighed.remarks()).extracting(Remark::kind).containsExactly(Kind.WEIGHT_DIFFERS);
    }

    @Test
    @DisplayName("约数使合计为约数,未填使合计为下限,都看得见")
    void inexact() {
        Aggregation about = of(
                table("甲", "100", pieces("5", about("4", PIECES))), table("乙", "300", pieces("5", did("6", PIECES))));
        assertThat(only(about).actual().entry().text()).isEqualTo("约10件");
        Aggregation missing =
                of(table("甲", "100", pieces("5", nothing())), table("乙", "300", pieces("5", did("6", PIECES))));
        assertThat(only(missing).actual().entry().text()).isEqualTo("≥6件");
        assertThat(only(missing).actual().quantity().orElseThrow().certainty()).isEqualTo(Certainty.BOUND);
        assertThat(aim(missing)).isEqualByComparingTo("10");
        assertThat(missing.remarks()).extracting(Remark::kind).containsExactly(Kind.INCOMPLETE);
    }

    private static SelfEvaluation mixed(String unit, String funds, String count, String rate, String level) {
        return table(unit, funds, pieces("50", did(count, PIECES)), satisfaction(rate), words("政策落实", level));
    }

    @Test
    @DisplayName("单位的先后不影响结果")
    void orderDoesNotMatter() {
        SelfEvaluation a = mixed("甲", "100", "20", "0.9", "100%");
        SelfEvaluation b = mixed("乙", "300", "30", "0.95", "80%");
        SelfEvaluation c = mixed("丙", "300", "50", "0.8", "60%");
        Aggregation once = of(a, b, c);
        assertThat(of(c, b, a)).isEqualTo(once);
        assertThat(of(b, a, c)).isEqualTo(once);
    }

    @Test
    @DisplayName("只有一个单位:就是它自己的表")
    void oneAlone() {
        SelfEvaluation own = mixed("甲", "100", "20", "0.9", "80%");
        Aggregation made = of(own);
        assertThat(made.table()).isEqualTo(own);
        assertThat(made.lines()).allMatch(line -> line.parts().size() == 1);
        assertThat(made.remarks()).isEmpty();
    }

    @Test
    @DisplayName("一个单位按同样比率拆成两个(资金300拆成100和200),结果不变")
    void splitting() {
        SelfEvaluation other =
                table("丙", "600", pieces("50", did("40", PIECES)), satisfaction("0.8"), words("政策落实", "60%"));
        Aggregation whole = of(
                other, table("乙", "300", pieces("30", did("15", PIECES)), satisfaction("0.95"), words("政策落实", "80%")));
        Aggregation split = of(
                other,
                table("乙一", "100", pieces("10", did("5", PIECES)), satisfaction("0.95"), words("政策落实", "80%")),
                table("乙二", "200", pieces("20", did("10", PIECES)), satisfaction("0.95"), words("政策落实", "80%")));
        for (int line = 0; line < 3; line++) {
            Indicator one = whole.lines().get(line).indicator();
            Indicator two = split.lines().get(line).indicator();
            assertThat(two.actual().entry()).isEqualTo(one.actual().entry());
            assertThat(two.targetEntry()).isEqualTo(one.targetEntry());
            assertThat(two.level()).isEqualTo(one.level());
        }
        assertThat(ENGINE.score(split.table()).total())
                .isEqualByComparingTo(ENGINE.score(whole.table()).total());
    }

    @Test
    @DisplayName("以完成率填报件数:37件的90%折合33.3件,加10件为约43.3件,得10×43.3÷47=9.21")
    void completionRates() {
        Aggregation made = of(
                table("甲", "100", pieces("37", did("0.9", PERCENT))),
                table("乙", "300", pieces("10", did("10", PIECES))));
        assertThat(only(made).actual().entry().text()).isEqualTo("约43.3件");
        assertThat(score(made).score()).contains(new BigDecimal("9.21"));
        assertThat(made.remarks()).extracting(Remark::kind).containsExactly(Kind.APPROXIMATE);
    }

    @Test
    @DisplayName("数值目标有一处以文字填报:各表先评分,(50%×100+100%×300)÷400=87.5%,得8.75")
    void wordsForNumbers() {
        Actual words = new Actual(
                new jixiao.model.Entry("达到预期目标", jixiao.model.Place.NOWHERE),
                java.util.Optional.empty(),
                java.util.Optional.empty());
        Aggregation made =
                of(table("甲", "100", pieces("10", did("5", PIECES))), table("乙", "300", pieces("10", words)));
        assertThat(only(made).level().text()).isEqualTo("87.5%");
        assertThat(score(made).score()).contains(new BigDecimal("8.75"));
    }

    @Test
    @DisplayName("同一项目、同一年度的表为一组")
    void projects() {
        SelfEvaluation a = mixed("甲", "100", "20", "0.9", "100%");
        SelfEvaluation b = mixed("乙", "300", "30", "0.95", "80%");
        assertThat(Projects.group(List.of(a, b))).containsExactly(List.of(a, b));
    }

    private static FundLine part(String name, String budget, boolean within) {
        Figure amount = Figure.of(new BigDecimal(budget), Place.NOWHERE);
        return new FundLine(name, amount, amount, Figure.NONE, false, within);
    }

    private static List<String> parts(List<FundLine> first, List<FundLine> second) {
        Indicator line = pieces("25", did("25", PIECES));
        return of(table("1号馆", "300", first, line), table("2号馆", "200", second, line))
                .table()
                .execution()
                .parts()
                .stream()
                .map(part -> (part.within() ? "其中:" : "") + part.name() + " "
                        + part.budget().value().orElseThrow().toPlainString())
                .toList();
    }

    @Test
    @DisplayName("资金的其中行跟着自己的那一部分相加:财政60+150=210,其中中央40+90=130、县级20+60=80,另两项各自相加")
    void breakdownOfFunds() {
        List<FundLine> first = List.of(
                part("财政拨款", "60", false), part("中央", "40", true), part("县级", "20", true), part("其他资金", "40", false));
        List<FundLine> second = List.of(
                part("其他资金", "50", false),
                part("中央", "50", true),
                part("财政拨款", "150", false),
                part("县级", "60", true),
                part("中央", "90", true));
        assertThat(parts(first, second)).containsExactly("财政拨款 210", "其中:中央 130", "其中:县级 80", "其他资金 90", "其中:中央 50");
    }

    @Test
    @DisplayName("只有后一个单位把财政拨款分开:它的其中行排在财政拨款之下,不落到其他资金名下")
    void breakdownInOneUnit() {
        List<FundLine> plain = List.of(part("财政拨款", "60", false), part("其他资金", "40", false));
        List<FundLine> detailed =
                List.of(part("财政拨款", "150", false), part("中央", "90", true), part("其他资金", "50", false));
        assertThat(parts(plain, detailed)).containsExactly("财政拨款 210", "其中:中央 90", "其他资金 90");
    }

    @Test
    @DisplayName("总额之下的「其中:财政拨款」上面没有别的部分,就是总额的一部分,与没写其中的相加:60+150=210")
    void breakdownOfTheTotal() {
        List<FundLine> first = List.of(part("财政拨款", "60", true), part("其他资金", "40", true));
        List<FundLine> second = List.of(part("其他资金", "50", false), part("财政拨款", "150", false));
        assertThat(parts(first, second)).containsExactly("财政拨款 210", "其他资金 90");
    }
}
