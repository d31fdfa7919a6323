package jixiao.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionScore;
import jixiao.model.Unit;
import jixiao.model.basis.Basis;
import jixiao.model.basis.Formula;
import jixiao.model.basis.Formula.Unscored.Reason;
import jixiao.model.basis.Method;

/**
 * 预算执行计分: points × B/A, at most the points (线性); or a deduction for every step below full (分步); or by tiers (分档).
 * Steps and tiers judge the rate as a percentage with two decimals, as it is printed. Without a budget above zero or
 * without spending there is no score.
 */
final class ExecutionScorer {
    /** Table of 《分档表》 for 分档. */
    static final String TIERS = "执行率得分";

    private static final String RULE = "预算执行率";
    private final Convention convention;
    private final Parameters parameters;

    ExecutionScorer(Convention convention) {
        this.convention = convention;
        this.parameters = convention.parameters();
    }

    /** The score of an execution worth {@code points}; one worth nothing has the score zero whatever its amounts. */
    ExecutionScore score(BudgetExecution execution, BigDecimal points, boolean blankForm) {
        if (blankForm) {
            return unscored(points, Reason.BLANK_FORM);
        }
        ExecutionScore score = score(execution, points);
        boolean worthless = points.signum() == 0 && score.score().isEmpty();
        return worthless
                ? new ExecutionScore(points, score.rate(), Optional.of(parameters.round(points)), score.basis())
                : score;
    }

    private ExecutionScore score(BudgetExecution execution, BigDecimal points) {
        Optional<Fraction> found = rate(execution);
        if (found.isEmpty()) {
            boolean budget = budget(execution).isPresent();
            return unscored(points, budget ? Reason.SPENDING_UNREADABLE : Reason.BUDGET_UNREADABLE);
        }
        Unit unit = isOfAmounts(execution) ? Unit.WAN_YUAN : Unit.PERCENT;
        Fraction rate = found.get();
        return switch (parameters.word(Parameter.EXECUTION_SCORING)) {
            case "分步" -> stepped(points, rate);
            case "分档" -> tiered(points, rate);
            default -> proportional(points, rate, unit);
        };
    }

    /**
     * 执行率, exact: of the amounts; where they cannot be read, as a line among the indicators that is the execution
     * reports it; empty without either.
     */
    static Optional<Fraction> rate(BudgetExecution execution) {
        return ofAmounts(execution)
                .or(() -> execution
                        .reportedRate()
                        .filter(rate -> rate.signum() >= 0)
                        .map(Fraction::of));
    }

    private static Optional<Fraction> ofAmounts(BudgetExecution execution) {
        return budget(execution)
                .flatMap(budget -> execution.spending().value().map(spending -> new Fraction(spending, budget)));
    }

    private static boolean isOfAmounts(BudgetExecution execution) {
        return ofAmounts(execution).isPresent();
    }

    private static Optional<BigDecimal> budget(BudgetExecution execution) {
        return execution.budget().value().filter(amount -> amount.signum() > 0);
    }

    private ExecutionScore proportional(BigDecimal points, Fraction rate, Unit unit) {
        BigDecimal full = parameters.number(Parameter.EXECUTION_FULL_RATE);
        if (full.compareTo(BigDecimal.ONE) < 0 && rate.judged().compareTo(full) >= 0) {
            Formula formula = new Formula.AllOrNothing(points, true, percent(full), percent(rate.judged()));
            return scored(points, rate, parameters.round(points), formula, Method.FORWARD);
        }
        BigDecimal spent = rate.top().max(BigDecimal.ZERO);
        BigDecimal score = parameters.divide(points.multiply(spent.min(rate.bottom())), rate.bottom());
        Formula formula = new Formula.Proportion(points, true, rate.bottom(), spent, unit);
        return scored(points, rate, score, formula, Method.FORWARD);
    }

    private ExecutionScore stepped(BigDecimal points, Fraction rate) {
        BigDecimal full = parameters.number(Parameter.EXECUTION_FULL_RATE);
        BigDecimal step = parameters.number(Parameter.EXECUTION_STEP);
        BigDecimal each = points.multiply(parameters.number(Parameter.EXECUTION_STEP_DEDUCTION));
        BigDecimal gap = full.subtract(rate.judged()).max(BigDecimal.ZERO);
        BigDecimal steps = gap.divide(step, 0, RoundingMode.CEILING);
        BigDecimal score =
                parameters.round(points.subtract(steps.multiply(each)).max(BigDecimal.ZERO));
        Formula formula = new Formula.Stepped(points, full, rate.judged(), step, steps, each);
        return scored(points, rate, score, formula, Method.STEPS);
    }

    private ExecutionScore tiered(BigDecimal points, Fraction rate) {
        BigDecimal share = convention
                .tier(TIERS, rate.judged())
                .orElseThrow(() -> new IllegalStateException(TIERS + " 不含 " + rate.judged()))
                .value();
        BigDecimal score = parameters.round(points.multiply(share));
        return scored(points, rate, score, new Formula.Tiered(points, rate.judged(), share), Method.TIERS);
    }

    private ExecutionScore scored(BigDecimal points, Fraction rate, BigDecimal score, Formula formula, Method method) {
        return new ExecutionScore(
                points, Optional.of(rate.reported()), Optional.of(score.min(points)), basis(method, formula));
    }

    private ExecutionScore unscored(BigDecimal points, Reason reason) {
        return new ExecutionScore(
                points, Optional.empty(), Optional.empty(), basis(Method.FORWARD, new Formula.Unscored(reason)));
    }

    private Basis basis(Method method, Formula formula) {
        return new Basis(Optional.of(method), RULE, parameters.clause(Parameter.EXECUTION_POINTS), formula);
    }

    private static String percent(BigDecimal ratio) {
        BigDecimal percent = ratio.movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }
}
