package jixiao.model.fact.text;

import java.util.Map;
import jixiao.model.Given;
import jixiao.model.Place;

/**
 * 同数的一件东西: one number of one thing that a text counts twice.
 *
 * @param no its number, from 0
 * @param thing what both count, with the number
 * @param name what both count
 * @param first the word that counts it where it is told first
 * @param second the word that counts it the second time
 * @param firstQuote the words of the first
 * @param firstPlace the paragraph of the first
 * @param spot the second
 */
public record CountedThing(
        int no,
        String thing,
        String name,
        String first,
        String second,
        String firstQuote,
        Place firstPlace,
        TextSpot spot)
        implements InText {
    public CountedThing {
        Given.all(thing, name, first, second, firstQuote, firstPlace, spot);
    }

    @Override
    public String key() {
        return "量词" + thing;
    }

    @Override
    public Map<String, String> words() {
        return Map.of(
                "事项",
                name,
                "各处",
                firstPlace.cell() + "“" + firstQuote + "”," + spot.place().cell() + "“" + spot.quote() + "”");
    }
}
