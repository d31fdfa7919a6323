package jixiao.model.fact.dossier;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 同表另一格式: what one table says otherwise where it was handed in a second time, in another format.
 *
 * @param place the first cell that differs, in the table that counts; the title where the cell stands in the other only
 * @param differing whether anything differs
 * @param words words for the sentence by placeholder
 */
public record OtherFormat(Place place, boolean differing, Map<String, String> words) implements OfDossier {
    public OtherFormat {
        Objects.requireNonNull(place);
        words = Map.copyOf(words);
    }

    @Override
    public int table() {
        return 0;
    }

    @Override
    public String key() {
        return "另一格式" + words.getOrDefault("另一文件", "");
    }

    @Override
    public Map<String, String> details() {
        return words;
    }
}
