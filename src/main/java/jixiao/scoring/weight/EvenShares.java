package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.SelfEvaluation;
import jixiao.model.WeightSource;

/**
 * 平均分配的分值: points that we, and not the unit, have divided evenly. While every line of such a group is full the division
 * changes nothing; below that the unit's own one may give other scores.
 */
public final class EvenShares {
    private EvenShares() {}

    /** Whether a line's weight is an even share: printed points that its own claim, if any, is not a part of. */
    public static boolean isEven(LineScore line) {
        return line.weightSource() == WeightSource.SHARED
                && line.indicator()
                        .claimed()
                        .value()
                        .filter(claim -> claim.compareTo(line.weight()) == 0)
                        .isEmpty();
    }

    /**
     * Numbers of the lines that are evenly shared in a group with a line below full or open.
     *
     * @param table settled
     * @param lines its lines, scored
     * @param executionPoints what the execution is worth, in points
     * @param bonus tells 加分项, which have no part in the points of others
     */
    public static Set<Integer> uncertain(
            SelfEvaluation table, List<LineScore> lines, BigDecimal executionPoints, Predicate<Indicator> bonus) {
        BigDecimal points = lines.stream().map(LineScore::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        PointGroups groups = new PointGroups(table, points, executionPoints, bonus);
        List<List<Integer>> all = Stream.of(
                        SharedNumbers.runs(table).stream(),
                        Stream.of(groups.level2(), groups.level1(), groups.goals())
                                .flatMap(List::stream)
                                .map(PointGroup::lines))
                .flatMap(one -> one)
                .toList();
        Set<Integer> uncertain = new HashSet<>();
        for (int line = 0; line < lines.size(); line++) {
            int no = line;
            List<Integer> group =
                    all.stream().filter(one -> one.contains(no)).findFirst().orElse(List.of(no));
            if (isEven(lines.get(line))
                    && group.stream().map(lines::get).anyMatch(one -> one.needsReview() || !isFull(one))) {
                uncertain.add(line);
            }
        }
        return uncertain;
    }

    private static boolean isFull(LineScore line) {
        return line.score().filter(score -> score.compareTo(line.weight()) >= 0).isPresent();
    }
}
