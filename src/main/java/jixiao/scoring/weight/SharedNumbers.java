package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jixiao.convention.Parameters;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.SelfEvaluation;

/**
 * 几行共一个数: a 分值 or 得分 merged over several lines, or standing on the first of lines whose own cells are empty while the
 * printed points are used up without them, is one number for those lines together (spec 2). Such lines bear the same cell:
 * the same figure as weight, and the same {@link Indicator#claimShared()}.
 */
public final class SharedNumbers {
    private final List<Indicator> lines;
    private final List<Integer> goalOf = new ArrayList<>();

    /** Of level 2, of level 1, of goals: the innermost group of a line is the first that it is in. */
    private final List<PointGroup> groups;

    private final List<PointGroup> wholes = new ArrayList<>();

    private SharedNumbers(SelfEvaluation table, FullPoints full, List<BigDecimal> wholes, BonusLines bonus) {
        this.lines = new ArrayList<>(table.indicators());
        for (int goal = 0; goal < table.goals().size(); goal++) {
            int no = goal;
            table.goals().get(goal).indicators().forEach(line -> goalOf.add(no));
        }
        PointGroups printed = new PointGroups(table, full.indicators(), full.execution(), bonus::is);
        this.groups = Stream.of(printed.level2(), printed.level1(), printed.goals())
                .flatMap(List::stream)
                .toList();
        List<Integer> all = IntStream.range(0, lines.size())
                .boxed()
                .filter(line -> !bonus.is(lines.get(line)))
                .toList();
        wholes.forEach(points -> this.wholes.add(new PointGroup(points, BigDecimal.ZERO, all)));
    }

    /** The table with every shared number on all of its lines; unchanged where that was done before. */
    public static SelfEvaluation settled(SelfEvaluation table, Parameters parameters, BonusLines bonus) {
        FullPoints full = FullPoints.of(table, parameters);
        List<BigDecimal> wholes = new ArrayList<>();
        wholes.add(table.indicatorPoints().value().orElse(full.indicators()));
        if (FullPoints.mayBeWithoutExecution(table, parameters)) {
            wholes.add(FullPoints.ofIndicatorsOnly(parameters).indicators());
        }
        SharedNumbers numbers = new SharedNumbers(table, full, wholes, bonus);
        numbers.weights();
        numbers.merged();
        numbers.claims();
        return table.with(numbers.lines);
    }

    /** Runs of two or more lines that share a weight or a claim, as numbers of a settled table. */
    public static List<List<Integer>> runs(SelfEvaluation settled) {
        return runs(settled, (a, b) -> samePlace(a.weight(), b.weight()) || sharing(a, b));
    }

    /** Runs of two or more lines that share a claim, as numbers of a settled table. */
    static List<List<Integer>> ofClaims(SelfEvaluation settled) {
        return runs(settled, SharedNumbers::sharing);
    }

    private static List<List<Integer>> runs(SelfEvaluation table, BiPredicate<Indicator, Indicator> same) {
        List<Indicator> all = table.indicators();
        List<List<Integer>> runs = new ArrayList<>();
        for (int line = 0; line < all.size(); line++) {
            if (line == 0 || !same.test(all.get(line - 1), all.get(line))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(line);
        }
        return runs.stream().filter(run -> run.size() > 1).toList();
    }

    private static boolean sharing(Indicator a, Indicator b) {
        return a.claimShared().isPresent()
                && b.claimShared().isPresent()
                && samePlace(a.claimShared().get(), b.claimShared().get());
    }

    private static boolean samePlace(Figure a, Figure b) {
        return a.place().hasCell() && a.place().equals(b.place());
    }

    /** 分值 in the first of blank cells. */
    private void weights() {
        Set<PointGroup> usedUp = usedUp(line -> line.weight().isBlank()
                ? line.level3()
                        .points()
                        .map(points -> Figure.of(points, line.level3().place()))
                : Optional.of(line.weight()));
        for (int line = 1; line < lines.size(); line++) {
            Indicator own = lines.get(line);
            Figure above = lines.get(line - 1).weight();
            boolean blank = own.weight().isBlank() && own.level3().points().isEmpty();
            if (blank && stands(above) && isWithin(usedUp, line)) {
                lines.set(line, own.weighing(above));
            }
        }
    }

    /** 得分 merged over several lines. */
    private void merged() {
        for (int line = 1; line < lines.size(); line++) {
            Indicator above = lines.get(line - 1);
            Indicator own = lines.get(line);
            Figure cell = above.counted();
            if (own.claimShared().isEmpty() && samePlace(cell, own.claimed())) {
                lines.set(line - 1, above.sharing(cell));
                lines.set(line, own.sharing(cell));
            }
        }
    }

    /** 得分 in the first of blank cells: the points are used up without them, or are one number for these lines themselves. */
    private void claims() {
        Set<PointGroup> usedUp = usedUp(line -> Optional.of(line.counted()));
        for (int line = 1; line < lines.size(); line++) {
            Indicator above = lines.get(line - 1);
            Indicator own = lines.get(line);
            Figure cell = above.counted();
            boolean blank = own.claimShared().isEmpty()
                    && own.claimed().isBlank()
                    && !own.claimed().provisional();
            boolean oneWeight = samePlace(above.weight(), own.weight());
            if (blank && stands(cell) && (oneWeight || isWithin(usedUp, line))) {
                lines.set(line - 1, above.sharing(cell));
                lines.set(line, own.sharing(cell));
            }
        }
    }

    private static boolean stands(Figure number) {
        return number.place().hasCell()
                && number.value().filter(points -> points.signum() > 0).isPresent();
    }

    /** Whether a line and the one above it are of one goal and the innermost points printed for both are used up. */
    private boolean isWithin(Set<PointGroup> usedUp, int line) {
        if (!goalOf.get(line).equals(goalOf.get(line - 1))) {
            return false;
        }
        Optional<PointGroup> inner =
                groups.stream().filter(group -> group.lines().contains(line)).findFirst();
        return inner.map(group -> group.lines().contains(line - 1) && usedUp.contains(group))
                .orElseGet(() -> wholes.stream().anyMatch(usedUp::contains));
    }

    private Set<PointGroup> usedUp(Function<Indicator, Optional<Figure>> number) {
        Set<PointGroup> usedUp = new HashSet<>();
        Stream.concat(groups.stream(), wholes.stream()).forEach(group -> {
            Set<Place> counted = new HashSet<>();
            BigDecimal sum = group.lines().stream()
                    .map(lines::get)
                    .flatMap(line -> number.apply(line).stream())
                    .filter(figure -> !figure.place().hasCell() || counted.add(figure.place()))
                    .flatMap(figure -> figure.value().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(group.points()) == 0) {
                usedUp.add(group);
            }
        });
        return usedUp;
    }
}
