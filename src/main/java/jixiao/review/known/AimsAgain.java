package jixiao.review.known;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jixiao.checking.IndicatorName;
import jixiao.model.Indicator;
import jixiao.model.Place;
import jixiao.model.Quantity;
import jixiao.model.SelfEvaluation;
import jixiao.model.Target;
import jixiao.model.UnitKind;
import jixiao.model.fact.alike.AimsOfLast;

/** 照填上年结果: this year's targets that are last year's results, where another target stood then. */
final class AimsAgain {
    /** Wholes (100 %, 0) are aimed at every year. */
    private static final BigDecimal WHOLE = BigDecimal.ONE;

    private AimsAgain() {}

    /**
     * Of one table.
     *
     * @param done last year's lines by the name that they are compared by
     * @return empty where no target is the same
     */
    static Optional<AimsOfLast> of(SelfEvaluation own, LastTable before, Map<String, Indicator> done) {
        List<String> same = new ArrayList<>();
        int comparable = 0;
        Place first = Place.NOWHERE;
        for (Indicator line : own.indicators()) {
            Indicator earlier = done.get(IndicatorName.of(line.name()));
            Optional<Quantity> aim = line.target().flatMap(Target::quantity);
            if (earlier == null || aim.isEmpty() || !isComparable(aim.get(), earlier)) {
                continue;
            }
            comparable++;
            BigDecimal now = aim.get().inBase();
            BigDecimal then = earlier.actual().quantity().orElseThrow().inBase();
            boolean missedThen = earlier.target()
                    .flatMap(Target::quantity)
                    .filter(asked -> asked.inBase().compareTo(then) != 0)
                    .isPresent();
            if (now.compareTo(then) == 0 && missedThen) {
                Place place = line.targetEntry().place().hasCell()
                        ? line.targetEntry().place()
                        : line.place();
                first = same.isEmpty() ? place : first;
                same.add("“" + line.name() + "”" + line.targetEntry().text());
            }
        }
        return same.isEmpty()
                ? Optional.empty()
                : Optional.of(new AimsOfLast(
                        first, before.table().year().map(String::valueOf).orElse("上"), same, comparable));
    }

    private static boolean isComparable(Quantity aim, Indicator earlier) {
        Optional<Quantity> result = earlier.actual().quantity();
        return result.isPresent()
                && LastCheck.isOneUnit(aim.unit(), result.get().unit())
                && !LastCheck.isCompletionRate(earlier)
                && aim.value().signum() > 0
                && !(aim.unit().kind() == UnitKind.RATIO && aim.value().compareTo(WHOLE) == 0);
    }
}
