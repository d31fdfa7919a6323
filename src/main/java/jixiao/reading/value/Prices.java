package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;
import jixiao.text.Normal;

/**
 * 单价: money by a head, an area or a length. Where only one of target and actual names what it is counted by, 元 is 元/亩 (spec
 * 3); not where the name asks for a total (总成本), which a price is none of.
 */
final class Prices {
    /** 元 in one 万元, in which money is held while prices count in 元. */
    private static final int PLACES = 4;

    private final WordList totals;

    Prices(Lexicon words) {
        this.totals = words.totals();
    }

    /** An actual in the unit of its target where only one of the two is a price; else as it is. */
    Quantity inUnitOf(Quantity actual, Target target, String name) {
        Optional<Unit> aimed = target.quantity().map(Quantity::unit);
        if (aimed.isEmpty() || totals.in(Normal.text(name))) {
            return actual;
        }
        Unit unit = actual.unit();
        if (isPrice(aimed.get()) && isMoney(unit)) {
            return in(
                    aimed.get(),
                    actual,
                    actual.value().movePointRight(PLACES).divide(aimed.get().factor()));
        }
        if (isMoney(aimed.get()) && isPrice(unit)) {
            return in(aimed.get(), actual, actual.inBase().movePointLeft(PLACES));
        }
        return actual;
    }

    private static Quantity in(Unit unit, Quantity number, BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return new Quantity(bare.scale() < 0 ? bare.setScale(0) : bare, unit, number.certainty());
    }

    private static boolean isMoney(Unit unit) {
        return unit.kind() == UnitKind.MONEY && unit.family().equals(Unit.WAN_YUAN.family());
    }

    private static boolean isPrice(Unit unit) {
        return unit.kind() == UnitKind.MONEY && unit.family().startsWith(Unit.WAN_YUAN.family() + "/");
    }
}
