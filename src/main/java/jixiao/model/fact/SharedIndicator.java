package jixiao.model.fact;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 共有指标: an indicator that stands in a department's table and in a project's, seen from one of the two.
 *
 * @param table position in the dossier of the table that it is seen from
 * @param place the cell of that table
 * @param item 栏目 that differs: 年初目标值, 实际完成值 or 完成程度; empty where both tables agree
 * @param words words for the sentence by placeholder
 */
public record SharedIndicator(int table, Place place, String item, Map<String, String> words) implements OfDossier {
    public SharedIndicator {
        Objects.requireNonNull(place);
        Objects.requireNonNull(item);
        words = Map.copyOf(words);
    }

    /** Whether the two tables say different things. */
    public boolean isDiffering() {
        return !item.isEmpty();
    }

    @Override
    public String key() {
        return "共有" + table + place.cell();
    }

    @Override
    public Map<String, String> details() {
        return words;
    }
}
