package jixiao.scoring;

import java.math.BigDecimal;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;

/**
 * 权重推定: the weight of every line and where it comes from, for the whole table at once: its own cell or label; printed
 * points of a group, the innermost first; its claim; what is left of the convention's points.
 */
final class Weights {
    private final ClaimedWeight claimed;
    private final DefaultWeights defaults;

    Weights(Convention convention) {
        this.claimed = new ClaimedWeight(convention.parameters());
        this.defaults = new DefaultWeights(convention);
    }

    /** One weight for each line, in order, of a table whose execution and indicators are worth so much. */
    List<Weight> of(SelfEvaluation table, List<Judged> lines, FullPoints full) {
        PointGroups groups = new PointGroups(table, full.indicators(), full.execution());
        Allocation weights = new Allocation(lines);
        List<PointGroup> cells = groups.mergedCells();
        own(weights, cells);
        cells.stream().filter(group -> group.lines().size() > 1).forEach(group -> share(weights, group));
        for (List<PointGroup> level : List.of(groups.level2(), groups.level1())) {
            level.stream().filter(group -> group.lines().size() == 1).forEach(group -> label(weights, group));
        }
        for (List<PointGroup> level : List.of(groups.level2(), groups.level1(), groups.goals())) {
            level.forEach(group -> share(weights, group));
        }
        for (int line : weights.open()) {
            lines.get(line)
                    .claim()
                    .ifPresent(claim -> weights.set(line, claimed.of(lines.get(line), claim), WeightSource.CLAIMED));
        }
        defaults.fill(weights, full.indicators());
        return weights.all();
    }

    private static void own(Allocation weights, List<PointGroup> cells) {
        cells.stream()
                .filter(group -> group.lines().size() == 1)
                .forEach(group -> weights.set(group.lines().get(0), group.points(), WeightSource.COLUMN));
        for (int line : weights.open()) {
            Indicator indicator = weights.line(line).indicator();
            indicator.level3().points().ifPresent(points -> weights.set(line, points, WeightSource.LABEL));
        }
    }

    private static void label(Allocation weights, PointGroup group) {
        int line = group.lines().get(0);
        if (weights.isOpen(line)) {
            weights.set(line, group.points(), WeightSource.LABEL);
        }
    }

    /**
     * Divides what printed points leave for the lines of a group that have no weight yet: as they claim where their
     * claims are exactly that; evenly where none of them claims; else those that claim weigh what they claim and the
     * others share the rest.
     */
    private void share(Allocation weights, PointGroup group) {
        List<Integer> open = group.lines().stream().filter(weights::isOpen).toList();
        BigDecimal rest = group.points().subtract(weights.sum(group.lines()));
        List<Integer> claiming = open.stream()
                .filter(line -> weights.line(line).claim().isPresent())
                .toList();
        boolean fits =
                claiming.size() == open.size() && sumOfClaims(weights, claiming).compareTo(rest) == 0;
        for (int line : claiming) {
            BigDecimal claim = weights.line(line).claim().orElseThrow();
            if (fits) {
                weights.set(line, claim, WeightSource.SHARED);
            } else {
                weights.set(line, claimed.of(weights.line(line), claim), WeightSource.CLAIMED);
            }
        }
        List<Integer> silent = open.stream().filter(weights::isOpen).toList();
        BigDecimal left = group.points().subtract(weights.sum(group.lines()));
        if (left.signum() > 0) {
            List<BigDecimal> shares = LargestRemainder.even(left, silent.size());
            for (int i = 0; i < silent.size(); i++) {
                weights.set(silent.get(i), shares.get(i), WeightSource.SHARED);
            }
        }
    }

    private static BigDecimal sumOfClaims(Allocation weights, List<Integer> lines) {
        return lines.stream()
                .flatMap(line -> weights.line(line).claim().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
