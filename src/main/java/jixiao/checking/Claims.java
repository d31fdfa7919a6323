package jixiao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jixiao.convention.Parameters;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionScore;
import jixiao.model.Figure;
import jixiao.model.LineScore;
import jixiao.model.OtherScore;
import jixiao.model.basis.Formula;
import jixiao.model.fact.Claimed;
import jixiao.model.fact.PrintedRate;
import jixiao.model.fact.PrintedRate.Rate;
import jixiao.model.fact.Slack;

/** 填报得分对照: claims beside the scores that are due, for the rules to compare. */
record Claims(Parameters parameters) {
    /** A line's own claim. */
    Claimed of(LineScore line) {
        return claimed(
                line.indicator().claimed(),
                line.score(),
                Unrounded.of(line.basis().formula()),
                BigDecimal.ZERO,
                line.others());
    }

    /** A claim beside a score of which only the rounded number is known. */
    Claimed of(Figure claim, BigDecimal score) {
        return claimed(claim, Optional.of(score), Optional.empty(), BigDecimal.ZERO, List.of());
    }

    /**
     * The claim of the execution, which may also follow from the amounts before they were rounded for print, or from what
     * their cells say besides.
     */
    Claimed of(BudgetExecution funds, ExecutionScore score, PrintedRate rate) {
        boolean proportion = score.basis().formula() instanceof Formula.Proportion;
        BigDecimal rounding = Slack.ofDecimals(funds.claimed());
        BigDecimal tolerance = rounding.signum() == 0
                ? BigDecimal.ZERO
                : rounding.add(
                        rate.exact().map(Rate::slack).orElse(BigDecimal.ZERO).multiply(score.points()));
        List<OtherScore> others = rate.other().stream()
                .map(one -> one.value().min(BigDecimal.ONE).multiply(score.points()))
                .map(earned -> new OtherScore(parameters.round(earned), false))
                .toList();
        return claimed(
                funds.claimed(),
                score.score(),
                Unrounded.of(score.basis().formula()),
                proportion ? tolerance : BigDecimal.ZERO,
                proportion ? others : List.of());
    }

    private Claimed claimed(
            Figure claim,
            Optional<BigDecimal> due,
            Optional<BigDecimal> exact,
            BigDecimal tolerance,
            List<OtherScore> others) {
        return new Claimed(claim, claim.value().map(parameters::round), due, exact, tolerance, others);
    }
}
