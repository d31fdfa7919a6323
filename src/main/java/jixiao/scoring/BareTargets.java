package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/**
 * 只写数的目标遇到百分数: "≤10" beside "12%". Where the name says that it is a rate, the number was read as a percentage already;
 * else it may be one or a count of which 12 % were done or used, and nobody can tell.
 */
final class BareTargets {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Optional<BigDecimal> limit;

    BareTargets(Parameters parameters) {
        this.limit = parameters.optional(Parameter.OVER_ACHIEVEMENT);
    }

    /**
     * Whether a line scored by its share of a bare target would score otherwise with the target as a percentage. A target
     * above 100 is no percentage, nor one that would be exceeded beyond 超额完成说明上限 (37 beside 90%).
     */
    boolean differs(Indicator line, Verdict verdict) {
        Optional<Quantity> aim = line.target()
                .flatMap(Target::quantity)
                .filter(number -> number.unit().kind() == UnitKind.NONE)
                .filter(number -> number.value().compareTo(BigDecimal.ONE) > 0
                        && number.value().compareTo(HUNDRED) <= 0);
        Optional<Quantity> done =
                line.actual().quantity().filter(number -> number.unit().kind() == UnitKind.RATIO);
        if (aim.isEmpty() || done.isEmpty() || !(verdict instanceof Verdict.Measured share)) {
            return false;
        }
        Quantity percent = new Quantity(
                aim.get().value().movePointLeft(2), Unit.PERCENT, aim.get().certainty());
        Verdict other = line.target().filter(Target.AtMost.class::isInstance).isPresent()
                ? Proportions.reverse(line, percent, done.get())
                : Proportions.forward(line, percent, done.get());
        return other instanceof Verdict.Measured rate
                && !isFar(line, rate)
                && share.part().multiply(rate.whole()).compareTo(rate.part().multiply(share.whole())) != 0;
    }

    private boolean isFar(Indicator line, Verdict.Measured rate) {
        boolean ceiling = line.target().filter(Target.AtMost.class::isInstance).isPresent();
        return !ceiling
                && rate.ratio()
                        .filter(ratio -> limit.filter(most -> ratio.judged().compareTo(most) > 0)
                                .isPresent())
                        .isPresent();
    }
}
