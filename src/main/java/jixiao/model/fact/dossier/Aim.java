package jixiao.model.fact.dossier;

import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.TargetKind;

/**
 * 目标所求: a target as two tables' are compared.
 *
 * @param words as written, without what says nothing
 * @param understood as it is understood; empty where it is not
 */
public record Aim(String words, Optional<Target> understood) {
    public Aim {
        Given.all(words, understood);
    }

    /**
     * Whether both ask for the same, by what they are understood as, else by their words: 95%以上 and ≥95%, 1万件 and 10000件 do;
     * a bare number and a bound of that number do, too.
     */
    public boolean asksAs(Aim other) {
        if (words.equals(other.words)) {
            return true;
        }
        if (understood.isEmpty() || other.understood.isEmpty()) {
            return false;
        }
        Target a = understood.get();
        Target b = other.understood.get();
        boolean kinds = a.kind() == b.kind()
                || a.kind() == TargetKind.EXACTLY && isBound(b.kind())
                || b.kind() == TargetKind.EXACTLY && isBound(a.kind());
        return kinds && sameValue(a, b);
    }

    /** Whether two quantities are one number in units that convert. */
    static boolean equal(Quantity a, Quantity b) {
        return a.unit().convertsTo(b.unit()) && a.inBase().compareTo(b.inBase()) == 0;
    }

    private static boolean isBound(TargetKind kind) {
        return kind == TargetKind.AT_LEAST || kind == TargetKind.AT_MOST;
    }

    private static boolean sameValue(Target one, Target other) {
        if (one instanceof Target.Between a && other instanceof Target.Between b) {
            return equal(a.low(), b.low()) && equal(a.high(), b.high());
        }
        if (one instanceof Target.Deadline a && other instanceof Target.Deadline b) {
            return a.day().last().equals(b.day().last());
        }
        return one.isNumeric()
                && other.isNumeric()
                && equal(one.quantity().orElseThrow(), other.quantity().orElseThrow());
    }
}
