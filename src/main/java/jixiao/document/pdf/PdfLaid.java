package jixiao.document.pdf;

import java.util.List;

/**
 * 一页的内容: what was read on a page, before it is put onto what stands on other pages.
 *
 * @param page the page
 * @param tables its tables, filled, from top to bottom
 * @param numbers their numbers on the page, from 1
 * @param pieces its paragraphs
 */
record PdfLaid(PdfPage page, List<PdfTable> tables, List<Integer> numbers, List<PdfParagraphs.Piece> pieces) {
    PdfLaid {
        tables = List.copyOf(tables);
        numbers = List.copyOf(numbers);
        pieces = List.copyOf(pieces);
    }
}
