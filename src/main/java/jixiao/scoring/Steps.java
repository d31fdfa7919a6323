package jixiao.scoring;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.convention.StepSetting;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.basis.Formula;

/**
 * 分步扣分: full from a limit on, and a deduction for every step below it (满意度 90 % 满分, 每低 5 个百分点扣 1 分); a part
 * of a step counts as one. For an upper limit (≤) the steps count above it. The limit is in the target's unit.
 */
final class Steps {
    private Steps() {}

    static Verdict judge(StepSetting setting, Indicator line, Quantity aim, Quantity actual) {
        Pair pair = Pair.of(line, aim, actual);
        boolean upper = line.target().filter(Target.AtMost.class::isInstance).isPresent();
        BigDecimal b = pair.b();
        BigDecimal gap = upper ? b.subtract(setting.limit()) : setting.limit().subtract(b);
        BigDecimal steps = gap.signum() <= 0 ? ZERO : gap.divide(setting.step(), 0, RoundingMode.CEILING);
        boolean missed = upper ? b.compareTo(pair.a()) > 0 : b.compareTo(pair.a()) < 0;
        BigDecimal lost = steps.multiply(setting.deduction());
        Verdict.Weighed formula = weight -> new Formula.Stepped(
                weight,
                setting.limit(),
                b,
                setting.step(),
                steps,
                setting.ofWeight() ? weight.multiply(setting.deduction()) : setting.deduction());
        Optional<Fraction> ratio =
                pair.a().signum() > 0 && !upper ? Optional.of(new Fraction(b, pair.a())) : Optional.empty();
        return setting.ofWeight()
                ? new Verdict.Measured(ONE.subtract(lost).max(ZERO), ONE, ratio, missed, formula)
                : new Verdict.Measured(ONE, ONE, lost, ratio, missed, formula);
    }
}
