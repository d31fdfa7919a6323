package jixiao.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/** 数字写法: how numbers are printed; never scientific, no grouping. */
public final class Digits {
    /** Decimals of a percentage: "a rate in percent, two decimals" (spec 4). */
    private static final int PERCENT_DECIMALS = 2;

    /** So many decimals tell two numbers of a formula apart; longer ones come of conversions. */
    private static final int MOST_DECIMALS = 6;

    private static final String PERCENT = "%";

    private Digits() {}

    /** A number as it is, zeros at its end left off: 10.00 gives "10", 0.90 "0.9". */
    public static String plain(BigDecimal number) {
        BigDecimal rounded =
                number.scale() > MOST_DECIMALS ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : number;
        BigDecimal bare = rounded.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    /** A ratio as a percentage with at most two decimals: 0.976441 gives "97.64%", 1 gives "100%". */
    public static String percent(BigDecimal ratio) {
        BigDecimal hundredfold = ratio.movePointRight(2);
        int decimals = Math.min(PERCENT_DECIMALS, Math.max(0, hundredfold.scale()));
        return plain(hundredfold.setScale(decimals, RoundingMode.HALF_UP)) + PERCENT;
    }

    /** A ratio as a percentage with all its decimals: 0.00125 gives "0.125%". */
    public static String exactPercent(BigDecimal ratio) {
        return plain(ratio.movePointRight(2)) + PERCENT;
    }

    /** Points with so many decimals: 20 gives "20.00". */
    public static String points(BigDecimal points, int decimals) {
        return points.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** A number of a formula: ratios as percentages, all others plain, without the unit's name. */
    public static String inFormula(BigDecimal number, Unit unit) {
        return unit.kind() == UnitKind.RATIO ? exactPercent(number) : plain(number);
    }

    /** A number with the name of its unit: "2次", "15%", "1000万元". */
    public static String withUnit(BigDecimal number, Unit unit) {
        return unit.kind() == UnitKind.RATIO ? exactPercent(number) : plain(number) + unit.name();
    }
}
