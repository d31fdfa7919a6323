package jixiao.model.narrative;

import java.util.List;
import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 文中的事实.
 *
 * @param kind what is stated
 * @param subject of whom: 整体 for the unit as a whole, a project's name, what grew; empty where the text does not say
 * @param year the year that the sentence names, else that of its report or document; empty where neither says
 * @param values its numbers in the order of the text; empty for words
 * @param text its words where it has no number: an answer, a name
 * @param place the paragraph
 * @param quote the words of it in the text, at most 40 signs
 * @param order its paragraph's position in the document, from 0
 */
public record Fact(
        FactKind kind,
        String subject,
        Optional<Integer> year,
        List<Stated> values,
        String text,
        Place place,
        String quote,
        int order) {
    /** The subject that stands for the unit as a whole. */
    public static final String WHOLE = "整体";

    public Fact {
        Given.all(kind, subject, year, text, place, quote);
        values = List.copyOf(values);
    }

    /** Its first number; empty for words. */
    public Optional<Stated> value() {
        return values.stream().findFirst();
    }
}
