package jixiao.reading.value;

import java.math.BigDecimal;
import jixiao.model.Unit;
import jixiao.model.UnitKind;

/**
 * 书写单位: a unit as somebody wrote it.
 *
 * @param unit the unit in which the value is held
 * @param toHeld what the written number is multiplied with to be held (元: 0.0001 to 万元; %: 0.01; 万件: 10000)
 * @param name its name in its own row of 《度量单位》 (元, where the unit held is 万元); empty for a bare number
 */
record WrittenUnit(Unit unit, BigDecimal toHeld, String name) {
    /** 无单位. */
    static final WrittenUnit NONE = new WrittenUnit(Unit.NONE, BigDecimal.ONE, "");

    /** Per cent. */
    static final WrittenUnit PERCENT = new WrittenUnit(Unit.PERCENT, new BigDecimal("0.01"), "%");

    /** A ratio written as a plain number: 0.95. */
    static final WrittenUnit RATIO = new WrittenUnit(Unit.PERCENT, BigDecimal.ONE, "");

    /** 元, what is meant where only 万 or 亿 is written of money; held in 万元. */
    static final WrittenUnit YUAN = new WrittenUnit(Unit.WAN_YUAN, new BigDecimal("0.0001"), "元");

    /** 万元. */
    static final WrittenUnit WAN_YUAN = new WrittenUnit(Unit.WAN_YUAN, BigDecimal.ONE, "万元");

    /** A word that 《度量单位》 does not know: a count of its own family. */
    static WrittenUnit unknown(String word) {
        return new WrittenUnit(new Unit(word, UnitKind.COUNT, word, BigDecimal.ONE), BigDecimal.ONE, word);
    }

    /** Whether no unit is written. */
    boolean isNone() {
        return unit.kind() == UnitKind.NONE;
    }

    /** Whether it is of the given kind. */
    boolean is(UnitKind kind) {
        return unit.kind() == kind;
    }

    /** A written number as it is held. */
    BigDecimal hold(BigDecimal written) {
        return written.multiply(toHeld);
    }

    /** The unit as it is held, for a number that needs no conversion. */
    WrittenUnit held() {
        return new WrittenUnit(unit, BigDecimal.ONE, unit.name());
    }

    /** The same unit with a magnitude before it (万件). */
    WrittenUnit times(BigDecimal magnitude) {
        return new WrittenUnit(unit, toHeld.multiply(magnitude), name);
    }
}
