package jixiao.document.pdf;

import java.util.List;

/**
 * 一页: what is seen on a page.
 *
 * @param number from 1
 * @param width as shown, in points
 * @param height as shown, in points
 * @param glyphs its signs in the order in which they were drawn
 * @param cut signs that are drawn but cut off by the edge of a cell
 * @param rules its straight lines
 * @param hidden signs that are not seen, as behind a scanned picture
 * @param pictures pictures larger than a letter
 */
record PdfPage(
        int number,
        double width,
        double height,
        List<PdfGlyph> glyphs,
        List<PdfGlyph> cut,
        List<PdfRule> rules,
        int hidden,
        int pictures) {
    PdfPage {
        glyphs = List.copyOf(glyphs);
        cut = List.copyOf(cut);
        rules = List.copyOf(rules);
    }
}
