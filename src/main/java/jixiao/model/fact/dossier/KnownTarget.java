package jixiao.model.fact.dossier;

import java.util.Map;
import java.util.Objects;
import jixiao.model.Place;

/**
 * 批复目标核对: an indicator of the table beside the approved one.
 *
 * @param place the cell of its target; where the table has no such line, the header of the targets
 * @param standing how the two stand to each other
 * @param words words for the sentence by placeholder
 */
public record KnownTarget(Place place, Standing standing, Map<String, String> words) implements OfDossier {
    public KnownTarget {
        Objects.requireNonNull(place);
        Objects.requireNonNull(standing);
        words = Map.copyOf(words);
    }

    /** How a table's indicator stands to the approved one. */
    public enum Standing {
        /** The same target under the same name, or nothing to compare. */
        AGREEING,
        /** Another target under the same name. */
        DIFFERING,
        /** The same target under another name of the same level. */
        REWORDED,
        /** The table's line is not approved. */
        NOT_APPROVED,
        /** The approved line is not in the table. */
        DROPPED
    }

    /** Whether the target is another than the approved one. */
    public boolean isDiffering() {
        return standing == Standing.DIFFERING;
    }

    /** Whether only the name is another. */
    public boolean isReworded() {
        return standing == Standing.REWORDED;
    }

    /** Whether the line is not approved. */
    public boolean isNotApproved() {
        return standing == Standing.NOT_APPROVED;
    }

    /** Whether the approved line is missing. */
    public boolean isDropped() {
        return standing == Standing.DROPPED;
    }

    @Override
    public int table() {
        return 0;
    }

    @Override
    public String key() {
        return "批复" + place.cell() + words.get("指标");
    }

    @Override
    public Map<String, String> details() {
        return words;
    }
}
