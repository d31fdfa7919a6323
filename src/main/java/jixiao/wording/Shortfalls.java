package jixiao.wording;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;

/** 差额: what was missed, in the units of the indicator: "还差2次得满分", "超出目标2次". */
final class Shortfalls {
    private Shortfalls() {}

    /**
     * What a missed line or the execution missed; empty where the formula does not tell, or full marks came of rounding.
     *
     * @param score in points; empty where there is none
     */
    static String of(Formula formula, Optional<BigDecimal> score) {
        if (formula instanceof Formula.Proportion one) {
            boolean full =
                    score.filter(points -> points.compareTo(one.weight()) >= 0).isPresent();
            return full ? "" : gap(one);
        }
        if (formula instanceof Formula.Remainder one) {
            BigDecimal over = one.b().subtract(one.a());
            return over.signum() <= 0 ? "" : "超出目标" + amount(over, one.unit());
        }
        if (formula instanceof Formula.Completion one) {
            return "还差" + amount(BigDecimal.ONE.subtract(one.rate()), Unit.PERCENT) + "得满分";
        }
        if (formula instanceof Formula.Banded one) {
            String late = one.reason() == BandReason.LATE ? "晚于时限," : "";
            return late + "按“" + one.band().name() + "”计";
        }
        if (formula instanceof Formula.AllOrNothing one) {
            return one.met() ? "" : "没有达到目标";
        }
        if (formula instanceof Formula.ClaimKept one) {
            return one.achievement().signum() == 0 ? "没有达到目标" : "完成目标的" + Digits.percent(one.achievement());
        }
        if (formula instanceof Formula.Stepped one) {
            BigDecimal deducted = one.steps().multiply(one.deduction());
            return deducted.signum() == 0 ? "" : "低于满分线,扣" + Digits.plain(deducted.min(one.weight())) + "分";
        }
        if (formula instanceof Formula.Tiered one) {
            return one.share().compareTo(BigDecimal.ONE) == 0 ? "" : "按分值的" + Digits.percent(one.share()) + "计";
        }
        return "";
    }

    private static String gap(Formula.Proportion one) {
        BigDecimal gap = one.forward() ? one.a().subtract(one.b()) : one.b().subtract(one.a());
        if (gap.signum() <= 0) {
            return "";
        }
        return one.forward() ? "还差" + amount(gap, one.unit()) + "得满分" : "超出目标" + amount(gap, one.unit());
    }

    private static String amount(BigDecimal gap, Unit unit) {
        return unit.kind() == UnitKind.RATIO
                ? Digits.plain(gap.movePointRight(2)) + "个百分点"
                : Digits.plain(gap) + unit.name();
    }
}
