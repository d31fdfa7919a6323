package jixiao.wording;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Formula;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** 算式: formulas with their numbers, in arithmetic signs wherever there are numbers: {@code 4×min(1, 10÷5)=4.00}. */
final class Formulas {
    private final int decimals;

    /** Formulas of a convention whose scores have so many decimals. */
    Formulas(int decimals) {
        this.decimals = decimals;
    }

    /**
     * The formula.
     *
     * @param score what it came to, in points; empty where there is no score
     */
    String of(Formula formula, Optional<BigDecimal> score) {
        String points = score.map(this::points).orElse("");
        String result = points.isEmpty() ? "" : "=" + points;
        if (formula instanceof Formula.Proportion one) {
            return proportion(one) + result;
        }
        if (formula instanceof Formula.AllOrNothing one) {
            return (one.met() ? "达到目标,得满分" : "没有达到目标,不得分") + result;
        }
        if (formula instanceof Formula.Completion one) {
            return completion(one) + result;
        }
        if (formula instanceof Formula.Banded one) {
            return Digits.plain(one.weight()) + "×" + Digits.percent(one.share()) + result;
        }
        if (formula instanceof Formula.Unsettled) {
            return "文字不能定档," + (points.isEmpty() ? "没有得分" : "暂按填报得分计" + points);
        }
        if (formula instanceof Formula.ClaimKept one) {
            return "按填报得分计" + points + ",分值推定为" + Digits.plain(one.claim()) + "÷" + Digits.percent(one.achievement())
                    + "=" + points(one.weight());
        }
        if (formula instanceof Formula.Stepped one) {
            return "max(0, " + Digits.plain(one.weight()) + "-" + Digits.plain(one.steps()) + "×"
                    + Digits.plain(one.deduction()) + ")" + result;
        }
        if (formula instanceof Formula.Tiered one) {
            return Digits.plain(one.weight()) + "×" + Digits.percent(one.share()) + result + "(偏差"
                    + Digits.percent(one.deviation()) + ")";
        }
        return formula instanceof Formula.Unscored one ? Terms.of(one.reason()) + ",没有得分" : points;
    }

    private static String proportion(Formula.Proportion one) {
        BigDecimal over = one.forward() ? one.b() : one.a();
        BigDecimal under = one.forward() ? one.a() : one.b();
        return Digits.plain(one.weight()) + "×min(1, " + Digits.inFormula(over, one.unit()) + "÷"
                + Digits.inFormula(under, one.unit()) + ")";
    }

    private static String completion(Formula.Completion one) {
        String rate = Digits.exactPercent(one.rate());
        boolean above = one.rate().compareTo(BigDecimal.ONE) > 0;
        return Digits.plain(one.weight()) + "×" + (above ? "min(1, " + rate + ")" : rate);
    }

    /** What is left to do: "还差2次得满分", "超出目标2次"; empty for formulas without two numbers. */
    static String gap(Formula formula) {
        if (formula instanceof Formula.Proportion one) {
            BigDecimal gap = one.forward() ? one.a().subtract(one.b()) : one.b().subtract(one.a());
            if (gap.signum() <= 0) {
                return "";
            }
            return one.forward() ? "还差" + amount(gap, one.unit()) + "得满分" : "超出目标" + amount(gap, one.unit());
        }
        if (formula instanceof Formula.Completion one && one.rate().compareTo(BigDecimal.ONE) < 0) {
            return "还差" + amount(BigDecimal.ONE.subtract(one.rate()), Unit.PERCENT) + "得满分";
        }
        return "";
    }

    private static String amount(BigDecimal gap, Unit unit) {
        return unit.kind() == UnitKind.RATIO
                ? Digits.plain(gap.movePointRight(2)) + "个百分点"
                : Digits.plain(gap) + unit.name();
    }

    private String points(BigDecimal points) {
        return Digits.points(points, decimals);
    }
}
