package jixiao.model.narrative;

import java.util.Optional;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 报告中的一条指标: a sentence that ends with its score (得2分).
 *
 * @param text the sentence up to the score, blanks left out
 * @param full what it could get; empty where that is not printed
 * @param score points
 * @param place the paragraph
 * @param quote the words, at most 40 signs
 * @param order the paragraph's position in the document, from 0
 */
public record PointLine(String text, Optional<Stated> full, Stated score, Place place, String quote, int order) {
    public PointLine {
        Given.all(text, full, score, place, quote);
    }
}
