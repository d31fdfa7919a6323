package jixiao.checking;

import java.util.List;
import java.util.Optional;
import jixiao.model.Target;
import jixiao.model.fact.dossier.Aim;
import jixiao.text.Normal;

/** 同一目标: whether two targets ask for the same, by what they are understood as, else by their words. */
public final class SameTarget {
    private final List<String> ignored;

    /** @param ignored 可忽略: words that say nothing when texts are compared */
    public SameTarget(List<String> ignored) {
        this.ignored = List.copyOf(ignored);
    }

    /**
     * Whether they do; see {@link Aim#asksAs}.
     *
     * @param one as written
     * @param understood the same understood; empty where it is not
     * @param other the other as written
     * @param otherUnderstood the other understood
     */
    public boolean isSame(String one, Optional<Target> understood, String other, Optional<Target> otherUnderstood) {
        return aim(one, understood).asksAs(aim(other, otherUnderstood));
    }

    /** A target as written and understood, as it is compared. */
    Aim aim(String text, Optional<Target> understood) {
        String bare = Normal.words(text);
        for (String word : ignored) {
            bare = bare.replace(word, "");
        }
        return new Aim(bare.isEmpty() ? Normal.words(text) : bare, understood);
    }
}
