package jixiao.scoring.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.WeightSource;
import jixiao.scoring.Judged;

/** 权重分配: the weights found so far; one for each table, never shared. */
final class Allocation {
    private final List<Judged> lines;
    private final List<Optional<Weight>> weights = new ArrayList<>();

    Allocation(List<Judged> lines) {
        this.lines = lines;
        lines.forEach(line -> weights.add(Optional.empty()));
    }

    Judged line(int line) {
        return lines.get(line);
    }

    /** A weight that stands in print, or is divided evenly from print alone. */
    void set(int line, BigDecimal points, WeightSource source) {
        set(line, points, source, false);
    }

    /** A weight, and whether it rests on claims. */
    void set(int line, BigDecimal points, WeightSource source, boolean onClaims) {
        weights.set(line, Optional.of(new Weight(points, source, onClaims)));
    }

    /** Whether any weight known so far rests on claims. */
    boolean anyOnClaims() {
        return weights.stream()
                .anyMatch(weight -> weight.filter(Weight::onClaims).isPresent());
    }

    boolean isOpen(int line) {
        return weights.get(line).isEmpty();
    }

    List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (isOpen(line)) {
                open.add(line);
            }
        }
        return open;
    }

    /** Sum of the weights known among some lines. */
    BigDecimal sum(List<Integer> some) {
        return some.stream()
                .flatMap(line -> weights.get(line).stream())
                .map(Weight::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int size() {
        return lines.size();
    }

    /** The weights when every line has one. */
    List<Weight> all() {
        return weights.stream().map(Optional::orElseThrow).toList();
    }
}
