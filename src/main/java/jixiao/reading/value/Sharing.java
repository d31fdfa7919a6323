package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Target;
import jixiao.model.UnitKind;

/** 共用单位: an actual value without unit takes its target's; of several readings the one nearer the target by ratio. */
final class Sharing {
    /** The phrase of an actual value with the unit in which it is meant. */
    Phrase unit(Phrase phrase, Reading reading) {
        WrittenUnit aimed = reading.unit();
        if (phrase.unit().isNone()) {
            return bare(phrase, aimed, reading.target());
        }
        if (aimed.isNone() && phrase.unit().is(UnitKind.MONEY)) {
            // A target of 900000 without unit, reported as 890000元: compared as both are written.
            return nearest(phrase, reading.target(), List.of(phrase.unit(), WrittenUnit.NONE));
        }
        return phrase;
    }

    private static Phrase bare(Phrase phrase, WrittenUnit aimed, Target target) {
        if (phrase.low().hasMagnitude()) {
            // 1093万 for a target in money, 1.3万 for one in 人次
            boolean money = aimed.is(UnitKind.MONEY) && aimed.unit().equals(WrittenUnit.YUAN.unit());
            return phrase.in(money ? WrittenUnit.YUAN : aimed.held());
        }
        WrittenUnit plain = aimed.held();
        boolean ambiguous = !aimed.is(UnitKind.MONEY) && aimed.toHeld().compareTo(BigDecimal.ONE) != 0;
        return ambiguous ? nearest(phrase, target, List.of(aimed, plain)) : phrase.in(aimed);
    }

    /** The first of the units in which the number lies nearest to the target by ratio. */
    private static Phrase nearest(Phrase phrase, Target target, List<WrittenUnit> units) {
        Phrase best = phrase.in(units.get(0));
        for (WrittenUnit unit : units.subList(1, units.size())) {
            Phrase other = phrase.in(unit);
            if (Distance.nearer(other.low().held(), best.low().held(), target)) {
                best = other;
            }
        }
        return best;
    }
}
