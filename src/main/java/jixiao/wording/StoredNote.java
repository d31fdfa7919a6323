package jixiao.wording;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jixiao.model.Indicator;
import jixiao.model.LineScore;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.basis.Formula;

/** 存数说明: that a line is reckoned with the number that a cell stores, where it shows fewer digits. */
final class StoredNote {
    private StoredNote() {}

    /** "(实际完成值按存的12.4公里,显示12公里)"; empty where the numbers are those that are seen, or nothing is reckoned. */
    static String of(LineScore line) {
        Formula formula = line.basis().formula();
        boolean words = formula instanceof Formula.Banded
                || formula instanceof Formula.Unsettled
                || formula instanceof Formula.Uncomputed
                || formula instanceof Formula.Unscored
                || formula instanceof Formula.Decided;
        Indicator indicator = line.indicator();
        String notes = Stream.of(
                        note("年初目标值", indicator.target().flatMap(Target::quantity)),
                        note("实际完成值", indicator.actual().quantity()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(","));
        return words || notes.isEmpty() ? "" : "(" + notes + ")";
    }

    /** Where what is stored counts: it has the more digits of the two. */
    private static Optional<String> note(String column, Optional<Quantity> number) {
        return number.filter(one -> one.other()
                        .filter(other ->
                                digits(one) > other.stripTrailingZeros().scale())
                        .isPresent())
                .map(one -> column + "按存的" + Digits.withUnit(one.value(), one.unit()) + ",显示"
                        + Digits.withUnit(one.other().orElseThrow(), one.unit()));
    }

    private static int digits(Quantity number) {
        return number.value().stripTrailingZeros().scale();
    }
}
