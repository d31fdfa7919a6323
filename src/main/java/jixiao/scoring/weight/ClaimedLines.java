package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Figure;

/**
 * 共用一个填报得分的行: one line, or those that share one 得分 cell.
 *
 * @param lines numbers of the lines, in order
 * @param claim what they claim together, in points; empty where nothing is claimed
 */
record ClaimedLines(List<Integer> lines, Optional<BigDecimal> claim) {
    ClaimedLines {
        lines = List.copyOf(lines);
    }

    /** Some lines by their claims, in order. */
    static List<ClaimedLines> among(Allocation weights, List<Integer> some) {
        List<ClaimedLines> all = new ArrayList<>();
        Optional<Figure> before = Optional.empty();
        for (int line : some) {
            Optional<Figure> shared = weights.line(line).indicator().claimShared();
            boolean goesOn = shared.isPresent()
                    && before.filter(cell -> cell.place().equals(shared.get().place()))
                            .isPresent();
            if (goesOn) {
                ClaimedLines last = all.remove(all.size() - 1);
                List<Integer> longer = new ArrayList<>(last.lines);
                longer.add(line);
                all.add(new ClaimedLines(longer, last.claim));
            } else {
                Figure claim = weights.line(line).indicator().counted();
                all.add(new ClaimedLines(List.of(line), claim.value().filter(points -> points.signum() >= 0)));
            }
            before = shared;
        }
        return all;
    }

    /** Sum of claims, in points. */
    static BigDecimal sum(List<ClaimedLines> some) {
        return some.stream().flatMap(one -> one.claim.stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the claims give each line, in points with two decimals at least; a claim of several lines divided evenly. */
    static List<BigDecimal> points(List<ClaimedLines> some) {
        return some.stream()
                .flatMap(one -> LargestRemainder.even(one.claim.orElse(BigDecimal.ZERO), one.lines.size()).stream())
                .toList();
    }
}
