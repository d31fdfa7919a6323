package jixiao.reading.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Certainty;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.reading.value.ValueReader;

/** 数量: the members {@code value} or {@code upper}, {@code unit}, {@code approximate} and {@code certainty} together. */
final class Quantities {
    private final ValueReader values;

    Quantities(ValueReader values) {
        this.values = values;
    }

    /** The number of the member {@code name}, as held: 万元, plain ratios; empty when there is no number. */
    Optional<Quantity> read(Part part, String name) {
        return part.number(name).map(number -> {
            Quantity exact = values.quantity(number, part.text("unit"));
            return new Quantity(exact.value(), exact.unit(), certainty(part));
        });
    }

    private static Certainty certainty(Part part) {
        return part.oneOf("certainty", Certainty.values())
                .orElse(part.flag("approximate") ? Certainty.APPROXIMATE : Certainty.EXACT);
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
