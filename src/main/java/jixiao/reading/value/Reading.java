package jixiao.reading.value;

import java.util.Optional;
import jixiao.model.Quantity;
import jixiao.model.Target;

/**
 * 目标读法: a target understood, with the unit as it was written, which an actual value without unit shares.
 *
 * @param target the target
 * @param unit the unit written; {@link WrittenUnit#NONE} when none is
 */
record Reading(Target target, WrittenUnit unit) {
    static Reading of(Target target) {
        return new Reading(target, WrittenUnit.NONE);
    }

    /** The number aimed at; empty for words and dates. */
    Optional<Quantity> quantity() {
        return target.quantity();
    }
}
