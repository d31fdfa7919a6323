package jixiao.checking;

import java.util.List;
import java.util.Optional;
import jixiao.model.Quantity;
import jixiao.model.Target;
import jixiao.model.TargetKind;
import jixiao.text.Normal;

/** 同一目标: whether two targets ask for the same, by what they are understood as, else by their words. */
public final class SameTarget {
    private final List<String> ignored;

    /** @param ignored 可忽略: words that say nothing when texts are compared */
    public SameTarget(List<String> ignored) {
        this.ignored = List.copyOf(ignored);
    }

    /**
     * Whether they do: 95%以上 and ≥95%, 1万件 and 10000件 do; a bare number and a bound of that number do, too.
     *
     * @param one as written
     * @param understood the same understood; empty where it is not
     * @param other the other as written
     * @param otherUnderstood the other understood
     */
    public boolean isSame(String one, Optional<Target> understood, String other, Optional<Target> otherUnderstood) {
        if (bare(one).equals(bare(other))) {
            return true;
        }
        if (understood.isEmpty() || otherUnderstood.isEmpty()) {
            return false;
        }
        Target a = understood.get();
        Target b = otherUnderstood.get();
        boolean kinds = a.kind() == b.kind()
                || a.kind() == TargetKind.EXACTLY && isBound(b.kind())
                || b.kind() == TargetKind.EXACTLY && isBound(a.kind());
        return kinds && sameValue(a, b);
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

    /** Whether two quantities are one number in units that convert. */
    static boolean equal(Quantity a, Quantity b) {
        return a.unit().convertsTo(b.unit()) && a.inBase().compareTo(b.inBase()) == 0;
    }

    private String bare(String text) {
        String bare = Normal.words(text);
        for (String word : ignored) {
            bare = bare.replace(word, "");
        }
        return bare.isEmpty() ? Normal.words(text) : bare;
    }
}
