package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jixiao.model.AnnualGoal;
import jixiao.model.ExecutionIndicator;
import jixiao.model.Indicator;
import jixiao.model.Label;
import jixiao.model.SelfEvaluation;

/**
 * 分值组查找: which lines share printed points. Lines are of one group where they stand one below the other under the same
 * cell. A label without a cell (JSON) is the same where its text is; so is one that a sheet repeats in every row, which
 * shows in that the labels of its level, each taken for itself, print more than all indicators have together.
 */
public final class PointGroups {
    private final List<Indicator> lines;
    private final List<Integer> goalOf = new ArrayList<>();
    private final List<AnnualGoal> goals;
    private final int executionAt;
    private final BigDecimal executionPoints;
    private final BigDecimal most;
    private final List<BigDecimal> whole;
    private final boolean level1Repeated;
    private final boolean level2Repeated;
    private final Predicate<Indicator> bonus;

    /**
     * Groups of a table.
     *
     * @param indicatorPoints what all its indicators are worth, in points
     * @param executionPoints what its execution is worth, which counts where that is a line among them, in points
     * @param bonus tells 加分项, which take no part in the points of a goal or of a group of others
     */
    public PointGroups(
            SelfEvaluation table, BigDecimal indicatorPoints, BigDecimal executionPoints, Predicate<Indicator> bonus) {
        this.bonus = bonus;
        this.lines = new ArrayList<>(table.indicators());
        this.goals = table.goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            goalOf.addAll(Collections.nCopies(goals.get(goal).indicators().size(), goal));
        }
        Optional<ExecutionIndicator> line = table.execution().line().filter(one -> one.at() >= 0);
        line.ifPresent(one -> {
            lines.add(one.at(), one.indicator());
            goalOf.add(one.at(), one.goal());
        });
        this.executionAt = line.map(ExecutionIndicator::at).orElse(ExecutionIndicator.NOWHERE);
        this.executionPoints = executionPoints;
        BigDecimal all = line.map(one -> indicatorPoints.add(executionPoints)).orElse(indicatorPoints);
        Optional<BigDecimal> printed = table.indicatorPoints().value();
        this.whole =
                Stream.concat(Stream.of(indicatorPoints, all), printed.stream()).toList();
        this.most = printed.map(all::max).orElse(all);
        this.level1Repeated = exceeds(runs((a, b) -> sameLabel(a.level1(), b.level1(), false)), Indicator::level1);
        this.level2Repeated = exceeds(runs((a, b) -> sameLevel2(a, b, false)), Indicator::level2);
    }

    /** Lines under one cell of the weight column, with its points. */
    public List<PointGroup> mergedCells() {
        List<List<Integer>> runs = runs((a, b) -> a.weight().place().hasCell()
                && a.weight().place().equals(b.weight().place()));
        return printed(runs, line -> line.weight().value().filter(points -> points.signum() >= 0));
    }

    /** Lines under one level 1 label that prints points. */
    public List<PointGroup> level1() {
        return printed(
                runs((a, b) -> sameLabel(a.level1(), b.level1(), level1Repeated)),
                line -> line.level1().points());
    }

    /** Lines under one level 2 label that prints points. */
    public List<PointGroup> level2() {
        return printed(
                runs((a, b) -> sameLevel2(a, b, level2Repeated)),
                line -> line.level2().points());
    }

    /** Goals whose caption prints points of its own, and not only repeats those of all indicators. */
    public List<PointGroup> goals() {
        List<PointGroup> groups = new ArrayList<>();
        for (int goal = 0; goal < goals.size(); goal++) {
            List<Integer> members = new ArrayList<>();
            for (int line = 0; line < lines.size(); line++) {
                if (goalOf.get(line) == goal && !bonus.test(lines.get(line))) {
                    members.add(line);
                }
            }
            goals.get(goal)
                    .points()
                    .filter(points -> whole.stream().noneMatch(all -> all.compareTo(points) == 0))
                    .ifPresent(points -> group(points, members).ifPresent(groups::add));
        }
        return groups;
    }

    private List<PointGroup> printed(List<List<Integer>> runs, Function<Indicator, Optional<BigDecimal>> points) {
        List<PointGroup> groups = new ArrayList<>();
        for (List<Integer> run : runs) {
            points.apply(indicator(run.get(0)))
                    .flatMap(number -> group(number, counting(run)))
                    .ifPresent(groups::add);
        }
        return groups;
    }

    /** Without 加分项, where that leaves any. */
    private List<Integer> counting(List<Integer> run) {
        List<Integer> counting =
                run.stream().filter(line -> !bonus.test(indicator(line))).toList();
        return counting.isEmpty() ? run : counting;
    }

    /** A group of the indicators among some lines, numbered without the execution; empty where there are none. */
    private Optional<PointGroup> group(BigDecimal points, List<Integer> run) {
        List<Integer> members = run.stream()
                .filter(line -> line != executionAt)
                .map(line -> executionAt >= 0 && line > executionAt ? line - 1 : line)
                .toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal execution = members.size() < run.size() ? executionPoints : BigDecimal.ZERO;
        return Optional.of(
                new PointGroup(points.subtract(execution).max(BigDecimal.ZERO), execution.min(points), members));
    }

    private List<List<Integer>> runs(BiPredicate<Indicator, Indicator> same) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            boolean goesOn = line > 0
                    && goalOf.get(line).equals(goalOf.get(line - 1))
                    && same.test(indicator(line - 1), indicator(line));
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
        }
        return runs;
    }

    private boolean sameLevel2(Indicator a, Indicator b, boolean repeated) {
        return sameLabel(a.level1(), b.level1(), level1Repeated) && sameLabel(a.level2(), b.level2(), repeated);
    }

    private static boolean sameLabel(Label a, Label b, boolean repeated) {
        boolean cells = a.place().hasCell() && b.place().hasCell();
        return cells && a.place().equals(b.place())
                || (!cells || repeated) && a.text().equals(b.text());
    }

    private boolean exceeds(List<List<Integer>> runs, Function<Indicator, Label> label) {
        BigDecimal sum = runs.stream()
                .filter(run -> !bonus.test(indicator(run.get(0))))
                .flatMap(run -> label.apply(indicator(run.get(0))).points().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(most) > 0;
    }

    private Indicator indicator(int line) {
        return lines.get(line);
    }
}
