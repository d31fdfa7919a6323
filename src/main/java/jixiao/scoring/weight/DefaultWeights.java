package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jixiao.convention.Convention;
import jixiao.convention.LevelPoints;
import jixiao.model.WeightSource;

/**
 * 默认权重: divides what the other lines leave of the indicator points. Where the convention has points for
 * each level 1 and every line is of one, each level 1 gets its points (in proportion where a level 1 is absent or some
 * of it is taken) and divides them evenly among its lines; else evenly over the goals and evenly over their lines.
 */
record DefaultWeights(Convention convention, BonusLines bonus) {
    /**
     * Gives every line without a weight one, so that all but 加分项 come to {@code indicatorPoints}; those are worth what is
     * printed or claimed, here nothing.
     */
    void fill(Allocation weights, BigDecimal indicatorPoints) {
        weights.open().stream().filter(line -> isBonus(weights, line)).forEach(line -> nothing(weights, line));
        List<Integer> open = weights.open();
        List<Integer> every = IntStream.range(0, weights.size())
                .boxed()
                .filter(line -> !isBonus(weights, line))
                .toList();
        BigDecimal left = indicatorPoints.subtract(weights.sum(every)).max(BigDecimal.ZERO);
        Map<LevelPoints, List<Integer>> levels = byLevel1(weights, open);
        if (levels.isEmpty()) {
            List<List<Integer>> goals = byGoal(weights, open);
            divide(weights, goals, LargestRemainder.even(left, goals.size()));
        } else {
            Map<LevelPoints, List<Integer>> all = byLevel1(weights, every);
            List<BigDecimal> quotas = levels.keySet().stream()
                    .map(level -> quota(weights, level, all.getOrDefault(level, List.of())))
                    .toList();
            divide(weights, List.copyOf(levels.values()), LargestRemainder.split(left, quotas));
        }
    }

    private boolean isBonus(Allocation weights, int line) {
        return bonus.is(weights.line(line).indicator());
    }

    /** An empty cell of the column of weights says that as well as a number does. */
    private static void nothing(Allocation weights, int line) {
        boolean cell = weights.line(line).indicator().weight().place().hasCell();
        weights.set(line, BigDecimal.ZERO, cell ? WeightSource.COLUMN : WeightSource.DEFAULT, false);
    }

    private BigDecimal quota(Allocation weights, LevelPoints level, List<Integer> lines) {
        return level.points().subtract(weights.sum(lines)).max(BigDecimal.ZERO);
    }

    private static void divide(Allocation weights, List<List<Integer>> groups, List<BigDecimal> points) {
        boolean onClaims = weights.anyOnClaims();
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> lines = groups.get(group);
            List<BigDecimal> shares = LargestRemainder.even(points.get(group), lines.size());
            for (int i = 0; i < lines.size(); i++) {
                weights.set(lines.get(i), shares.get(i), WeightSource.DEFAULT, onClaims);
            }
        }
    }

    /** Lines by the convention's level 1; empty where the convention has none or some line is of none of them. */
    private Map<LevelPoints, List<Integer>> byLevel1(Allocation weights, List<Integer> lines) {
        Map<LevelPoints, List<Integer>> levels = new LinkedHashMap<>();
        for (int line : lines) {
            Optional<LevelPoints> level =
                    convention.level(weights.line(line).indicator().level1().name());
            if (level.isEmpty()) {
                return Map.of();
            }
            levels.computeIfAbsent(level.get(), name -> new ArrayList<>()).add(line);
        }
        return levels;
    }

    private static List<List<Integer>> byGoal(Allocation weights, List<Integer> lines) {
        Map<Integer, List<Integer>> goals = new LinkedHashMap<>();
        for (int line : lines) {
            goals.computeIfAbsent(weights.line(line).goal(), goal -> new ArrayList<>())
                    .add(line);
        }
        return List.copyOf(goals.values());
    }
}
