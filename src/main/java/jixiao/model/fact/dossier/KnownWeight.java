package jixiao.model.fact.dossier;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 批复分值核对.
 *
 * @param place the cell of the weight
 * @param own 分值 of the table, in points
 * @param known the approved one, in points
 * @param words words for the sentence by placeholder
 */
public record KnownWeight(Place place, BigDecimal own, BigDecimal known, Map<String, String> words)
        implements OfDossier {
    public KnownWeight {
        Objects.requireNonNull(place);
        Objects.requireNonNull(own);
        Objects.requireNonNull(known);
        words = Map.copyOf(words);
    }

    /** Whether both are different numbers. */
    public boolean isDiffering() {
        return own.compareTo(known) != 0;
    }

    @Override
    public int table() {
        return 0;
    }

    @Override
    public String key() {
        return "批复分值" + place.cell();
    }

    @Override
    public Map<String, String> details() {
        return words;
    }
}
