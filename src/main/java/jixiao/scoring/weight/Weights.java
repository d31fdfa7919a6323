package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.List;
import jixiao.convention.Convention;
import jixiao.model.Breakdown;
import jixiao.model.Indicator;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;
import jixiao.scoring.Judged;

/**
 * 权重推定: the weight of every line and where it comes from, for the whole table at once: its own cell or label; printed
 * points of a group, the innermost first; its claim; what is left of the convention's points.
 */
public final class Weights {
    private final ClaimedWeight claimed;
    private final DefaultWeights defaults;
    private final BonusLines bonus;

    public Weights(Convention convention) {
        this.claimed = new ClaimedWeight(convention.parameters());
        this.bonus = new BonusLines(convention);
        this.defaults = new DefaultWeights(convention, bonus);
    }

    /** One weight for each line, in order, of a table whose execution and indicators are worth so much. */
    public List<Weight> of(SelfEvaluation table, List<Judged> lines, FullPoints full) {
        PointGroups groups = new PointGroups(table, full.indicators(), full.execution(), bonus::is);
        Allocation weights = new Allocation(lines);
        List<PointGroup> cells = groups.mergedCells();
        WeightSource written = table.breakdown().map(Breakdown::origin).orElse(WeightSource.COLUMN);
        own(weights, cells, written);
        cells.stream().filter(group -> group.lines().size() > 1).forEach(group -> shareCell(weights, group));
        for (List<PointGroup> level : List.of(groups.level2(), groups.level1())) {
            level.stream().filter(group -> group.lines().size() == 1).forEach(group -> label(weights, group));
        }
        for (List<PointGroup> level : List.of(groups.level2(), groups.level1(), groups.goals())) {
            level.forEach(group -> share(weights, group));
        }
        ClaimedLines.among(weights, weights.open()).stream()
                .filter(one -> one.claim().isPresent())
                .forEach(one -> claim(weights, one, false));
        defaults.fill(weights, full.indicators());
        return weights.all();
    }

    /** The cells of an aggregated table are written from what its units' points are: claims, or the convention's. */
    private static void own(Allocation weights, List<PointGroup> cells, WeightSource written) {
        boolean onClaims = written == WeightSource.CLAIMED;
        WeightSource source = onClaims ? WeightSource.COLUMN : written;
        cells.stream()
                .filter(group -> group.lines().size() == 1)
                .forEach(group -> weights.set(group.lines().get(0), group.points(), source, onClaims));
        for (int line : weights.open()) {
            Indicator indicator = weights.line(line).indicator();
            indicator
                    .level3()
                    .points()
                    .ifPresent(points -> weights.set(
                            line, points, source == WeightSource.COLUMN ? WeightSource.LABEL : source, onClaims));
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
     * others share the rest. A claim that several lines share is one claim.
     */
    private void share(Allocation weights, PointGroup group) {
        List<Integer> open = group.lines().stream().filter(weights::isOpen).toList();
        BigDecimal rest = group.points().subtract(weights.sum(group.lines()));
        List<ClaimedLines> all = ClaimedLines.among(weights, open);
        List<ClaimedLines> claiming =
                all.stream().filter(one -> one.claim().isPresent()).toList();
        boolean fits = !all.isEmpty()
                && claiming.size() == all.size()
                && ClaimedLines.sum(claiming).compareTo(rest) == 0;
        if (fits && ClaimedLines.points(all).equals(LargestRemainder.even(rest, open.size()))) {
            // The print alone gives these weights.
            even(weights, group, false);
            return;
        }
        claiming.forEach(one -> claim(weights, one, fits));
        even(weights, group, !claiming.isEmpty() && !fits);
    }

    /** One weight cell over several lines: as they claim where the claims of their own are exactly that, else evenly. */
    private static void shareCell(Allocation weights, PointGroup group) {
        List<ClaimedLines> all = ClaimedLines.among(weights, group.lines());
        boolean own = all.size() == group.lines().size()
                && all.stream().allMatch(one -> one.claim().isPresent());
        if (own && ClaimedLines.sum(all).compareTo(group.points()) == 0) {
            all.forEach(one -> weights.set(one.lines().get(0), one.claim().orElseThrow(), WeightSource.SHARED, true));
        } else {
            even(weights, group, false);
        }
    }

    private static void even(Allocation weights, PointGroup group, boolean onClaims) {
        List<Integer> silent = group.lines().stream().filter(weights::isOpen).toList();
        BigDecimal left = group.points().subtract(weights.sum(group.lines()));
        if (left.signum() > 0 || group.points().signum() == 0) {
            List<BigDecimal> shares = LargestRemainder.even(left, silent.size());
            for (int i = 0; i < silent.size(); i++) {
                weights.set(silent.get(i), shares.get(i), WeightSource.SHARED, onClaims);
            }
        }
    }

    /** The claim is the weight; one of several lines is divided evenly among them. */
    private void claim(Allocation weights, ClaimedLines one, boolean fits) {
        List<BigDecimal> portions =
                LargestRemainder.even(one.claim().orElseThrow(), one.lines().size());
        for (int i = 0; i < portions.size(); i++) {
            int line = one.lines().get(i);
            if (fits) {
                weights.set(line, portions.get(i), WeightSource.SHARED, true);
            } else {
                weights.set(line, claimed.of(weights.line(line), portions.get(i)), WeightSource.CLAIMED, true);
            }
        }
    }
}
