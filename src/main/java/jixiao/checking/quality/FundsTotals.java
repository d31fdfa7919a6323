package jixiao.checking.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.fact.quality.FundsTotal;

/** 资金合计: the totals of the funds that can be read, each beside the sum of its parts. */
final class FundsTotals {
    private FundsTotals() {}

    static List<FundsTotal> of(BudgetExecution funds) {
        List<FundsTotal> totals = new ArrayList<>();
        add("预算数", funds, funds.budget(), FundLine::budget, totals);
        add("执行数", funds, funds.spending(), FundLine::spending, totals);
        return totals;
    }

    private static void add(
            String column,
            BudgetExecution funds,
            Figure total,
            Function<FundLine, Figure> part,
            List<FundsTotal> totals) {
        if (total.value().isPresent() && !funds.parts().isEmpty()) {
            BigDecimal parts = funds.parts().stream()
                    .filter(line -> !line.within())
                    .map(part)
                    .flatMap(figure -> figure.value().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            totals.add(new FundsTotal(
                    column, total.value().get(), parts, total.place().hasCell() ? total.place() : funds.totalPlace()));
        }
    }
}
