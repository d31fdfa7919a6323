package jixiao.checking;

import java.util.List;
import java.util.Optional;
import jixiao.model.Target;
import jixiao.model.fact.dossier.Aim;
import jixiao.text.Normal;

/** 同一目标: makes targets comparable, by what they are understood as, else by their words; see {@link Aim#asksAs}. */
public final class SameTarget {
    private final List<String> ignored;

    /** @param ignored 可忽略: words that say nothing when texts are compared */
    public SameTarget(List<String> ignored) {
        this.ignored = List.copyOf(ignored);
    }

    /**
     * A target as it is compared.
     *
     * @param text as written
     * @param understood the same understood; empty where it is not
     */
    public Aim aim(String text, Optional<Target> understood) {
        String bare = Normal.words(text);
        for (String word : ignored) {
            bare = bare.replace(word, "");
        }
        return new Aim(bare.isEmpty() ? Normal.words(text) : bare, understood);
    }
}
