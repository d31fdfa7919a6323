package jixiao.wording;

import jixiao.model.basis.Formula;

/** 算式的文字: how a formula reckons, without its numbers, for those who check it by hand. */
final class FormulaWords {
    private FormulaWords() {}

    /** How the formula reckons; empty where nothing is reckoned. */
    static String of(Formula formula) {
        if (formula instanceof Formula.Proportion one) {
            return one.forward() ? "分值×实际完成值÷年初目标值,不超过分值" : "分值×年初目标值÷实际完成值,不超过分值";
        }
        if (formula instanceof Formula.Remainder) {
            return "分值×(2-实际完成值÷年初目标值),不超过分值,达到目标值的2倍不得分";
        }
        if (formula instanceof Formula.AllOrNothing) {
            return "达到目标得满分,否则不得分";
        }
        if (formula instanceof Formula.Completion) {
            return "分值×上报的完成率,不超过分值";
        }
        if (formula instanceof Formula.Banded) {
            return "分值×所在档内的比例";
        }
        if (formula instanceof Formula.Unsettled) {
            return "文字不能定档,暂取填报得分,不超过分值";
        }
        if (formula instanceof Formula.Uncomputed) {
            return "口径规定不计算,取填报得分,不超过分值";
        }
        if (formula instanceof Formula.Decided) {
            return "由复核人定分";
        }
        if (formula instanceof Formula.ClaimKept) {
            return "分值由填报得分推定,得分仍取填报得分";
        }
        if (formula instanceof Formula.Stepped one) {
            return "以" + Digits.exactPercent(one.limit()) + "为满分线,每差" + Digits.exactPercent(one.step()) + "扣"
                    + Digits.plain(one.deduction()) + "分,不足一步按一步,扣完为止";
        }
        if (formula instanceof Formula.Tiered) {
            return "分值×所在档的比例";
        }
        if (formula instanceof Formula.Exceeded one) {
            String beyond = "完成程度超过" + Digits.percent(one.limit());
            return one.deduction().signum() == 0
                    ? beyond + ":分值×" + Digits.percent(one.limit()) + "÷完成程度"
                    : beyond + ":分值减去" + Digits.plain(one.deduction()) + "分,扣完为止";
        }
        return "";
    }

    /** The same for the execution, whose numbers have names of their own. */
    static String ofExecution(Formula formula) {
        return formula instanceof Formula.Proportion ? "分值×执行数÷预算数,不超过分值" : of(formula);
    }
}
