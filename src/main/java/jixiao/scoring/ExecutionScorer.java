package jixiao.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.Basis;
import jixiao.model.BudgetExecution;
import jixiao.model.ExecutionScore;
import jixiao.model.Formula;
import jixiao.model.Formula.Unscored.Reason;
import jixiao.model.Method;
import jixiao.model.Unit;

/** 预算执行计分: points × B/A, at most the points. Without a budget above zero or without spending there is no score. */
final class ExecutionScorer {
    /** Name of the rule in {@link Basis}. */
    static final String RULE = "预算执行率";

    private final Parameters parameters;

    ExecutionScorer(Parameters parameters) {
        this.parameters = parameters;
    }

    ExecutionScore score(BudgetExecution execution, boolean blankForm) {
        BigDecimal points = parameters.number(Parameter.EXECUTION_POINTS);
        if (blankForm) {
            return unscored(points, Reason.BLANK_FORM);
        }
        Optional<BigDecimal> budget = execution.budget().value().filter(amount -> amount.signum() > 0);
        if (budget.isEmpty()) {
            return unscored(points, Reason.BUDGET_UNREADABLE);
        }
        Optional<BigDecimal> spending = execution.spending().value();
        if (spending.isEmpty()) {
            return unscored(points, Reason.SPENDING_UNREADABLE);
        }
        return proportional(points, budget.get(), spending.get());
    }

    private ExecutionScore proportional(BigDecimal points, BigDecimal budget, BigDecimal spending) {
        BigDecimal counted = spending.max(BigDecimal.ZERO).min(budget);
        BigDecimal score = parameters.divide(points.multiply(counted), budget);
        return new ExecutionScore(
                points,
                Optional.of(new Fraction(spending, budget).reported()),
                Optional.of(score),
                basis(new Formula.Proportion(points, true, budget, spending.max(BigDecimal.ZERO), Unit.WAN_YUAN)));
    }

    private ExecutionScore unscored(BigDecimal points, Reason reason) {
        return new ExecutionScore(points, Optional.empty(), Optional.empty(), basis(new Formula.Unscored(reason)));
    }

    private Basis basis(Formula formula) {
        return new Basis(Optional.of(Method.FORWARD), RULE, parameters.clause(Parameter.EXECUTION_POINTS), formula);
    }
}
