package jixiao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.convention.Convention;
import jixiao.convention.Parameter;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.ExecutionIndicator;
import jixiao.model.Figure;
import jixiao.model.Form;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.reading.value.Figures;

/**
 * 预算执行率指标: some forms (投入管理, 预算执行率10分) score the budget's execution in a line among the indicators and only name
 * the amounts above. That line is the execution's, and no indicator besides (spec 2, 预算执行).
 */
public final class ExecutionLine {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ExecutionNames names;
    private final Figures figures;
    private final BigDecimal indicatorPoints;

    /** By the words of a convention. */
    public ExecutionLine(Convention convention) {
        this.names = new ExecutionNames(convention);
        this.figures = new Figures(convention);
        this.indicatorPoints = convention.parameters().number(Parameter.INDICATOR_POINTS);
    }

    /**
     * 预算执行与指标, told apart.
     *
     * @param execution the execution, its points, score and rate those of the line where there is one
     * @param goals the goals with the other indicators
     */
    public record Split(BudgetExecution execution, List<AnnualGoal> goals) {
        public Split {
            goals = List.copyOf(goals);
        }
    }

    /**
     * Moves the line from the indicators to the execution. There is one only where no points are printed beside the
     * amounts, one line alone is called so and is to reach 100 % or nothing said, and its cells are its own. Where a
     * score is claimed beside the amounts and the lines make the convention's indicator points with it, the execution is
     * scored there and the line is an indicator.
     */
    public Split split(BudgetExecution funds, List<AnnualGoal> goals, Form form) {
        List<ExecutionIndicator> all = numbered(goals);
        List<ExecutionIndicator> named = all.stream()
                .filter(one -> names.fit(one.indicator(), form) && isWhole(one.indicator()))
                .toList();
        boolean one =
                named.size() == 1 && all.size() > 1 && !funds.points().value().isPresent();
        if (!one || isShared(named.get(0), all) || isBesides(funds, all)) {
            return new Split(funds, goals);
        }
        ExecutionIndicator line = named.get(0);
        List<AnnualGoal> others =
                goals.stream().map(goal -> without(goal, line.indicator())).toList();
        return new Split(with(funds, line, points(line, all)), others);
    }

    private static List<ExecutionIndicator> numbered(List<AnnualGoal> goals) {
        List<ExecutionIndicator> all = new ArrayList<>();
        for (int goal = 0; goal < goals.size(); goal++) {
            for (Indicator line : goals.get(goal).indicators()) {
                all.add(new ExecutionIndicator(goal, all.size(), line));
            }
        }
        return all;
    }

    /** Whether the target is 100 % or nothing. */
    private static boolean isWhole(Indicator line) {
        if (line.target().isEmpty()) {
            return line.targetEntry().isBlank();
        }
        Target target = line.target().get();
        boolean plain = target instanceof Target.Exactly || target instanceof Target.AtLeast;
        return plain && target.quantity().filter(ExecutionLine::isWhole).isPresent();
    }

    private static boolean isWhole(Quantity quantity) {
        BigDecimal value = quantity.value();
        boolean bare = quantity.unit().kind() == UnitKind.NONE;
        return (bare || quantity.unit().kind() == UnitKind.RATIO) && value.compareTo(BigDecimal.ONE) == 0
                || bare && value.compareTo(HUNDRED) == 0;
    }

    /** Whether a cell of its points or score is another line's too. */
    private static boolean isShared(ExecutionIndicator line, List<ExecutionIndicator> all) {
        return all.stream()
                .filter(other -> other.at() != line.at())
                .map(ExecutionIndicator::indicator)
                .anyMatch(other -> same(other.weight(), line.indicator().weight())
                        || same(other.claimed(), line.indicator().claimed()));
    }

    private static boolean same(Figure one, Figure other) {
        return one.place().hasCell() && one.place().equals(other.place());
    }

    private boolean isBesides(BudgetExecution funds, List<ExecutionIndicator> all) {
        BigDecimal sum = all.stream()
                .flatMap(each -> printed(each.indicator()).value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return funds.claimed().value().isPresent() && sum.compareTo(indicatorPoints) == 0;
    }

    /** Its printed points: in its cell or name, else in a label that is its alone; blank when there are none. */
    private static Figure points(ExecutionIndicator line, List<ExecutionIndicator> all) {
        Figure own = printed(line.indicator());
        Figure level2 = own.isBlank() ? ofLabel(line, all, Indicator::level2) : own;
        return level2.isBlank() ? ofLabel(line, all, Indicator::level1) : level2;
    }

    private static Figure printed(Indicator line) {
        return line.weight().isBlank() ? ofLabel(line.level3()) : line.weight();
    }

    private static Figure ofLabel(
            ExecutionIndicator line, List<ExecutionIndicator> all, Function<Indicator, Label> level) {
        Label label = level.apply(line.indicator());
        boolean alone = all.stream()
                .filter(other -> other.at() != line.at() && other.goal() == line.goal())
                .map(other -> level.apply(other.indicator()))
                .noneMatch(other -> other.text().equals(label.text()));
        return alone ? ofLabel(label) : Figure.NONE;
    }

    private static Figure ofLabel(Label label) {
        return label.points().map(points -> Figure.of(points, label.place())).orElse(Figure.NONE);
    }

    private BudgetExecution with(BudgetExecution funds, ExecutionIndicator line, Figure points) {
        Indicator indicator = line.indicator();
        Figure reported = reported(indicator);
        boolean reports = reported.value().isPresent();
        return new BudgetExecution(
                indicator.place(),
                indicator.level3().name(),
                funds.budget(),
                funds.spending(),
                reports ? reported : funds.rate(),
                points,
                indicator.claimed().isBlank() && !funds.claimed().isBlank() ? funds.claimed() : indicator.claimed(),
                indicator.reason().isBlank() && !funds.reason().isBlank() ? funds.reason() : indicator.reason(),
                funds.parts(),
                reports ? funds.rate() : funds.totalRate(),
                Optional.of(line));
    }

    /** The rate that a line reports, with the digits that its cell stores. */
    private Figure reported(Indicator line) {
        Entry entry = line.actual().entry();
        Figure shown = figures.rate(entry.text(), entry.place());
        return line.actual()
                .quantity()
                .filter(number -> number.other().isPresent()
                        && number.other().equals(shown.value())
                        && number.unit().kind() == UnitKind.RATIO)
                .map(number -> Figure.of(number.value(), entry.place()))
                .map(stored -> new Figure(entry.text(), stored.value(), stored.step(), entry.place()).besides(shown))
                .orElse(shown);
    }

    private static AnnualGoal without(AnnualGoal goal, Indicator line) {
        List<Indicator> others =
                goal.indicators().stream().filter(each -> each != line).toList();
        return new AnnualGoal(goal.no(), goal.text(), goal.points(), goal.caption(), others);
    }
}
