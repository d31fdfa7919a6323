package jixiao.reading.value;

import java.math.BigDecimal;
import java.util.List;
import jixiao.model.Target;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** 共用单位: an actual value without unit takes its target's; of several readings the one nearer the target by ratio. */
record Sharing(NameHints hints) {
    private static final String POINTS = "分";

    /** 元 in one 万元, in which money is held. */
    private static final int PLACES = 4;

    /** Up to so many times its target an amount to the cent may be one in the target's unit. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    /**
     * The phrase of an actual value with the unit in which it is meant.
     *
     * @param name of the indicator
     * @param written the whole cell
     */
    Phrase unit(Phrase phrase, Reading reading, String name, String written) {
        WrittenUnit aimed = reading.unit();
        if (outOfHundred(phrase, aimed) && hints.isRate(name)) {
            return phrase.in(aimed.is(UnitKind.RATIO) ? WrittenUnit.PERCENT : aimed);
        }
        if (phrase.unit().isNone()) {
            if (aimed.isNone() && Trim.isToTheCent(written)) {
                // A target of 48 without unit, reported as ¥475,000.00: 47.5万元.
                return nearest(phrase, reading.target(), List.of(WrittenUnit.NONE, WrittenUnit.YUAN));
            }
            return isAmountOrPrice(aimed) && Trim.isSigned(written)
                    ? signed(phrase, aimed, reading.target(), Trim.isToTheCent(written))
                    : bare(phrase, aimed, reading.target());
        }
        if (aimed.isNone() && phrase.unit().is(UnitKind.MONEY)) {
            // A target of 900000 without unit, reported as 890000元: compared as both are written; as 89万元: in 元.
            return nearest(phrase, reading.target(), List.of(phrase.unit(), WrittenUnit.NONE, yuan(phrase.unit())));
        }
        return phrase;
    }

    /** A satisfaction of 95分 is one of 95%, and the other way round. */
    private static boolean outOfHundred(Phrase phrase, WrittenUnit aimed) {
        boolean points = phrase.unit().name().equals(POINTS) && aimed.is(UnitKind.RATIO);
        return points || aimed.name().equals(POINTS) && phrase.unit().equals(WrittenUnit.PERCENT);
    }

    /** Whether it is one of amounts, which are held in 万元, and not of prices. */
    private static boolean isAmount(WrittenUnit unit) {
        return unit.unit().equals(WrittenUnit.YUAN.unit());
    }

    /** Whether it is one of amounts, or of prices in them. */
    private static boolean isAmountOrPrice(WrittenUnit unit) {
        return unit.is(UnitKind.MONEY) && unit.unit().family().startsWith(Unit.WAN_YUAN.family());
    }

    /** The bare number of 元 that an amount in a unit is. */
    private static WrittenUnit yuan(WrittenUnit unit) {
        return isAmount(unit)
                ? new WrittenUnit(WrittenUnit.NONE.unit(), unit.toHeld().movePointRight(PLACES), "")
                : WrittenUnit.NONE;
    }

    /** 元 as the unit of money held in {@code aimed}: 元/亩 where a price in 万元/亩 is aimed at. */
    private static WrittenUnit yuanOf(WrittenUnit aimed) {
        return isAmount(aimed)
                ? WrittenUnit.YUAN
                : new WrittenUnit(
                        aimed.unit(), BigDecimal.ONE.divide(aimed.unit().factor()), aimed.name());
    }

    /**
     * An amount with its sign and to the cent is one in 元; but a cell whose format shows 4.8 as ¥4.80 beside a target of 5万元
     * is meant in the target's unit: it is near to the target as one of that, and not as one of 元. One that is not to the cent
     * is in 元 where it is far from the target as one of the target's unit, and nearer as one of 元: ¥48,000 of 5万元.
     */
    private static Phrase signed(Phrase phrase, WrittenUnit aimed, Target target, boolean cents) {
        Phrase shared = phrase.in(aimed);
        Phrase yuan = phrase.in(yuanOf(aimed));
        BigDecimal held = shared.low().held();
        BigDecimal other = yuan.low().held();
        boolean near = Distance.within(held, target, FAR);
        boolean meant =
                cents ? near && Distance.nearer(held, other, target) : near || !Distance.nearer(other, held, target);
        return meant ? shared : yuan;
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
