package jixiao.model.narrative;

import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 行文疏漏: something in the text itself that is not as a report should be: a label, an answer, an instruction left in.
 *
 * @param code code of the finding that it is
 * @param details words for its sentence by placeholder
 * @param place the paragraph
 * @param quote the words, at most 40 signs
 * @param order the paragraph's position in the document, from 0
 */
public record Remark(String code, Map<String, String> details, Place place, String quote, int order) {
    public Remark {
        Given.all(code, place, quote);
        details = Map.copyOf(details);
    }
}
