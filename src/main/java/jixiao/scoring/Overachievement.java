package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Indicator;
import jixiao.model.Target;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Method;
import jixiao.model.basis.OneMore;
import jixiao.reading.value.Changes;

/**
 * 超额完成处理: what a convention does with an achievement beyond its limit: 提示 leaves the score, 扣分 takes points off,
 * 按比例 scales the weight by limit ÷ achievement. The limit is judged as a percentage with two decimals. As with the finding 超额完成,
 * only more than was aimed at is beyond it: no ceiling that was kept, no target of change, nor one more of a few.
 */
final class Overachievement {
    private static final Set<Method> MORE = Set.of(Method.FORWARD, Method.COMPLETION, Method.STEPS);

    private final Changes changes;
    private final Optional<BigDecimal> limit;
    private final boolean scaled;
    private final BigDecimal deduction;

    Overachievement(Convention convention) {
        Parameters parameters = convention.parameters();
        this.changes = new Changes(convention);
        String treatment = parameters.word(Parameter.OVER_ACHIEVEMENT_TREATMENT);
        this.limit = treatment.equals("提示") ? Optional.empty() : parameters.optional(Parameter.OVER_ACHIEVEMENT);
        this.scaled = treatment.equals("按比例");
        this.deduction = scaled ? BigDecimal.ZERO : parameters.number(Parameter.OVER_ACHIEVEMENT_DEDUCTION);
    }

    /** The verdict of a line, less where more is better and the target was met by far. */
    Verdict applied(Indicator line, Method method, Verdict verdict) {
        boolean more = MORE.contains(method)
                && line.target().filter(Target.AtMost.class::isInstance).isEmpty();
        if (limit.isEmpty() || !more || !(verdict instanceof Verdict.Measured measured) || changes.isChange(line)) {
            return verdict;
        }
        boolean one = OneMore.is(measured.formula().of(BigDecimal.ONE));
        return measured.ratio()
                .filter(ratio -> !one && !measured.missed() && ratio.judged().compareTo(limit.get()) > 0)
                .<Verdict>map(ratio -> less(measured, ratio, limit.get()))
                .orElse(verdict);
    }

    private Verdict less(Verdict.Measured measured, Fraction ratio, BigDecimal most) {
        BigDecimal part = scaled ? measured.part().multiply(most).multiply(ratio.bottom()) : measured.part();
        BigDecimal whole = scaled ? measured.whole().multiply(ratio.top()) : measured.whole();
        return new Verdict.Measured(
                part,
                whole,
                measured.deducted().add(deduction),
                measured.ratio(),
                false,
                weight -> new Formula.Exceeded(weight, ratio.reported(), most, deduction));
    }
}
