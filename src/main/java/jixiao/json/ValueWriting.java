package jixiao.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.document.ActualDocument;
import jixiao.json.document.Stated;
import jixiao.json.document.TargetDocument;
import jixiao.model.Actual;
import jixiao.model.Certainty;
import jixiao.model.Entry;
import jixiao.model.Quantity;
import jixiao.model.Target;

/** 年初目标值和实际完成值 as {@code target} and {@code actual}. */
final class ValueWriting {
    private ValueWriting() {}

    static TargetDocument target(Entry entry, Optional<Target> target) {
        Optional<Quantity> quantity = target.flatMap(Target::quantity);
        Optional<Quantity> upper = target.filter(Target.Between.class::isInstance)
                .map(Target.Between.class::cast)
                .map(Target.Between::high);
        Optional<Target.Deadline> deadline =
                target.filter(Target.Deadline.class::isInstance).map(Target.Deadline.class::cast);
        return new TargetDocument(
                entry.text(),
                target.map(known -> known.kind().name()).orElse(""),
                quantity.map(Quantity::value).map(Numbers::plain),
                upper.map(Quantity::value).map(Numbers::plain),
                unit(quantity),
                deadline.map(each -> IsoDates.text(each.day())).orElse(""),
                certainty(quantity),
                false,
                other(quantity),
                other(upper),
                isComputed(entry),
                isComputed(entry) ? entry.typed() : "");
    }

    static ActualDocument actual(Actual actual) {
        Optional<Quantity> quantity = actual.quantity();
        String certainty = certainty(quantity);
        return new ActualDocument(
                actual.entry().text(),
                Stated.of(quantity.map(Quantity::value).map(Numbers::plain)),
                unit(quantity),
                !certainty.isEmpty(),
                actual.date().map(IsoDates::text).orElse(""),
                certainty,
                other(quantity),
                isComputed(actual.entry()),
                isComputed(actual.entry()) ? actual.entry().typed() : "");
    }

    private static boolean isComputed(Entry entry) {
        return !entry.typed().equals(entry.text());
    }

    private static Optional<BigDecimal> other(Optional<Quantity> quantity) {
        return quantity.flatMap(Quantity::other).map(Numbers::plain);
    }

    private static String unit(Optional<Quantity> quantity) {
        return quantity.map(known -> known.unit().name()).orElse("");
    }

    private static String certainty(Optional<Quantity> quantity) {
        return quantity.map(Quantity::certainty)
                .filter(certainty -> certainty != Certainty.EXACT)
                .map(Enum::name)
                .orElse("");
    }
}
