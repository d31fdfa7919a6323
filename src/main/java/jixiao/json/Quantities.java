package jixiao.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.json.document.ActualDocument;
import jixiao.json.document.TargetDocument;
import jixiao.model.Certainty;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.reading.value.ValueReader;

/** 数量: a number, its {@code unit}, {@code approximate} and {@code certainty} together. */
record Quantities(ValueReader values) {
    /** Of a target, as held: 万元, plain ratios; empty when there is no number. */
    Optional<Quantity> of(Optional<BigDecimal> number, Optional<BigDecimal> other, TargetDocument target, Spot at) {
        return number.map(value ->
                quantity(value, other, target.unit(), certainty(target.certainty(), target.approximate(), at)));
    }

    /** Of an actual. */
    Optional<Quantity> of(ActualDocument actual, Spot at) {
        return actual.value()
                .number()
                .map(value -> quantity(
                        value, actual.other(), actual.unit(), certainty(actual.certainty(), actual.approximate(), at)));
    }

    private Quantity quantity(BigDecimal number, Optional<BigDecimal> other, String unit, Certainty certainty) {
        Quantity exact = values.quantity(number, unit);
        Optional<BigDecimal> besides =
                other.map(each -> values.quantity(each, unit).value());
        return new Quantity(exact.value(), exact.unit(), certainty, besides);
    }

    private static Certainty certainty(String stated, boolean approximate, Spot at) {
        return at.oneOf("certainty", stated, Certainty.values())
                .orElse(approximate ? Certainty.APPROXIMATE : Certainty.EXACT);
    }

    /** As a person writes it: 0.95 as "95%", 5 次 as "5次". */
    static String shown(Quantity quantity) {
        Unit unit = quantity.unit();
        BigDecimal value = quantity.value();
        if (unit.kind() == UnitKind.RATIO) {
            return plain(value.movePointRight(2)) + "%";
        }
        return plain(value) + unit.name();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
