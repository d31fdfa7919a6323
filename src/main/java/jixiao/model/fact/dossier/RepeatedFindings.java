package jixiao.model.fact.dossier;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 重复的问题: findings of a table that were made the year before already.
 *
 * @param place the cell of the title
 * @param words words for the sentence by placeholder
 */
public record RepeatedFindings(Place place, Map<String, String> words) implements OfDossier {
    public RepeatedFindings {
        Objects.requireNonNull(place);
        words = Map.copyOf(words);
    }

    @Override
    public int table() {
        return 0;
    }

    @Override
    public String key() {
        return "上年问题";
    }

    @Override
    public Map<String, String> details() {
        return words;
    }
}
