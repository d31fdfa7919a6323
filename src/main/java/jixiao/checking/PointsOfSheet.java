package jixiao.checking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Figure;
import jixiao.model.Given;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.SelfEvaluation;
import jixiao.scoring.weight.BonusLines;

/**
 * 表列分值: the points that a sheet prints for its execution and for all indicators together (spec 1): of the execution its
 * 分值 cell or caption, of the indicators the caption of the block, of all goals or of all groups, never the sum of lines.
 *
 * @param execution in points; blank when not printed
 * @param indicators in points; blank when not printed
 * @param table the table
 * @param bonus tells 加分项, which stand apart
 */
public record PointsOfSheet(Figure execution, Figure indicators, SelfEvaluation table, BonusLines bonus) {
    /** 填报的执行得分 ÷ 执行率 may be off by so many points, since both are rounded. */
    public static final BigDecimal NEAR = new BigDecimal("0.1");

    private static final int DECIMALS = 6;

    public PointsOfSheet {
        Given.all(execution, indicators, table);
    }

    /** The printed points of a table; those of a line that is the execution are its own and no convention's. */
    public static PointsOfSheet of(SelfEvaluation table, BonusLines bonus) {
        BudgetExecution funds = table.execution();
        Figure execution = funds.line().isPresent() ? Figure.NONE : funds.points();
        Figure indicators = table.indicatorPoints();
        if (indicators.value().isEmpty()) {
            indicators = ofGoals(table).or(() -> ofGroups(table, bonus)).orElse(indicators);
        }
        return new PointsOfSheet(execution, indicators, table, bonus);
    }

    private static Optional<Figure> ofGoals(SelfEvaluation table) {
        List<AnnualGoal> goals = table.goals();
        if (goals.stream().anyMatch(goal -> goal.points().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal sum = goals.stream().map(goal -> goal.points().get()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Figure.of(sum, goals.get(0).caption()));
    }

    /** The points of all level 1 labels, repeated ones once, where each has some and the table has one goal. */
    private static Optional<Figure> ofGroups(SelfEvaluation table, BonusLines bonus) {
        Map<String, Label> groups = new LinkedHashMap<>();
        List<Indicator> lines = new ArrayList<>(table.indicators());
        lines.removeIf(bonus::is);
        if (table.goals().size() > 1 || lines.isEmpty()) {
            return Optional.empty();
        }
        for (Indicator line : lines) {
            Label group = line.level1();
            if (group.points().isEmpty()) {
                return Optional.empty();
            }
            groups.putIfAbsent(group.text(), group);
        }
        BigDecimal sum =
                groups.values().stream().map(group -> group.points().get()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(Figure.of(sum, lines.get(0).level1().place()));
    }

    /** What the 分值 of the lines add up to, where every line prints some; empty otherwise. */
    public Optional<BigDecimal> sumOfLines() {
        List<Indicator> lines =
                table.indicators().stream().filter(line -> !bonus.is(line)).toList();
        if (lines.isEmpty()
                || lines.stream().anyMatch(line -> line.weight().value().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                lines.stream().map(line -> line.weight().value().get()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** 填报的执行得分, in points; empty without a claim. */
    public Optional<BigDecimal> claimedExecution() {
        return table.execution().claimed().value();
    }

    /** What full points would be by the claim: 填报的执行得分 ÷ 执行率; empty without a claim or a rate. */
    public Optional<BigDecimal> claimedFullPoints() {
        return claimedExecution()
                .filter(claim -> claim.signum() > 0)
                .flatMap(claim -> rate().map(rate -> claim.divide(rate, DECIMALS, RoundingMode.HALF_UP)));
    }

    /** B ÷ A, at most 1, else the printed rate; empty where neither can be read. */
    private Optional<BigDecimal> rate() {
        Optional<BigDecimal> budget = table.execution().budget().value().filter(each -> each.signum() > 0);
        Optional<BigDecimal> spending = table.execution().spending().value().filter(each -> each.signum() > 0);
        Optional<BigDecimal> rate = budget.isPresent() && spending.isPresent()
                ? Optional.of(spending.get().divide(budget.get(), DECIMALS, RoundingMode.HALF_UP))
                : table.execution().rate().value().filter(each -> each.signum() > 0);
        return rate.map(each -> each.min(BigDecimal.ONE));
    }
}
