package jixiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Formulas, how they reckon, and what was missed. */
class FormulaSentencesTest {
    private static final Unit TIMES = new Unit("次", UnitKind.COUNT, "次", BigDecimal.ONE);
    private static final Formulas FORMULAS = new Formulas(2);

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static String formula(Formula formula, String score) {
        return FORMULAS.of(formula, score.isEmpty() ? Optional.empty() : Optional.of(n(score)));
    }

    private static String missed(Formula formula, String score) {
        return Shortfalls.of(formula, Optional.of(n(score)));
    }

    private static Formula forward(String weight, String a, String b, Unit unit) {
        return new Formula.Proportion(n(weight), true, n(a), n(b), unit);
    }

    private static Formula reverse(String weight, String a, String b, Unit unit) {
        return new Formula.Proportion(n(weight), false, n(a), n(b), unit);
    }

    private static Formula band(BandReason reason) {
        Band band = new Band("部分达成", n("0.5"), n("0.8"));
        return new Formula.Banded(n("10"), band, reason, "有限", BandPoint.MIDDLE, n("0.65"));
    }

    @Test
    @DisplayName("正向:4×min(1, 10÷5)=4.00;差几个单位得满分")
    void forward() {
        assertThat(formula(forward("4", "5", "10", TIMES), "4.00")).isEqualTo("4×min(1, 10÷5)=4.00");
        assertThat(formula(forward("20", "4019.64", "3924.94", Unit.WAN_YUAN), "19.53"))
                .isEqualTo("20×min(1, 3924.94÷4019.64)=19.53");
        assertThat(formula(forward("10", "0.9", "0.81", Unit.PERCENT), "9")).isEqualTo("10×min(1, 81%÷90%)=9.00");
        assertThat(missed(forward("10", "5", "3", TIMES), "6")).isEqualTo("还差2次得满分");
        assertThat(missed(forward("10", "0.9", "0.81", Unit.PERCENT), "9")).isEqualTo("还差9个百分点得满分");
        assertThat(missed(forward("10", "12000", "11000", Unit.WAN_YUAN), "9.17"))
                .isEqualTo("还差1000万元得满分");
        assertThat(missed(forward("10", "5", "3", Unit.NONE), "6")).isEqualTo("还差2得满分");
    }

    @Test
    @DisplayName("反向:10×min(1, 10÷12)=8.33;超出几个单位")
    void reverse() {
        assertThat(formula(reverse("10", "10", "12", TIMES), "8.33")).isEqualTo("10×min(1, 10÷12)=8.33");
        assertThat(missed(reverse("10", "10", "12", TIMES), "8.33")).isEqualTo("超出目标2次");
        assertThat(missed(reverse("10", "0.15", "0.18", Unit.PERCENT), "8.33")).isEqualTo("超出目标3个百分点");
    }

    @Test
    @DisplayName("达到目标、或舍入后仍是满分的,没有差额")
    void nothingMissed() {
        assertThat(missed(forward("10", "5", "5", TIMES), "10")).isEmpty();
        assertThat(missed(forward("10", "5", "9", TIMES), "10")).isEmpty();
        assertThat(missed(reverse("10", "5", "5", TIMES), "10")).isEmpty();
        assertThat(missed(forward("10", "90", "89.974", Unit.WAN_YUAN), "10.00"))
                .isEmpty();
    }

    @Test
    @DisplayName("完成率:10×90%=9.00;超过100%的封顶")
    void completion() {
        assertThat(formula(new Formula.Completion(n("10"), n("0.9")), "9")).isEqualTo("10×90%=9.00");
        assertThat(formula(new Formula.Completion(n("10"), n("1.2")), "10")).isEqualTo("10×min(1, 120%)=10.00");
        assertThat(missed(new Formula.Completion(n("10"), n("0.9")), "9")).isEqualTo("还差10个百分点得满分");
    }

    @Test
    @DisplayName("定性:分值×比例;按所在档计;逾期说明逾期")
    void banded() {
        assertThat(formula(band(BandReason.WEAKENED), "6.5")).isEqualTo("10×65%=6.50");
        assertThat(missed(band(BandReason.WEAKENED), "6.5")).isEqualTo("按“部分达成”计");
        assertThat(missed(band(BandReason.LATE), "6.5")).isEqualTo("晚于时限,按“部分达成”计");
    }

    @Test
    @DisplayName("没有算式的:全有全无、未定档、未计分,说清楚为什么")
    void withoutArithmetic() {
        assertThat(formula(new Formula.AllOrNothing(n("9"), true, "0", "0"), "9"))
                .isEqualTo("达到目标,得满分9.00");
        assertThat(formula(new Formula.AllOrNothing(n("9"), false, "0次", "1次"), "0"))
                .isEqualTo("没有达到目标,得0.00");
        assertThat(missed(new Formula.AllOrNothing(n("9"), false, "0次", "1次"), "0"))
                .isEqualTo("没有达到目标");
        assertThat(formula(new Formula.Unsettled(n("4"), Optional.of(n("4"))), "4"))
                .isEqualTo("文字不能定档,暂按填报得分计4.00");
        assertThat(formula(new Formula.Unsettled(n("4"), Optional.empty()), "")).isEqualTo("文字不能定档,没有得分");
        assertThat(formula(new Formula.Unscored(Formula.Unscored.Reason.ACTUAL_MISSING), ""))
                .isEqualTo("实际完成值未填,没有得分");
    }

    @Test
    @DisplayName("推定的分值:得分取填报,分值=填报÷完成程度")
    void claimKept() {
        Formula kept = new Formula.ClaimKept(n("5"), n("4"), n("0.8"));
        assertThat(formula(kept, "4")).isEqualTo("按填报得分计4.00(分值推定:4÷80%=5.00)");
        assertThat(missed(kept, "4")).isEqualTo("完成目标的80%");
    }

    @Test
    @DisplayName("分步、分档、超额的算式")
    void bureauMethods() {
        Formula stepped = new Formula.Stepped(n("10"), n("0.9"), n("0.81"), n("0.05"), n("2"), n("1"));
        assertThat(formula(stepped, "8")).isEqualTo("max(0, 10-2×1)=8.00");
        assertThat(missed(stepped, "8")).isEqualTo("低于满分线,扣2分");
        Formula tiered = new Formula.Tiered(n("10"), n("0.12"), n("0.8"));
        assertThat(formula(tiered, "8")).isEqualTo("10×80%=8.00");
        assertThat(missed(tiered, "8")).isEqualTo("按分值的80%计");
        Formula scaled = new Formula.Exceeded(n("10"), n("2"), n("1.3"), n("0"));
        assertThat(formula(scaled, "6.5")).isEqualTo("10×130%÷200%=6.50");
        Formula deducted = new Formula.Exceeded(n("10"), n("2"), n("1.3"), n("2"));
        assertThat(formula(deducted, "8")).isEqualTo("max(0, 10-2)=8.00");
    }
}
