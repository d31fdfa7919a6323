package jixiao.drafting;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.SelfEvaluation;
import jixiao.writing.report.Values;

/** 资金的空: what a text may say of the amounts of one table. */
final class FundsValues {
    private FundsValues() {}

    /** 年初预算数 beside the amounts that count; none where those are of another unit than 万元, since it may be, too. */
    private static Optional<BigDecimal> initial(SelfEvaluation table) {
        Figure budget = table.execution().budget();
        boolean ours = Printed.number(budget.text())
                .filter(shown -> budget.value()
                        .filter(value -> shown.compareTo(value) == 0)
                        .isPresent())
                .isPresent();
        return Optional.ofNullable(table.details().get(SelfEvaluation.INITIAL_BUDGET))
                .filter(cell -> ours)
                .flatMap(cell -> Printed.number(cell.text()));
    }

    /** The same values with its amounts. */
    static Values add(Values head, SelfEvaluation table) {
        BudgetExecution execution = table.execution();
        Optional<BigDecimal> budget = Printed.amount(execution.budget());
        Optional<BigDecimal> spending = Printed.amount(execution.spending());
        Optional<BigDecimal> basic = Printed.amount(table.basicSpending());
        Optional<BigDecimal> projects = Printed.amount(table.projectSpending());
        Values values = Items.text(head, "年初预算数", initial(table).map(Printed::money));
        values = Items.text(values, "预算数", budget.map(Printed::money));
        values = Items.text(values, "执行数", spending.map(Printed::money));
        values = Items.text(
                values, "执行率", budget.flatMap(whole -> spending.flatMap(part -> Printed.share(part, whole))));
        values = Items.text(
                values,
                "未执行数",
                budget.flatMap(whole -> spending.map(whole::subtract))
                        .filter(left -> left.signum() > 0)
                        .map(Printed::money));
        values = Items.text(values, "基本支出", basic.map(Printed::money));
        values = Items.text(values, "项目支出", projects.map(Printed::money));
        return Items.text(
                values, "支出合计", basic.flatMap(one -> projects.map(one::add)).map(Printed::money));
    }
}
