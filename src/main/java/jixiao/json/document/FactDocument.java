package jixiao.json.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 文中的事实.
 *
 * @param kind what is stated
 * @param name its Chinese name
 * @param subject 整体, or the project
 * @param year the year that the sentence is about
 * @param values its numbers: points, 万元, ratios, pieces
 * @param unit 分, 万元, %, 个; empty for words
 * @param text its words where it has no number
 * @param place its paragraph
 * @param quote the words in the text, at most 40 signs
 */
public record FactDocument(
        String kind,
        String name,
        String subject,
        Optional<BigDecimal> year,
        List<BigDecimal> values,
        String unit,
        String text,
        PlaceDocument place,
        String quote) {
    public FactDocument {
        values = Absent.list(values);
    }
}
