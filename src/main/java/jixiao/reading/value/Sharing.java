package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Target;
import jixiao.model.UnitKind;

/** 共用单位: an actual value without unit takes its target's; of several readings the one nearer the target by ratio. */
record Sharing(NameHints hints) {
    private static final String POINTS = "分";

    /** The phrase of an actual value of the indicator {@code name} with the unit in which it is meant. */
    Phrase unit(Phrase phrase, Reading reading, String name) {
        WrittenUnit aimed = reading.unit();
        if (outOfHundred(phrase, aimed) && hints.isRate(name)) {
            return phrase.in(aimed.is(UnitKind.RATIO) ? WrittenUnit.PERCENT : aimed);
        }
        if (phrase.unit().isNone()) {
            return bare(phrase, aimed, reading.target());
        }
        if (aimed.isNone() && phrase.unit().is(UnitKind.MONEY)) {
            // A target of 900000 without unit, reported as 890000元: compared as both are written.
            return nearest(phrase, reading.target(), List.of(phrase.unit(), WrittenUnit.NONE));
        }
        return phrase;
    }

    /** A satisfaction of 95分 is one of 95%, and the other way round. */
    private static boolean outOfHundred(Phrase phrase, WrittenUnit aimed) {
        boolean points = phrase.unit().name().equals(POINTS) && aimed.is(UnitKind.RATIO);
        return points || aimed.name().equals(POINTS) && phrase.unit().equals(WrittenUnit.PERCENT);
    }

    private static Phrase bare(Phrase phrase, WrittenUnit aimed, Target target) {
        if (phrase.low().hasMagnitude()) {
            // 1093万 for a target in money, 1.3万 for one in 人次
            boolean money = aimed.is(UnitKind.MONEY) && aimed.unit().equals(WrittenUnit.YUAN.unit());
            return phrase.in(money ? WrittenUnit.YUAN : aimed.held());
        }
        WrittenUnit plain = aimed.equals(WrittenUnit.RATIO) ? WrittenUnit.PERCENT : aimed.held();
        boolean ambiguous = aimed.is(UnitKind.RATIO)
                || !aimed.is(UnitKind.MONEY) && aimed.toHeld().compareTo(BigDecimal.ONE) != 0;
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
