package jixiao.model;

import java.math.BigDecimal;

/**
 * 度量单位.
 *
 * @param name standard name (件, 万元, %, 元/人·月); empty for a bare number
 * @param kind what it measures
 * @param family units of one family convert into each other (元 and 万元: "money"; 小时 and 天: "duration"; each count
 *     word its own family, 人 and 人次 the same one); empty for a bare number
 * @param factor how many of the family's smallest unit one of these is; positive
 */
public record Unit(String name, UnitKind kind, String family, BigDecimal factor) {
    /** A bare number. */
    public static final Unit NONE = new Unit("", UnitKind.NONE, "", BigDecimal.ONE);

    /** 比率: percentages, per mille and bare ratios are all held as plain ratios. */
    public static final Unit PERCENT = new Unit("%", UnitKind.RATIO, "ratio", BigDecimal.ONE);

    /** 万元: the unit in which every amount of money is held. */
    public static final Unit WAN_YUAN = new Unit("万元", UnitKind.MONEY, "money", BigDecimal.ONE);

    public Unit {
        Given.all(name, kind, family);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor of unit " + name + " is not positive: " + factor);
        }
    }

    /** Whether a number in this unit can be compared with one in {@code other}; a bare number with any. */
    public boolean convertsTo(Unit other) {
        return kind == UnitKind.NONE || other.kind == UnitKind.NONE || family.equals(other.family);
    }
}
