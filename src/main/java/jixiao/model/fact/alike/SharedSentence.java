package jixiao.model.fact.alike;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.fact.dossier.OfDossier;

/**
 * 同文: a sentence of a table that tables of other units have too, digits and names of units left aside.
 *
 * @param no its number in the table, from 0
 * @param text as this table writes it
 * @param place its cell
 * @param departments of how many different 主管部门 the units are that have it, this one's among them; units whose 主管部门 is
 *     not known do not count
 * @param share how many of all units of the folder have it, as a ratio with four decimals
 * @param others names of some other units that have it
 */
public record SharedSentence(
        int no, String text, Place place, BigDecimal departments, BigDecimal share, List<String> others)
        implements OfDossier {
    public SharedSentence {
        Given.all(text, place, departments, share);
        others = List.copyOf(others);
    }

    @Override
    public String key() {
        return "同文" + no;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("原文", text);
    }
}
