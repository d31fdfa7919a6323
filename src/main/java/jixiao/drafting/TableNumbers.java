package jixiao.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    private final Set<BigDecimal> known = new HashSet<>();

    TableNumbers(UnitTables unit) {
        unit.year().ifPresent(year -> {
            add(BigDecimal.valueOf(year));
            add(BigDecimal.valueOf(year + 1L));
        });
        unit.all().forEach(each -> add(each.scored()));
        int lines = unit.all().stream()
                .mapToInt(each -> each.scored().lines().size())
                .sum();
        for (int count = 0; count <= Math.max(lines, unit.all().size()); count++) {
            add(BigDecimal.valueOf(count));
        }
        sums(unit);
    }

    /** Adds the numbers of a text. */
    void add(String text) {
        in(text).forEach(this::add);
    }

    /** Numbers of a text that are not known, each once, as they stand. */
    List<String> unknown(String text) {
        List<String> unknown = new ArrayList<>();
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            if (!known.contains(bare(found.group())) && !unknown.contains(found.group())) {
                unknown.add(found.group());
            }
        }
        return unknown;
    }

    /** The numbers in a text. */
    static List<BigDecimal> in(String text) {
        List<BigDecimal> all = new ArrayList<>();
        for (Matcher found = NUMBER.matcher(text); found.find(); ) {
            all.add(bare(found.group()));
        }
        return all;
    }

    /** The text with every number that a test holds for put into other words. */
    static String replaced(
            String text, java.util.function.Predicate<BigDecimal> which, Function<String, String> words) {
        return NUMBER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        which.test(bare(found.group())) ? words.apply(found.group()) : found.group()));
    }

    private static BigDecimal bare(String digits) {
        return new BigDecimal(digits.replaceAll("[,，]", "")).stripTrailingZeros();
    }

    private void add(BigDecimal number) {
        known.add(number.abs().stripTrailingZeros());
    }

    private void add(Optional<BigDecimal> number) {
        number.ifPresent(this::add);
    }

    private void add(Entry entry) {
        add(entry.text());
        add(entry.typed());
    }

    private void amount(Figure figure) {
        add(figure.text());
        add(Printed.amount(figure));
    }

    private void share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        part.flatMap(one -> whole.flatMap(all -> Printed.share(one, all))).ifPresent(this::add);
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
        share(spending, budget);
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
        share(
                Optional.of(spending),
                unit.department().flatMap(each -> Printed.amount(each.table().projectSpending())));
    }

    private static BigDecimal sum(List<Judgement> tables, Function<Judgement, Figure> amount) {
        return tables.stream()
                .flatMap(each -> Printed.amount(amount.apply(each)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
