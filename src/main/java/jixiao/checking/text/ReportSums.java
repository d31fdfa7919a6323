package jixiao.checking.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jixiao.model.fact.text.ReportSum;
import jixiao.model.fact.text.ReportSum.Kind;
import jixiao.model.narrative.FactKind;
import jixiao.model.narrative.PointGroup;
import jixiao.model.narrative.PointLine;
import jixiao.model.narrative.Report;
import jixiao.model.narrative.ReportGoal;
import jixiao.model.narrative.Stated;

/** 报告的合计: whether groups, goals and counts add up, as far as they are printed. */
final class ReportSums {
    private final Report report;
    private final BigDecimal indicatorPoints;
    private final List<ReportSum> sums = new ArrayList<>();

    private ReportSums(Report report, BigDecimal indicatorPoints) {
        this.report = report;
        this.indicatorPoints = indicatorPoints;
    }

    /**
     * The sums of a report.
     *
     * @param indicatorPoints points of all indicators together
     */
    static List<ReportSum> of(Report report, BigDecimal indicatorPoints) {
        ReportSums all = new ReportSums(report, indicatorPoints);
        report.goals().forEach(all::goal);
        all.goals();
        all.whole();
        return all.sums;
    }

    private void goal(ReportGoal goal) {
        List<PointGroup> groups = goal.groups();
        groups.forEach(this::group);
        boolean known = !groups.isEmpty()
                && groups.stream().allMatch(group -> group.most().isPresent());
        boolean told = known
                && goal.points().isPresent()
                && isExplained(groups, goal.points().get().value());
        if (goal.points().isPresent() && known && !told) {
            add(
                    Kind.FULL,
                    "年度目标" + goal.no(),
                    goal.points().get().value(),
                    total(groups, group -> group.most().orElseThrow()),
                    list(groups, group -> group.most().orElseThrow()),
                    goal.place(),
                    goal.quote(),
                    goal.order());
        }
    }

    /** Whether a group's misprinted 满分 is told of already: with what its parts make, the goal is right. */
    private static boolean isExplained(List<PointGroup> groups, BigDecimal points) {
        return total(groups, group -> group.most().orElseThrow()).compareTo(points) != 0
                && total(groups, ReportSums::fullOfParts).compareTo(points) == 0;
    }

    private static BigDecimal fullOfParts(PointGroup group) {
        boolean known = !group.parts().isEmpty()
                && group.lines().isEmpty()
                && group.parts().stream().allMatch(part -> part.full().isPresent());
        return known
                ? total(group.parts(), part -> part.full().orElseThrow().value())
                : group.most().orElseThrow();
    }

    private void group(PointGroup group) {
        group.parts().forEach(this::group);
        if (group.full().isPresent() && group.score().isPresent()) {
            add(Kind.ABOVE, group, group.full().get(), group.score().get().value(), "");
        }
        boolean full = !group.parts().isEmpty()
                && group.lines().isEmpty()
                && group.parts().stream().allMatch(part -> part.full().isPresent());
        if (group.full().isPresent() && full) {
            add(
                    Kind.FULL,
                    group,
                    group.full().get(),
                    total(group.parts(), part -> part.full().orElseThrow().value()),
                    list(group.parts(), part -> part.full().orElseThrow().value()));
        }
        boolean above = group.parts().stream().anyMatch(ReportSums::isAbove) || isAbove(group);
        boolean known = !above
                && group.added().isPresent()
                && (group.lines().isEmpty() || group.parts().isEmpty());
        if (group.score().isPresent() && known) {
            String parts = group.parts().isEmpty()
                    ? group.lines().stream()
                            .map(line -> plain(line.score().value()))
                            .collect(Collectors.joining("+"))
                    : list(group.parts(), part -> part.got().orElseThrow());
            add(Kind.SCORE, group, group.score().get(), group.added().get(), parts);
        } else if (group.full().isPresent()
                && known
                && group.added().get().compareTo(group.full().get().value()) > 0) {
            add(Kind.ABOVE, group, group.full().get(), group.added().get(), "");
        }
        lines(group);
    }

    private static boolean isAbove(PointGroup group) {
        return group.full().isPresent()
                && group.score().isPresent()
                && group.score().get().value().compareTo(group.full().get().value()) > 0;
    }

    private void lines(PointGroup group) {
        for (PointLine line : group.lines()) {
            line.full()
                    .ifPresent(full -> add(
                            Kind.ABOVE,
                            line.text(),
                            full.value(),
                            line.score().value(),
                            "",
                            line.place(),
                            line.quote(),
                            line.order()));
        }
        boolean known = !group.lines().isEmpty()
                && group.lines().stream().allMatch(line -> line.full().isPresent());
        if (group.full().isPresent() && group.parts().isEmpty() && known) {
            List<BigDecimal> each = group.lines().stream()
                    .map(line -> line.full().orElseThrow().value())
                    .toList();
            add(
                    Kind.FULL,
                    group,
                    group.full().get(),
                    each.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    each.stream().map(ReportSums::plain).collect(Collectors.joining("+")));
        }
        if (group.count().isPresent() && !group.lines().isEmpty()) {
            add(
                    Kind.COUNT,
                    group.name() + "指标",
                    BigDecimal.valueOf(group.count().get()),
                    BigDecimal.valueOf(group.lines().size()),
                    "",
                    group.place(),
                    group.quote(),
                    group.order());
        }
    }

    /** All goals together are the points of the indicators. */
    private void goals() {
        List<ReportGoal> goals = report.goals();
        List<PointGroup> groups = report.groups().toList();
        boolean right = !groups.isEmpty()
                && groups.stream().allMatch(group -> group.most().isPresent())
                && total(groups, group -> group.most().orElseThrow()).compareTo(indicatorPoints) == 0;
        if (goals.size() > 1
                && !right
                && goals.stream().allMatch(goal -> goal.points().isPresent())) {
            ReportGoal first = goals.get(0);
            add(
                    Kind.FULL,
                    "全部年度目标",
                    indicatorPoints,
                    goals.stream()
                            .map(goal -> goal.points().orElseThrow().value())
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                    goals.stream()
                            .map(goal -> plain(goal.points().orElseThrow().value()))
                            .collect(Collectors.joining("+")),
                    first.place(),
                    first.quote(),
                    first.order());
        }
    }

    /** Whether it, a part or a line of it got more than it can: then no sum with it says anything more. */
    static boolean exceeds(PointGroup group) {
        return isAbove(group)
                || group.full().isPresent()
                        && group.got()
                                .filter(got -> got.compareTo(group.full().get().value()) > 0)
                                .isPresent()
                || group.parts().stream().anyMatch(ReportSums::exceeds)
                || group.lines().stream()
                        .anyMatch(line -> line.full()
                                .filter(full -> line.score().value().compareTo(full.value()) > 0)
                                .isPresent());
    }

    /** What its parts and lines come to, else what it got: a printed score that is wrong itself is told of already. */
    private static BigDecimal added(PointGroup group) {
        return group.added().orElseGet(() -> group.got().orElseThrow());
    }

    /** What stands beside the total: the indicators' score, and those of level 1. */
    private void whole() {
        List<PointGroup> groups = report.groups().toList();
        boolean known = !groups.isEmpty()
                && groups.stream().noneMatch(ReportSums::exceeds)
                && groups.stream().allMatch(group -> group.got().isPresent());
        if (!known) {
            return;
        }
        BigDecimal added = total(groups, ReportSums::added);
        report.all(FactKind.INDICATOR_SCORE).stream()
                .filter(fact -> fact.subject().equals(report.subject()))
                .filter(fact -> !fact.value().orElseThrow().shows(added))
                .forEach(fact -> add(
                        Kind.SCORE,
                        "全部指标",
                        fact.value().orElseThrow().value(),
                        rounded(
                                fact.value().orElseThrow(),
                                total(groups, group -> group.got().orElseThrow())),
                        list(groups, group -> group.got().orElseThrow()),
                        fact.place(),
                        fact.quote(),
                        fact.order()));
        report.all(FactKind.LEVEL_SCORE).forEach(fact -> {
            List<PointGroup> named = groups.stream()
                    .filter(group -> !group.name().isEmpty()
                            && fact.quote().replaceAll("\\s", "").startsWith(group.name()))
                    .toList();
            boolean once = report.goals().size() == 1
                    && named.size() == 1
                    && !fact.value().orElseThrow().shows(added(named.get(0)));
            if (once) {
                add(
                        Kind.SCORE,
                        named.get(0).name() + "指标",
                        fact.value().orElseThrow().value(),
                        named.get(0).got().orElseThrow(),
                        plain(named.get(0).got().orElseThrow()),
                        fact.place(),
                        fact.quote(),
                        fact.order());
            }
        });
    }

    private static BigDecimal rounded(Stated printed, BigDecimal computed) {
        return printed.shows(computed) ? printed.value() : computed;
    }

    private void add(Kind kind, PointGroup group, Stated printed, BigDecimal actual, String parts) {
        add(kind, group.name() + "指标", printed.value(), actual, parts, group.place(), group.quote(), group.order());
    }

    private void add(
            Kind kind,
            String name,
            BigDecimal expected,
            BigDecimal actual,
            String parts,
            jixiao.model.Place place,
            String quote,
            int order) {
        sums.add(new ReportSum(kind, report.called(), name, expected, actual, parts, place, quote, order));
    }

    private static BigDecimal total(List<PointGroup> groups, Function<PointGroup, BigDecimal> points) {
        return groups.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String list(List<PointGroup> groups, Function<PointGroup, BigDecimal> points) {
        return groups.stream()
                .map(group -> called(group) + plain(points.apply(group)))
                .collect(Collectors.joining("+"));
    }

    /** What a group is called beside its points; the scores of what bears no name together. */
    static String called(PointGroup group) {
        return group.name().isEmpty() ? "各项" : group.name();
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
