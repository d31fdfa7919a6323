package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Formula;

/**
 * 超额完成处理: what a convention does with an achievement beyond its limit: 提示 leaves the score, 扣分 takes points off,
 * 按比例 scales the weight by limit ÷ achievement. The limit is judged as a percentage with two decimals.
 */
final class Overachievement {
    private final Optional<BigDecimal> limit;
    private final boolean scaled;
    private final BigDecimal deduction;

    Overachievement(Parameters parameters) {
        String treatment = parameters.word(Parameter.OVER_ACHIEVEMENT_TREATMENT);
        this.limit = treatment.equals("提示") ? Optional.empty() : parameters.optional(Parameter.OVER_ACHIEVEMENT);
        this.scaled = treatment.equals("按比例");
        this.deduction = scaled ? BigDecimal.ZERO : parameters.number(Parameter.OVER_ACHIEVEMENT_DEDUCTION);
    }

    /** The verdict, less where the target was met by far. */
    Verdict applied(Verdict verdict) {
        if (limit.isEmpty() || !(verdict instanceof Verdict.Measured measured)) {
            return verdict;
        }
        return measured.ratio()
                .filter(ratio -> !measured.missed() && ratio.judged().compareTo(limit.get()) > 0)
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
