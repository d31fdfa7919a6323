package jixiao.writing.report;

import java.util.List;

/**
 * 并列的一段: a paragraph, a row or something else among its siblings, with the marks in it that belong to its siblings too.
 *
 * @param closes marks that end what an earlier one began; they stand before {@code opens}
 * @param opens marks that begin what a later one ends
 * @param last whether nothing stands behind the first of {@code closes}
 * @param first whether nothing stands before the last of {@code opens}
 * @param pieces what it is made of, without these marks; nothing where it held them only
 */
record Unit(List<Mark> closes, List<Mark> opens, boolean last, boolean first, List<Piece> pieces) {
    Unit {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
        pieces = List.copyOf(pieces);
    }

    /** One without such marks. */
    static Unit of(Piece piece) {
        return new Unit(List.of(), List.of(), true, true, List.of(piece));
    }
}
