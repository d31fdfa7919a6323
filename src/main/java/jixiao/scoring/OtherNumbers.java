package jixiao.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.model.Actual;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;

/** 另一读法: a line by the numbers that its cells say besides those that count. */
final class OtherNumbers {
    private OtherNumbers() {}

    /** The line by each other reading of its two cells, alone and together; empty where both say one number. */
    static List<Indicator> of(Indicator line) {
        List<Optional<Target>> targets = new ArrayList<>(List.of(line.target()));
        line.target().flatMap(OtherNumbers::turned).ifPresent(other -> targets.add(Optional.of(other)));
        List<Actual> actuals = new ArrayList<>(List.of(line.actual()));
        turned(line.actual()).ifPresent(actuals::add);
        List<Indicator> others = new ArrayList<>();
        for (Optional<Target> target : targets) {
            for (Actual actual : actuals) {
                others.add(line.valued(line.targetEntry(), target, actual));
            }
        }
        return others.subList(1, others.size());
    }

    private static Optional<Target> turned(Target target) {
        Optional<Quantity> other =
                target.quantity().filter(number -> number.other().isPresent()).map(Quantity::turned);
        if (target instanceof Target.AtLeast) {
            return other.map(Target.AtLeast::new);
        }
        if (target instanceof Target.AtMost) {
            return other.map(Target.AtMost::new);
        }
        return target instanceof Target.Exactly ? other.map(Target.Exactly::new) : Optional.empty();
    }

    private static Optional<Actual> turned(Actual actual) {
        return actual.quantity()
                .filter(number -> number.other().isPresent())
                .map(number -> new Actual(actual.entry(), Optional.of(number.turned()), actual.date()));
    }
}
