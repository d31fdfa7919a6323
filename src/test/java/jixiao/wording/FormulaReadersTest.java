package jixiao.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.model.Unit;
import jixiao.model.basis.Band;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever reads a {@link Formula} reads every kind of it: a new kind is named here and in every reader. */
class FormulaReadersTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Every kind with its numbers, its words, and what was missed, each worked out by hand; the score is 4 points. */
    private enum Kind {
        PROPORTION(
                new Formula.Proportion(TEN, true, number("5"), number("2"), Unit.NONE),
                "10×min(1, 2÷5)=4.00",
                "还差3得满分"),
        REMAINDER(
                new Formula.Remainder(TEN, number("5"), number("8"), Unit.NONE),
                "10×max(0, min(1, 2-8÷5))=4.00",
                "超出目标3"),
        ALL_OR_NOTHING(new Formula.AllOrNothing(TEN, false, "5", "6"), "没有达到目标,得4.00", "没有达到目标"),
        COMPLETION(new Formula.Completion(TEN, number("0.4")), "10×40%=4.00", "还差60个百分点得满分"),
        BANDED(
                new Formula.Banded(
                        TEN,
                        new Band("未达成", BigDecimal.ZERO, number("0.5")),
                        BandReason.SAME_WORDS,
                        "",
                        BandPoint.CLAIMED,
                        number("0.4")),
                "10×40%=4.00",
                "按“未达成”计"),
        UNSETTLED(new Formula.Unsettled(TEN, number4()), "文字不能定档,暂按填报得分计4.00", ""),
        UNCOMPUTED(new Formula.Uncomputed(TEN, number4()), "口径规定不计算,按填报得分计4.00", ""),
        DECIDED(new Formula.Decided(TEN, number("4"), "张三"), "复核人定4.00分(张三)", ""),
        CLAIM_KEPT(new Formula.ClaimKept(TEN, number("4"), number("0.4")), "按填报得分计4.00(分值推定:4÷40%=10.00)", "完成目标的40%"),
        // 10 − 3 × 2
        STEPPED(
                new Formula.Stepped(TEN, number("0.9"), number("0.76"), number("0.05"), number("3"), number("2")),
                "max(0, 10-3×2)=4.00",
                "低于满分线,扣6分"),
        TIERED(new Formula.Tiered(TEN, number("0.3"), number("0.4")), "10×40%=4.00", "按分值的40%计"),
        EXCEEDED(new Formula.Exceeded(TEN, number("3.25"), number("1.3"), BigDecimal.ZERO), "10×130%÷325%=4.00", ""),
        UNSCORED(new Formula.Unscored(Formula.Unscored.Reason.ACTUAL_MISSING), "实际完成值未填,没有得分", "");

        private final Formula formula;
        private final String numbers;
        private final String missed;

        Kind(Formula formula, String numbers, String missed) {
            this.formula = formula;
            this.numbers = numbers;
            this.missed = missed;
        }
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Optional<BigDecimal> number4() {
        return Optional.of(number("4"));
    }

    @Test
    @DisplayName("每一种计算过程都在这里")
    void everyKind() {
        Set<Class<?>> kinds = Arrays.stream(Kind.values())
                .map(each -> each.formula.getClass())
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Formula.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("带数字的算式、差了多少,每一种都说得出")
    void read(Kind kind) {
        assertThat(new Formulas(2).of(kind.formula, kind == Kind.UNSCORED ? Optional.empty() : number4()))
                .isEqualTo(kind.numbers);
        assertThat(Shortfalls.of(kind.formula, number4())).isEqualTo(kind.missed);
    }
}
