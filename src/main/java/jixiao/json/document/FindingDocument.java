package jixiao.json.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 审核发现.
 *
 * @param code its code
 * @param severity ERROR, WARNING or INFO
 * @param file where it is not the table's file
 * @param sheet where it is not the table's sheet
 * @param cell its cell; empty outside workbooks
 * @param place its place
 * @param quote in a text the words that it is about, at most 40 signs
 * @param message what was found, what should be, what to do
 * @param expected the number that should be
 * @param actual the number that was found
 */
public record FindingDocument(
        String code,
        String severity,
        @IfAny String file,
        @IfAny String sheet,
        String cell,
        PlaceDocument place,
        @IfAny String quote,
        String message,
        Optional<BigDecimal> expected,
        Optional<BigDecimal> actual) {
    /** Its cell, or in a document its place as a person counts; empty where it has none. */
    public String where() {
        return cell.isEmpty() ? place.text() : cell;
    }
}
