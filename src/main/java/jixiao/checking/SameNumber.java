package jixiao.checking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jixiao.model.Actual;
import jixiao.model.Figure;
import jixiao.model.Indicator;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.text.Normal;

/** 同一个数: whether cells of two files say the same, however they write it, stored or shown. */
final class SameNumber {
    private SameNumber() {}

    /** Printed alike, they are one number within a unit of the last printed place, which 元 and 万元 are not. */
    static boolean is(Figure one, Figure other) {
        boolean alike = Normal.words(one.text()).equals(Normal.words(other.text()));
        boolean read = one.value().isPresent() && other.value().isPresent();
        if (!read) {
            return alike && one.value().isPresent() == other.value().isPresent();
        }
        BigDecimal apart = one.value().get().subtract(other.value().get()).abs();
        return alike && apart.compareTo(one.step().max(other.step())) <= 0 || meet(numbers(one), numbers(other));
    }

    static boolean is(Actual one, Actual other) {
        boolean alike = Normal.words(one.entry().text())
                .equals(Normal.words(other.entry().text()));
        boolean dates = one.date().isPresent() && one.date().equals(other.date());
        return alike || dates || is(one.quantity(), other.quantity());
    }

    static boolean isTarget(Indicator one, Indicator other) {
        boolean alike = Normal.words(one.targetEntry().text())
                .equals(Normal.words(other.targetEntry().text()));
        boolean understood = one.target().isPresent() && one.target().equals(other.target());
        boolean kinds = one.target().map(Target::kind).equals(other.target().map(Target::kind));
        boolean range = one.target().filter(Target.Between.class::isInstance).isPresent();
        return alike || understood || kinds && !range && is(quantity(one), quantity(other));
    }

    private static Optional<Quantity> quantity(Indicator line) {
        return line.target().flatMap(Target::quantity);
    }

    private static boolean is(Optional<Quantity> one, Optional<Quantity> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().certainty() == other.get().certainty()
                && one.get().unit().family().equals(other.get().unit().family())
                && meet(numbers(one.get()), numbers(other.get()));
    }

    private static List<BigDecimal> numbers(Figure figure) {
        return Stream.concat(figure.value().stream(), figure.other().flatMap(Figure::value).stream())
                .toList();
    }

    private static List<BigDecimal> numbers(Quantity quantity) {
        return Stream.concat(Stream.of(quantity), quantity.other().map(number -> quantity.turned()).stream())
                .map(Quantity::inBase)
                .toList();
    }

    private static boolean meet(List<BigDecimal> some, List<BigDecimal> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> one.compareTo(other) == 0));
    }
}
