package jixiao.wording;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.basis.Formula;

/**
 * 算式: formulas with their numbers, in arithmetic signs wherever there are numbers: {@code 4×min(1, 10÷5)=4.00}.
 *
 * @param decimals of the convention's scores
 */
record Formulas(int decimals) {
    /**
     * The formula.
     *
     * @param score what it came to, in points; empty where there is no score
     */
    String of(Formula formula, Optional<BigDecimal> score) {
        if (formula instanceof Formula.Unscored one) {
            return Terms.of(one.reason()) + ",没有得分";
        }
        if (formula instanceof Formula.Unsettled) {
            return "文字不能定档," + score.map(claim -> "暂按填报得分计" + points(claim)).orElse("没有得分");
        }
        if (formula instanceof Formula.Uncomputed) {
            return "口径规定不计算," + score.map(claim -> "按填报得分计" + points(claim)).orElse("没有填报得分,没有得分");
        }
        if (formula instanceof Formula.Decided one) {
            return "复核人定" + points(one.points()) + "分" + (one.by().isEmpty() ? "" : "(" + one.by() + ")");
        }
        String result = score.map(this::points).orElse("—");
        if (formula instanceof Formula.AllOrNothing one) {
            return one.met() ? "达到目标,得满分" + result : "没有达到目标,得" + result;
        }
        if (formula instanceof Formula.ClaimKept one && one.achievement().signum() == 0) {
            return "按填报得分计" + result + "(分值由填报得分推定,不知道扣了多少)";
        }
        if (formula instanceof Formula.ClaimKept one) {
            return "按填报得分计" + result + "(分值推定:" + Digits.plain(one.claim()) + "÷" + Digits.percent(one.achievement())
                    + "=" + points(one.weight()) + ")";
        }
        return left(formula) + "=" + result;
    }

    /** What stands left of the equals sign. */
    private static String left(Formula formula) {
        if (formula instanceof Formula.Proportion one) {
            BigDecimal over = one.forward() ? one.b() : one.a();
            BigDecimal under = one.forward() ? one.a() : one.b();
            return times(one.weight())
                    + "min(1, "
                    + Digits.inFormula(over, one.unit())
                    + "÷"
                    + Digits.inFormula(under, one.unit())
                    + ")";
        }
        if (formula instanceof Formula.Remainder one) {
            return times(one.weight())
                    + "max(0, min(1, 2-"
                    + Digits.inFormula(one.b(), one.unit())
                    + "÷"
                    + Digits.inFormula(one.a(), one.unit())
                    + "))";
        }
        if (formula instanceof Formula.Completion one) {
            String rate = Digits.exactPercent(one.rate());
            boolean above = one.rate().compareTo(BigDecimal.ONE) > 0;
            return times(one.weight()) + (above ? "min(1, " + rate + ")" : rate);
        }
        if (formula instanceof Formula.Banded one) {
            return times(one.weight()) + Digits.percent(one.share());
        }
        if (formula instanceof Formula.Stepped one) {
            return "max(0, " + Digits.plain(one.weight()) + "-" + times(one.steps()) + Digits.plain(one.deduction())
                    + ")";
        }
        if (formula instanceof Formula.Tiered one) {
            return times(one.weight()) + Digits.percent(one.share());
        }
        if (formula instanceof Formula.Exceeded one) {
            return one.deduction().signum() == 0
                    ? times(one.weight()) + Digits.percent(one.limit()) + "÷" + Digits.percent(one.ratio())
                    : "max(0, " + Digits.plain(one.weight()) + "-" + Digits.plain(one.deduction()) + ")";
        }
        throw new IllegalArgumentException("no arithmetic in " + formula);
    }

    private static String times(BigDecimal number) {
        return Digits.plain(number) + "×";
    }

    private String points(BigDecimal points) {
        return Digits.points(points, decimals);
    }
}
