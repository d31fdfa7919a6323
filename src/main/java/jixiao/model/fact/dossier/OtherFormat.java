package jixiao.model.fact.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 同表另一格式: what one table says otherwise where it was handed in a second time, in another format.
 *
 * @param place the first cell that differs, in the table that counts; the title where the cell stands in the other only
 * @param differences what differs, one after the other; empty where both say the same
 * @param own file of the table that counts, as people know it
 * @param other file of the other
 */
public record OtherFormat(Place place, List<String> differences, String own, String other) implements OfDossier {
    /** How many differences the sentence spells out. */
    private static final int SPELT = 5;

    public OtherFormat {
        Given.all(place, own, other);
        differences = List.copyOf(differences);
    }

    @Override
    public String key() {
        return "另一格式" + other;
    }

    @Override
    public Map<String, String> details() {
        int more = differences.size() - SPELT;
        return Map.of(
                "本文件",
                own,
                "另一文件",
                other,
                "处数",
                String.valueOf(differences.size()),
                "不同",
                differences.stream().limit(SPELT).collect(Collectors.joining(";")),
                "其余",
                more > 0 ? String.valueOf(more) : "");
    }
}
