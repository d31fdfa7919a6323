package jixiao.model.fact.text;

import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.narrative.Fact;
import jixiao.model.narrative.PointLine;

/**
 * 出处: where in a document something is said, or in which cell of a sheet beside it.
 *
 * @param place the paragraph, or a cell
 * @param quote the words, at most 40 signs
 * @param order position in the document, from 0; behind all paragraphs for what stands in a sheet
 */
public record TextSpot(Place place, String quote, int order) {
    public TextSpot {
        Given.all(place, quote);
    }

    /** Of a fact. */
    public static TextSpot of(Fact fact) {
        return new TextSpot(fact.place(), fact.quote(), fact.order());
    }

    /** Of a sentence about an indicator. */
    public static TextSpot of(PointLine line) {
        return new TextSpot(line.place(), line.quote(), line.order());
    }
}
