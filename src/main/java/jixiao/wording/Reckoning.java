package jixiao.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.model.ExecutionScore;
import jixiao.model.LineScore;
import jixiao.model.Unit;
import jixiao.model.basis.BandPoint;
import jixiao.model.basis.Formula;

/**
 * 会计的算式: how a score comes about in the notation of those who check it by hand, with the numbers as they are written:
 * {@code 20×95.01%=19.00}, {@code 8×285万页÷300万页=7.60}. What is full is said in words.
 */
record Reckoning(Formulas formulas, int decimals) {
    String of(LineScore line) {
        Formula formula = line.basis().formula();
        Optional<BigDecimal> score = line.score();
        if (formula instanceof Formula.Proportion one) {
            return proportion(one, score, WrittenPair.of(line));
        }
        return of(formula, score);
    }

    /** By the rate as it is printed where that gives the score, else by the two amounts. */
    String of(ExecutionScore execution) {
        Formula formula = execution.basis().formula();
        if (!(formula instanceof Formula.Proportion one)
                || execution.score().isEmpty()
                || execution.rate().isEmpty()) {
            return of(formula, execution.score());
        }
        BigDecimal score = execution.score().get();
        BigDecimal rate = execution.rate().get().setScale(4, RoundingMode.HALF_UP);
        if (score.compareTo(one.weight()) == 0) {
            return "执行率" + Digits.percent(rate) + ",得满分" + points(score);
        }
        boolean follows = one.weight()
                        .multiply(rate)
                        .setScale(score.scale(), RoundingMode.HALF_UP)
                        .compareTo(score)
                == 0;
        return follows
                ? Digits.plain(one.weight()) + "×" + Digits.percent(rate) + "=" + points(score)
                : proportion(one, execution.score(), Optional.empty());
    }

    /** What a line missed, in the unit that it is written in. */
    String missed(LineScore line, String otherwise) {
        Optional<WrittenPair> written = WrittenPair.of(line).filter(pair -> !pair.isPercent());
        if (otherwise.isEmpty() || written.isEmpty() || !(line.basis().formula() instanceof Formula.Proportion one)) {
            return otherwise;
        }
        BigDecimal gap = written.get().a().subtract(written.get().b()).abs();
        String amount = Digits.plain(gap) + written.get().unit();
        return one.forward() ? "还差" + amount + "得满分" : "超出目标" + amount;
    }

    private String proportion(Formula.Proportion one, Optional<BigDecimal> score, Optional<WrittenPair> written) {
        Optional<BigDecimal> full = score.filter(points -> points.compareTo(one.weight()) == 0);
        if (full.isPresent()) {
            return "达到目标,得满分" + points(full.get());
        }
        String a = written.map(WrittenPair::target).orElseGet(() -> number(one.a(), one.unit()));
        String b = written.map(WrittenPair::actual).orElseGet(() -> number(one.b(), one.unit()));
        return Digits.plain(one.weight()) + "×" + (one.forward() ? b + "÷" + a : a + "÷" + b) + "="
                + score.map(this::points).orElse("—");
    }

    private String of(Formula formula, Optional<BigDecimal> score) {
        if (score.isEmpty()) {
            return formulas.of(formula, score);
        }
        String points = points(score.get());
        if (formula instanceof Formula.Completion one && one.rate().compareTo(BigDecimal.ONE) >= 0) {
            return "完成率" + Digits.exactPercent(one.rate()) + ",得满分" + points;
        }
        if (formula instanceof Formula.Banded one && one.point() == BandPoint.CLAIMED) {
            return "按填报得分计" + points;
        }
        if (formula instanceof Formula.Banded one && one.share().compareTo(BigDecimal.ONE) == 0) {
            return "得满分" + points;
        }
        if (formula instanceof Formula.Remainder one) {
            String quotient = number(one.b(), one.unit()) + "÷" + number(one.a(), one.unit());
            return score.get().compareTo(one.weight()) == 0
                    ? "达到目标,得满分" + points
                    : score.get().signum() == 0
                            ? "2-" + quotient + "不大于0,得" + points
                            : Digits.plain(one.weight()) + "×(2-" + quotient + ")=" + points;
        }
        if (formula instanceof Formula.Stepped one) {
            return lessened(one.weight(), Digits.plain(one.steps()) + "×" + Digits.plain(one.deduction()), score.get());
        }
        if (formula instanceof Formula.Exceeded one && one.deduction().signum() != 0) {
            return lessened(one.weight(), Digits.plain(one.deduction()), score.get());
        }
        return formulas.of(formula, score);
    }

    private String lessened(BigDecimal weight, String deducted, BigDecimal score) {
        String points = points(score);
        return score.signum() == 0
                ? Digits.plain(weight) + "分扣" + deducted + "分,扣完为止,得" + points
                : Digits.plain(weight) + "-" + deducted + "=" + points;
    }

    private static String number(BigDecimal number, Unit unit) {
        return Digits.withUnit(number, unit);
    }

    private String points(BigDecimal points) {
        return Digits.points(points, decimals);
    }
}
