package jixiao.model.narrative;

import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 一段话.
 *
 * @param text without blanks, full-width forms made half-width
 * @param place where it stands
 * @param order its position in the document, from 0
 */
public record Said(String text, Place place, int order) {
    public Said {
        Given.all(text, place);
    }
}
