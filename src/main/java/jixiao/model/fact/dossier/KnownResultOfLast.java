package jixiao.model.fact.dossier;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 上年结果核对: a more-is-better target beside what was done of the same indicator the year before.
 *
 * @param place the cell of the target
 * @param below whether the target asks for less than was done
 * @param grave whether that has to be explained: it is a rate or ratio, or the budget did not fall as much
 * @param words words for the sentence by placeholder
 */
public record KnownResultOfLast(Place place, boolean below, boolean grave, Map<String, String> words)
        implements OfDossier {
    public KnownResultOfLast {
        Objects.requireNonNull(place);
        words = Map.copyOf(words);
    }

    /** Whether less is asked for, and that has to be explained. */
    public boolean isToExplain() {
        return below && grave;
    }

    /** Whether less is asked for as the budget fell, or nothing is known of the budget. */
    public boolean isExplained() {
        return below && !grave;
    }

    @Override
    public int table() {
        return 0;
    }

    @Override
    public String key() {
        return "上年结果" + place.cell();
    }

    @Override
    public Map<String, String> details() {
        return words;
    }
}
