package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jixiao.convention.Convention;
import jixiao.model.fact.text.OfText;
import jixiao.model.fact.text.ReportExecution;
import jixiao.model.fact.text.ReportTotal;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.Narrative;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportScore;
import jixiao.model.narrative.Stated;

/**
 * 报告的得分: execution, total and points lost of one report, ready for the rules.
 *
 * @param executionPoints points of the execution
 * @param indicatorPoints points of the indicators together
 */
record ReportScores(
        Convention convention,
        Narrative document,
        Report report,
        BigDecimal executionPoints,
        BigDecimal indicatorPoints) {
    List<OfText> facts() {
        List<OfText> facts = new ArrayList<>();
        execution().ifPresent(facts::add);
        total().map(this::explained).map(this::rewarded).ifPresent(facts::add);
        new Deductions(convention, report).lost().ifPresent(facts::add);
        return facts;
    }

    /** What its own numbers make. */
    ReportScore score() {
        List<PointGroup> groups = report.groups().toList();
        boolean got = !groups.isEmpty()
                && groups.stream().allMatch(group -> group.got().isPresent());
        Optional<BigDecimal> listed = Optional.of(listed(groups)).filter(sum -> !groups.isEmpty() && sum.signum() > 0);
        BigDecimal all = executionPoints.add(indicatorPoints);
        return new ReportScore(
                report,
                executionPoints,
                computed(),
                got
                        ? Optional.of(sum(groups.stream()
                                .map(group -> group.got().orElseThrow())
                                .toList()))
                        : Optional.empty(),
                listed,
                listed.map(sum -> all.subtract(sum).max(BigDecimal.ZERO)));
    }

    /** The execution score that is printed, beside its amounts. */
    Optional<ReportExecution> execution() {
        Optional<Fact> score = report.first(FactKind.EXECUTION_SCORE);
        Optional<Stated> budget = budget();
        Optional<Stated> spending = report.first(FactKind.SPENDING).flatMap(Fact::value);
        if (score.isEmpty() || budget.isEmpty() || spending.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportExecution(
                report.called(),
                budget.get(),
                spending.get(),
                Optional.empty(),
                score,
                executionPoints,
                report.first(FactKind.RATE).flatMap(Fact::value),
                hint(score.get().value().orElseThrow())));
    }

    private Optional<Stated> budget() {
        return report.first(FactKind.BUDGET)
                .flatMap(Fact::value)
                .filter(budget -> budget.value().signum() > 0);
    }

    /** Another rate of the document may be the one that was taken. */
    private String hint(Stated printed) {
        return Rates.in(document).stream()
                .filter(rate -> printed.shows(executionPoints.multiply(rate.value())))
                .map(rate -> rate.place().cell() + "的" + rate.text())
                .findFirst()
                .orElse("");
    }

    /** The execution as printed, else as its amounts make it; empty where neither is known. */
    Optional<BigDecimal> executionScore() {
        return report.first(FactKind.EXECUTION_SCORE)
                .flatMap(Fact::value)
                .map(Stated::value)
                .or(this::computed);
    }

    private Optional<BigDecimal> computed() {
        Optional<Stated> spending = report.first(FactKind.SPENDING).flatMap(Fact::value);
        return budget().flatMap(budget -> spending.map(spent -> new ReportExecution(
                        report.called(),
                        budget,
                        spent,
                        Optional.empty(),
                        Optional.empty(),
                        executionPoints,
                        Optional.empty(),
                        "")
                .computedScore()));
    }

    /** A total with something in it that got more than it can is not held against the sum: that is said already. */
    private ReportTotal explained(ReportTotal total) {
        if (report.groups().noneMatch(ReportSums::exceeds)) {
            return total;
        }
        List<BigDecimal> sums = new ArrayList<>(total.sums());
        sums.add(total.claimed());
        return new ReportTotal(
                total.report(), total.claim(), sums, total.parts(), total.listed(), total.indicators(), total.all());
    }

    /**
     * Points that the report adds or takes off beside the 100 count too, up to what there is to reach; none where all fits
     * without.
     */
    private ReportTotal rewarded(ReportTotal total) {
        BigDecimal beside = new PointsBeside(document, report).sum();
        Stated claim = total.claim().value().orElseThrow();
        if (beside.signum() == 0 || claim.shows(total.expected())) {
            return total;
        }
        BigDecimal all = executionPoints.add(indicatorPoints);
        return new ReportTotal(
                total.report(),
                total.claim(),
                total.sums().stream().map(sum -> sum.add(beside).min(all)).toList(),
                total.parts() + (beside.signum() > 0 ? "+加分" : "-减分") + ReportSums.plain(beside.abs()),
                total.listed(),
                total.indicators(),
                total.all());
    }

    private Optional<ReportTotal> total() {
        Optional<Fact> claim = report.first(FactKind.TOTAL);
        List<PointGroup> groups = report.groups().toList();
        boolean known = !groups.isEmpty()
                && groups.stream().allMatch(group -> group.got().isPresent());
        Optional<BigDecimal> execution = executionScore();
        if (claim.isEmpty() || !known && levels(claim.get()).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal points = known
                ? sum(groups.stream().map(group -> group.got().orElseThrow()).toList())
                : sum(levels(claim.get()).stream().map(ReportScores::value).toList());
        boolean alone = report.first(FactKind.EXECUTION_SCORE).isEmpty() && isAll(claim.get(), points, groups);
        if (alone && claim.get().value().orElseThrow().shows(points)) {
            return Optional.empty();
        }
        if (alone) {
            return Optional.of(of(claim.get(), points, "", groups));
        }
        if (execution.isEmpty()) {
            return possible(claim.get(), points, groups);
        }
        List<BigDecimal> sums = new ArrayList<>();
        sums.add(execution.get().add(points));
        BigDecimal added = known
                ? sum(groups.stream()
                        .map(group -> group.added().orElseGet(() -> group.got().orElseThrow()))
                        .toList())
                : points;
        for (BigDecimal first : executions(execution.get())) {
            sums.add(first.add(points));
            sums.add(first.add(added));
            report.first(FactKind.INDICATOR_SCORE)
                    .flatMap(Fact::value)
                    .ifPresent(score -> sums.add(first.add(score.value())));
            List<Fact> levels = levels(claim.get());
            if (!levels.isEmpty()) {
                sums.add(first.add(sum(levels.stream().map(ReportScores::value).toList())));
            }
        }
        String parts = "执行" + ReportSums.plain(execution.get()) + "+" + (known ? list(groups) : levelList(claim.get()));
        return Optional.of(new ReportTotal(
                report.called(),
                claim.get(),
                sums,
                parts,
                listed(groups),
                sum(groups.stream().flatMap(group -> group.most().stream()).toList()),
                executionPoints.add(indicatorPoints)));
    }

    /** Whether the groups are all there is: their 满分 make all points, or none is printed and they make the total. */
    private boolean isAll(Fact claim, BigDecimal points, List<PointGroup> groups) {
        BigDecimal all = executionPoints.add(indicatorPoints);
        boolean printed = groups.stream().allMatch(group -> group.most().isPresent());
        return printed
                ? sum(groups.stream().map(group -> group.most().orElseThrow()).toList())
                                .compareTo(all)
                        == 0
                : groups.stream().noneMatch(group -> group.most().isPresent())
                        && claim.value().orElseThrow().shows(points);
    }

    private List<BigDecimal> executions(BigDecimal printed) {
        return computed().map(computed -> List.of(printed, computed)).orElse(List.of(printed));
    }

    /** Without an execution: what is left for it must lie within its points. */
    private Optional<ReportTotal> possible(Fact claim, BigDecimal points, List<PointGroup> groups) {
        BigDecimal left = value(claim).subtract(points);
        boolean fits = left.signum() >= 0 && left.compareTo(executionPoints) <= 0;
        if (fits) {
            return Optional.empty();
        }
        BigDecimal nearest = left.signum() < 0 ? points : points.add(executionPoints);
        String execution = left.signum() < 0 ? "执行0+" : "执行至多" + ReportSums.plain(executionPoints) + "+";
        return Optional.of(of(claim, nearest, execution, groups));
    }

    private ReportTotal of(Fact claim, BigDecimal sum, String execution, List<PointGroup> groups) {
        return new ReportTotal(
                report.called(),
                claim,
                List.of(sum),
                execution + list(groups),
                listed(groups),
                sum(groups.stream().flatMap(group -> group.most().stream()).toList()),
                executionPoints.add(indicatorPoints));
    }

    /** Scores of level 1 told beside the total. */
    private List<Fact> levels(Fact claim) {
        return report.all(FactKind.LEVEL_SCORE).stream()
                .filter(fact -> fact.order() == claim.order())
                .toList();
    }

    private BigDecimal listed(List<PointGroup> groups) {
        return groups.stream().allMatch(group -> group.most().isPresent())
                ? executionPoints.add(sum(
                        groups.stream().map(group -> group.most().orElseThrow()).toList()))
                : BigDecimal.ZERO;
    }

    private static String list(List<PointGroup> groups) {
        return groups.size() > 6
                ? "指标"
                        + ReportSums.plain(sum(groups.stream()
                                .map(group -> group.got().orElseThrow())
                                .toList()))
                : groups.stream()
                        .map(group -> ReportSums.called(group)
                                + ReportSums.plain(group.got().orElseThrow()))
                        .collect(Collectors.joining("+"));
    }

    private String levelList(Fact claim) {
        return levels(claim).stream().map(fact -> ReportSums.plain(value(fact))).collect(Collectors.joining("+"));
    }

    private static BigDecimal value(Fact fact) {
        return fact.value().orElseThrow().value();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
