package jixiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jixiao.convention.Parameter;
import jixiao.convention.Parameters;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.Indicator;

/**
 * 预算执行率指标: some forms (投入管理, 预算执行率10分) score the budget's execution in a line among the indicators and only name
 * the amounts above. That line is the execution's, and no indicator besides.
 */
final class ExecutionLine {
    private final Wordings wordings;
    private final Written written;
    private final BigDecimal execution;
    private final BigDecimal indicators;

    /** Looks for it by the points of a convention. */
    ExecutionLine(Wordings wordings, Written written, Parameters parameters) {
        this.wordings = wordings;
        this.written = written;
        this.execution = parameters.number(Parameter.EXECUTION_POINTS);
        this.indicators = parameters.number(Parameter.INDICATOR_POINTS);
    }

    /**
     * 预算执行与指标, told apart.
     *
     * @param funds the funds, their total line where the score stands
     * @param lines the indicators
     */
    record Split(FundsBlock funds, GoalsReader.Result lines) {}

    /**
     * Moves the line from the indicators to the funds. It is one only where no points and no score stand beside the
     * amounts above, and its points are the execution's.
     */
    Split split(FundsBlock funds, GoalsReader.Result lines, List<Heading> headings) {
        List<Indicator> all = lines.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .toList();
        List<Indicator> named = all.stream()
                .filter(line -> wordings.is(Names.RATE, line.level3().name()))
                .toList();
        boolean one = named.size() == 1 && all.size() > 1;
        if (!one || !isOpen(funds.execution()) || !isBeside(named.get(0), all)) {
            return new Split(funds, lines);
        }
        Indicator line = named.get(0);
        int at = all.indexOf(line);
        List<Integer> rows = new ArrayList<>(lines.lineRows());
        int row = rows.remove(at);
        FundsBlock moved = new FundsBlock(
                with(funds.execution(), line),
                funds.firstRow(),
                funds.headerRow(),
                funds.lastRow(),
                row,
                FormMaps.scoreColumn(headings, row),
                funds.lastColumn());
        List<AnnualGoal> goals =
                lines.goals().stream().map(goal -> without(goal, line)).toList();
        return new Split(
                moved,
                new GoalsReader.Result(goals, lines.indicatorPoints(), rows, lines.lastLineRow(), lines.subtotals()));
    }

    private static boolean isOpen(BudgetExecution funds) {
        return funds.points().isBlank() && funds.claimed().isBlank();
    }

    /**
     * Whether the line's points are those of the execution: with them all lines come to the whole table, or they are the
     * execution's own and not needed among the indicators.
     */
    private boolean isBeside(Indicator line, List<Indicator> all) {
        BigDecimal sum =
                all.stream().flatMap(each -> weight(each).value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = sum.compareTo(execution.add(indicators)) == 0;
        boolean own = weight(line)
                .value()
                .filter(points -> points.compareTo(execution) == 0)
                .isPresent();
        return whole || own && sum.compareTo(indicators) != 0;
    }

    private static Figure weight(Indicator line) {
        return line.weight().isBlank()
                ? line.level3()
                        .points()
                        .map(points -> Figure.of(points, line.level3().place()))
                        .orElse(Figure.NONE)
                : line.weight();
    }

    private BudgetExecution with(BudgetExecution funds, Indicator line) {
        Figure reported =
                written.rate(line.actual().entry().text(), line.actual().entry().place());
        return new BudgetExecution(
                line.place(),
                line.level3().name(),
                funds.budget(),
                funds.spending(),
                funds.rate().isBlank() ? reported : funds.rate(),
                weight(line),
                line.claimed(),
                funds.reason().isBlank() ? line.reason() : funds.reason(),
                funds.parts());
    }

    private static AnnualGoal without(AnnualGoal goal, Indicator line) {
        List<Indicator> others =
                goal.indicators().stream().filter(each -> each != line).toList();
        return new AnnualGoal(goal.no(), goal.text(), goal.points(), goal.caption(), others);
    }
}
