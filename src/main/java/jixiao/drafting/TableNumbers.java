package jixiao.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jixiao.model.AnnualGoal;
import jixiao.model.BudgetExecution;
import jixiao.model.Entry;
import jixiao.model.Figure;
import jixiao.model.FundLine;
import jixiao.model.Indicator;
import jixiao.model.Judgement;
import jixiao.model.LineScore;
import jixiao.model.Range;
import jixiao.model.ScoredEvaluation;
import jixiao.model.ScoredGoal;
import jixiao.model.SelfEvaluation;

/**
 * 表上的数: every number that stands in tables or is counted, added up or divided from them as the law of texts has it. A
 * number of a text that is none of these is nobody's.
 */
final class TableNumbers {
    private final KnownNumbers known = new KnownNumbers();

    TableNumbers(UnitTables unit) {
        unit.year().ifPresent(year -> {
            add(BigDecimal.valueOf(year));
            add(BigDecimal.valueOf(year + 1L));
        });
        unit.all().forEach(each -> add(each.scored()));
        int lines = unit.all().stream()
                .mapToInt(each -> each.scored().lines().size())
                .sum();
        known.countTo(Math.max(lines, unit.all().size()));
        sums(unit);
    }

    /** Adds the numbers of a text. */
    void add(String text) {
        known.add(text);
    }

    /** Numbers of a text that are not known, each once, as they stand. */
    List<String> unknown(String text) {
        return known.unknown(text);
    }

    private void add(BigDecimal number) {
        known.add(number);
    }

    private void add(Optional<BigDecimal> number) {
        known.add(number);
    }

    private void add(Entry entry) {
        add(entry.text());
        add(entry.typed());
    }

    private void amount(Figure figure) {
        add(figure.text());
        add(Printed.amount(figure));
    }

    private void add(ScoredEvaluation scored) {
        SelfEvaluation table = scored.table();
        List.of(
                        table.title(),
                        table.unit(),
                        table.implementer(),
                        table.supervisor(),
                        table.project(),
                        table.dateEntry(),
                        table.reasonBox(),
                        table.measures())
                .forEach(this::add);
        table.date().ifPresent(span -> add(Printed.day(span.first())));
        table.details().values().forEach(this::add);
        funds(table);
        add(scored.execution().points());
        add(scored.execution().score());
        add(scored.total());
        add(scored.totalRange());
        lines(scored.lines());
        for (ScoredGoal goal : scored.goals()) {
            AnnualGoal own = goal.goal();
            add(own.no());
            add(own.text());
            add(own.points());
            lines(goal.lines());
        }
    }

    private void funds(SelfEvaluation table) {
        BudgetExecution execution = table.execution();
        List.of(execution.budget(), execution.spending(), table.basicSpending(), table.projectSpending())
                .forEach(this::amount);
        Optional<BigDecimal> budget = Printed.amount(execution.budget());
        Optional<BigDecimal> spending = Printed.amount(execution.spending());
        known.share(spending, budget);
        add(budget.flatMap(whole -> spending.map(whole::subtract)));
        add(Printed.amount(table.basicSpending())
                .flatMap(one -> Printed.amount(table.projectSpending()).map(one::add)));
        for (FundLine part : execution.parts()) {
            amount(part.budget());
            amount(part.spending());
        }
        add(execution.reason());
    }

    /** Lines, and what they make together by their levels. */
    private void lines(List<LineScore> lines) {
        lines.forEach(this::line);
        group(new Group("", lines));
        for (Group level1 : Group.by(lines, line -> line.indicator().level1())) {
            group(level1);
            Group.by(level1.lines(), line -> line.indicator().level2()).forEach(this::group);
        }
    }

    private void group(Group group) {
        add(group.weight());
        add(group.score());
        add(group.range());
    }

    private void line(LineScore line) {
        Indicator indicator = line.indicator();
        add(indicator.level1().text());
        add(indicator.level2().text());
        add(indicator.level3().text());
        add(indicator.targetEntry());
        add(indicator.actual().entry());
        add(indicator.reason());
        add(line.weight());
        add(line.score());
        add(line.range());
        add(line.score().map(line.weight()::subtract));
        line.ratio().map(Printed::degree).ifPresent(this::add);
    }

    private void add(Range range) {
        add(range.low());
        add(range.high());
    }

    private void sums(UnitTables unit) {
        List<Judgement> projects = unit.projects();
        BigDecimal spending = sum(projects, each -> each.table().execution().spending());
        add(spending);
        add(sum(projects, each -> each.table().execution().budget()));
        known.share(
                Optional.of(spending),
                unit.department().flatMap(each -> Printed.amount(each.table().projectSpending())));
    }

    private static BigDecimal sum(List<Judgement> tables, Function<Judgement, Figure> amount) {
        return tables.stream()
                .flatMap(each -> Printed.amount(amount.apply(each)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
