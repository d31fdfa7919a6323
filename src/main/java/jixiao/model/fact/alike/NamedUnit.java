package jixiao.model.fact.alike;

import java.util.Map;
import java.util.Set;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.dossier.OfDossier;

/**
 * 自称: a unit of the folder that a sentence of a table speaks of as itself.
 *
 * @param place its cell
 * @param name the unit as the sentence names it
 * @param named key of that unit
 * @param own the table's unit as written
 * @param lawful keys of the units that the table may lawfully speak of so: its own, superior, subordinate, implementing
 *     ones, and those whose relation is not known
 * @param sentence as written
 */
public record NamedUnit(Place place, String name, String named, String own, Set<String> lawful, String sentence)
        implements OfDossier {
    public NamedUnit {
        Given.all(place, name, named, own, sentence);
        lawful = Set.copyOf(lawful);
    }

    @Override
    public String key() {
        return "自称" + place.cell() + name;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("名称", name, "单位", own, "原文", Listed.cut(sentence));
    }
}
