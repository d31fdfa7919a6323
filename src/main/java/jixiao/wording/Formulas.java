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
        return formula.read(new Saying(score));
    }

    /** 说法 of each kind, with what it came to. */
    private final class Saying implements Formula.Reader<String> {
        private final Optional<BigDecimal> score;
        private final String result;

        Saying(Optional<BigDecimal> score) {
            this.score = score;
            this.result = score.map(Formulas.this::points).orElse("—");
        }

        @Override
        public String proportion(Formula.Proportion one) {
            BigDecimal over = one.forward() ? one.b() : one.a();
            BigDecimal under = one.forward() ? one.a() : one.b();
            return times(one.weight()) + "min(1, " + Digits.inFormula(over, one.unit()) + "÷"
                    + Digits.inFormula(under, one.unit()) + ")=" + result;
        }

        @Override
        public String remainder(Formula.Remainder one) {
            return times(one.weight()) + "max(0, min(1, 2-" + Digits.inFormula(one.b(), one.unit()) + "÷"
                    + Digits.inFormula(one.a(), one.unit()) + "))=" + result;
        }

        @Override
        public String allOrNothing(Formula.AllOrNothing one) {
            return one.met() ? "达到目标,得满分" + result : "没有达到目标,得" + result;
        }

        @Override
        public String completion(Formula.Completion one) {
            String rate = Digits.exactPercent(one.rate());
            boolean above = one.rate().compareTo(BigDecimal.ONE) > 0;
            return times(one.weight()) + (above ? "min(1, " + rate + ")" : rate) + "=" + result;
        }

        @Override
        public String banded(Formula.Banded one) {
            return times(one.weight()) + Digits.percent(one.share()) + "=" + result;
        }

        @Override
        public String unsettled(Formula.Unsettled one) {
            return "文字不能定档," + (score.isPresent() ? "暂按填报得分计" + result : "没有得分");
        }

        @Override
        public String uncomputed(Formula.Uncomputed one) {
            return "口径规定不计算," + (score.isPresent() ? "按填报得分计" + result : "没有填报得分,没有得分");
        }

        @Override
        public String decided(Formula.Decided one) {
            return "复核人定" + points(one.points()) + "分" + (one.by().isEmpty() ? "" : "(" + one.by() + ")");
        }

        @Override
        public String claimKept(Formula.ClaimKept one) {
            return one.achievement().signum() == 0
                    ? "按填报得分计" + result + "(分值由填报得分推定,不知道扣了多少)"
                    : "按填报得分计" + result + "(分值推定:" + Digits.plain(one.claim()) + "÷" + Digits.percent(one.achievement())
                            + "=" + points(one.weight()) + ")";
        }

        @Override
        public String stepped(Formula.Stepped one) {
            return "max(0, " + Digits.plain(one.weight()) + "-" + times(one.steps()) + Digits.plain(one.deduction())
                    + ")=" + result;
        }

        @Override
        public String tiered(Formula.Tiered one) {
            return times(one.weight()) + Digits.percent(one.share()) + "=" + result;
        }

        @Override
        public String exceeded(Formula.Exceeded one) {
            String left = one.deduction().signum() == 0
                    ? times(one.weight()) + Digits.percent(one.limit()) + "÷" + Digits.percent(one.ratio())
                    : "max(0, " + Digits.plain(one.weight()) + "-" + Digits.plain(one.deduction()) + ")";
            return left + "=" + result;
        }

        @Override
        public String unscored(Formula.Unscored one) {
            return Terms.of(one.reason()) + ",没有得分";
        }
    }

    private static String times(BigDecimal number) {
        return Digits.plain(number) + "×";
    }

    private String points(BigDecimal points) {
        return Digits.points(points, decimals);
    }
}
