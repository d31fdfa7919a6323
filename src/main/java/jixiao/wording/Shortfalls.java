package jixiao.wording;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.model.basis.BandReason;
import jixiao.model.basis.Formula;

/** 差额: what was missed, in the units of the indicator: "还差2次得满分", "超出目标2次". */
final class Shortfalls implements Formula.Reader<String> {
    private final Optional<BigDecimal> score;

    private Shortfalls(Optional<BigDecimal> score) {
        this.score = score;
    }

    /**
     * What a missed line or the execution missed; empty where the formula does not tell, or full marks came of rounding.
     *
     * @param score in points; empty where there is none
     */
    static String of(Formula formula, Optional<BigDecimal> score) {
        return formula.read(new Shortfalls(score));
    }

    @Override
    public String proportion(Formula.Proportion one) {
        boolean full =
                score.filter(points -> points.compareTo(one.weight()) >= 0).isPresent();
        return full ? "" : gap(one);
    }

    @Override
    public String remainder(Formula.Remainder one) {
        BigDecimal over = one.b().subtract(one.a());
        return over.signum() <= 0 ? "" : "超出目标" + amount(over, one.unit());
    }

    @Override
    public String allOrNothing(Formula.AllOrNothing one) {
        return one.met() ? "" : "没有达到目标";
    }

    @Override
    public String completion(Formula.Completion one) {
        return "还差" + amount(BigDecimal.ONE.subtract(one.rate()), Unit.PERCENT) + "得满分";
    }

    @Override
    public String banded(Formula.Banded one) {
        String late = one.reason() == BandReason.LATE ? "晚于时限," : "";
        return late + "按“" + one.band().name() + "”计";
    }

    @Override
    public String unsettled(Formula.Unsettled one) {
        return "";
    }

    @Override
    public String uncomputed(Formula.Uncomputed one) {
        return "";
    }

    @Override
    public String decided(Formula.Decided one) {
        return "";
    }

    @Override
    public String claimKept(Formula.ClaimKept one) {
        return one.achievement().signum() == 0 ? "没有达到目标" : "完成目标的" + Digits.percent(one.achievement());
    }

    @Override
    public String stepped(Formula.Stepped one) {
        BigDecimal deducted = one.steps().multiply(one.deduction());
        return deducted.signum() == 0 ? "" : "低于满分线,扣" + Digits.plain(deducted.min(one.weight())) + "分";
    }

    @Override
    public String tiered(Formula.Tiered one) {
        return one.share().compareTo(BigDecimal.ONE) == 0 ? "" : "按分值的" + Digits.percent(one.share()) + "计";
    }

    @Override
    public String exceeded(Formula.Exceeded one) {
        return "";
    }

    @Override
    public String unscored(Formula.Unscored one) {
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
