package jixiao.scoring;

import static jixiao.scoring.Sample.TIMES;
import static jixiao.scoring.Sample.line;
import static jixiao.scoring.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jixiao.convention.StepSetting;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.basis.Band;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods of two numbers, asked by themselves: the share earned and whether the target is missed. */
class NumberMethodsTest {
    private static Quantity percent(String ratio) {
        return number(ratio, Unit.PERCENT);
    }

    private static String said(Verdict verdict) {
        return verdict instanceof Verdict.Measured measured
                ? measured.part().stripTrailingZeros().toPlainString() + "/"
                        + measured.whole().stripTrailingZeros().toPlainString() + " "
                        + measured.missed() + " "
                        + measured.ratio()
                                .map(ratio ->
                                        ratio.reported().stripTrailingZeros().toPlainString())
                                .orElse("")
                : verdict.toString();
    }

    @ParameterizedTest(name = "完成率{0}{1}:{2}")
    @DisplayName("完成率:百分数和不带单位的数;不带单位而大于1的是百分之几,正好1是全部;别的单位不是完成率")
    @CsvSource({
        "0.9, %, '0.9/1 true 0.9'",
        "1, %, '1/1 false 1'",
        "1.2, %, '1/1 false 1.2'",
        "-0.1, %, '0/1 true -0.1'",
        "90, '', '0.9/1 true 0.9'",
        "1, '', '1/1 false 1'",
        "0.9, '', '0.9/1 true 0.9'",
        "90, 次, 'Unsettled[]'"
    })
    void completion(String value, String unit, String verdict) {
        Unit of = unit.equals("%") ? Unit.PERCENT : unit.isEmpty() ? Unit.NONE : TIMES;
        assertThat(said(Completions.judge(number(value, of)))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "用了上限的{0}:{1}")
    @DisplayName("上限用了多少:不到或正好全部满分,用了1.25倍得1÷1.25,没有用的没有比例;不是百分数的不认")
    @CsvSource({
        "0.9, '1/1 false 1.111111'",
        "1, '1/1 false 1'",
        "1.25, '1/1.25 true 0.8'",
        "0, '1/1 false '",
        "-0.1, '1/1 false '"
    })
    void used(String rate, String verdict) {
        assertThat(said(Completions.used(line("甲").made(), percent(rate)))).isEqualTo(verdict);
        assertThat(said(Completions.used(line("甲").made(), number(rate, TIMES))))
                .isEqualTo("Unsettled[]");
    }

    private static String steps(String setting, Sample sample, String actual) {
        var made = sample.did(actual, TIMES).made();
        return said(Steps.judge(
                StepSetting.parse(setting).orElseThrow(),
                made,
                made.target().flatMap(Target::quantity).orElseThrow(),
                made.actual().quantity().orElseThrow()));
    }

    @Test
    @DisplayName("分步:正好在满分线上不扣,差一点扣一步;目标达没达到另看目标;上限没有完成比例,目标为零也没有")
    void steps() {
        String byWeight = "满分线=90、每=5、扣=20%";
        assertThat(steps(byWeight, line("甲").atLeast("95", TIMES), "95")).isEqualTo("1/1 false 1");
        assertThat(steps(byWeight, line("甲").atLeast("95", TIMES), "90")).isEqualTo("1/1 true 0.947368");
        assertThat(steps(byWeight, line("甲").atLeast("95", TIMES), "89")).isEqualTo("0.8/1 true 0.936842");
        assertThat(steps(byWeight, line("甲").atMost("95", TIMES), "95")).isEqualTo("0.8/1 false ");
        assertThat(steps(byWeight, line("甲").atMost("95", TIMES), "96")).isEqualTo("0.6/1 true ");
        assertThat(steps(byWeight, line("甲").atLeast("0", TIMES), "90")).isEqualTo("1/1 false ");
    }

    private static String deviation(Sample sample, String actual) {
        var made = sample.did(actual, TIMES).made();
        return said(new Deviations(Ground.WUHAN)
                .judge(
                        "成本偏差",
                        made,
                        made.target().flatMap(Target::quantity).orElseThrow(),
                        made.actual().quantity().orElseThrow()));
    }

    @Test
    @DisplayName("偏差分档:上限超过才是没达到,下限不到才是没达到,得分只看偏差;等值的扣了分才是")
    void deviations() {
        assertThat(deviation(line("甲").atMost("100", TIMES), "100")).isEqualTo("1/1 false ");
        assertThat(deviation(line("甲").atMost("100", TIMES), "101")).isEqualTo("1/1 true ");
        assertThat(deviation(line("甲").atMost("100", TIMES), "88")).isEqualTo("0.8/1 false ");
        assertThat(deviation(line("甲").atLeast("100", TIMES), "100")).isEqualTo("1/1 false ");
        assertThat(deviation(line("甲").atLeast("100", TIMES), "99")).isEqualTo("1/1 true ");
        assertThat(deviation(line("甲").atLeast("100", TIMES), "112")).isEqualTo("0.8/1 false ");
        assertThat(deviation(line("甲").exactly("100", TIMES), "101")).isEqualTo("1/1 false ");
        assertThat(deviation(line("甲").exactly("100", TIMES), "112")).isEqualTo("0.8/1 true ");
    }

    private static boolean differs(Sample sample, String rate) {
        var made = sample.did(rate, percent(rate)).made();
        Quantity aim = made.target().flatMap(Target::quantity).orElseThrow();
        Verdict verdict = made.target().get() instanceof Target.AtMost
                ? Completions.used(made, percent(rate))
                : Completions.judge(percent(rate));
        assertThat(aim.unit()).isNotNull();
        return new BareTargets(Ground.WUHAN.parameters()).differs(made, verdict);
    }

    @Test
    @DisplayName("只写数的目标遇到百分数:两种读法得分不同才要人看;1以下、100以上、带单位的目标没有两种读法")
    void bareTargets() {
        // ≤10 beside 12%: of 10 it is 12 % used, full; of 10 % it is 10÷12.
        assertThat(differs(line("甲").atMost("10", Unit.NONE), "0.12")).isTrue();
        assertThat(differs(line("甲").atMost("10", Unit.NONE), "0.1")).isFalse();
        assertThat(differs(line("甲").atMost("10", TIMES), "0.12")).isFalse();
        assertThat(differs(line("甲").atMost("1", Unit.NONE), "0.12")).isFalse();
        assertThat(differs(line("甲").atMost("101", Unit.NONE), "1.2")).isFalse();
        // ≥95 beside 90%: 0.9 of 95, or 90÷95.
        assertThat(differs(line("甲").atLeast("95", Unit.NONE), "0.9")).isTrue();
        assertThat(differs(line("甲").atLeast("100", Unit.NONE), "0.9")).isFalse();
        // ≥37 beside 90% cannot be 37 %: 90÷37 is beyond 130 %; 90÷70 = 128.57 % is not.
        assertThat(differs(line("甲").atLeast("37", Unit.NONE), "0.9")).isFalse();
        assertThat(differs(line("甲").atLeast("70", Unit.NONE), "0.9")).isTrue();
        // 91÷70 is 130 % and no more.
        assertThat(differs(line("甲").atLeast("70", Unit.NONE), "0.91")).isTrue();
        assertThat(differs(line("甲").atLeast("70", Unit.NONE), "0.911")).isFalse();
        var words = line("甲")
                .atMost("10", Unit.NONE)
                .did("十", number("12", Unit.NONE))
                .made();
        assertThat(new BareTargets(Ground.WUHAN.parameters())
                        .differs(words, Proportions.reverse(words, number("10", Unit.NONE), number("12", Unit.NONE))))
                .isFalse();
        var open = line("甲").atMost("10", Unit.NONE).did("12%", percent("0.12")).made();
        assertThat(new BareTargets(Ground.WUHAN.parameters()).differs(open, Verdict.UNSETTLED))
                .isFalse();
    }

    @Test
    @DisplayName("档按名称找;名称不同的,第一档是达成、第二档是部分达成、末一档是未达成;只有一档的都是它")
    void bands() {
        List<Band> wuhan = Ground.WUHAN.bands();
        BandTable turned = new BandTable(List.of(wuhan.get(2), wuhan.get(1), wuhan.get(0)));
        assertThat(turned.full()).isEqualTo(wuhan.get(0));
        assertThat(turned.missed()).isEqualTo(wuhan.get(2));
        List<Band> named = wuhan.stream()
                .map(band -> new Band("第" + band.name(), band.low(), band.high()))
                .toList();
        BandTable other = new BandTable(named);
        assertThat(other.full()).isEqualTo(named.get(0));
        assertThat(other.partial()).isEqualTo(named.get(1));
        assertThat(other.missed()).isEqualTo(named.get(2));
        assertThat(new BandTable(named.subList(0, 1)).partial()).isEqualTo(named.get(0));
        BandTable own = new BandTable(wuhan);
        assertThat(own.stated(new BigDecimal("0.8"), "80%").missed()).isFalse();
        assertThat(own.stated(new BigDecimal("0.79"), "79%").missed()).isTrue();
    }
}
