package jixiao.model.narrative;

import java.util.List;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 合计与分项: an amount and the parts that the text says it is made of (包括, 其中).
 *
 * @param name what the whole is called
 * @param whole the whole
 * @param parts its parts in order, at least two
 * @param names what they are called, in the same order
 * @param closed whether the text says that these are all parts
 * @param place the paragraph
 * @param quote the words, at most 40 signs
 * @param order the paragraph's position in the document, from 0
 */
public record PartsList(
        String name,
        Stated whole,
        List<Stated> parts,
        List<String> names,
        boolean closed,
        Place place,
        String quote,
        int order) {
    public PartsList {
        Given.all(name, whole, place, quote);
        parts = List.copyOf(parts);
        names = List.copyOf(names);
    }
}
