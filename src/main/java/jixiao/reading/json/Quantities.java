package jixiao.reading.json;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Certainty;
import jixiao.model.Quantity;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** 数量: the members {@code value} or {@code upper}, {@code unit}, {@code approximate} and {@code certainty} together. */
final class Quantities {
    private final Texts texts;

    Quantities(Texts texts) {
        this.texts = texts;
    }

    /** The number of the member {@code name}, as held: 万元, plain ratios; empty when there is no number. */
    Optional<Quantity> read(Part part, String name) {
        String unit = part.text("unit");
        return part.number(name)
                .map(value -> new Quantity(value, unit.isEmpty() ? Unit.NONE : texts.unit(unit), certainty(part)));
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
