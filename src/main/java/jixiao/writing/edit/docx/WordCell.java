package jixiao.writing.edit.docx;

import java.util.List;

/**
 * 单元格的所在: one cell element in the text of a part.
 *
 * @param column its first column, from 1
 * @param across how many columns it covers
 * @param goesOn whether it goes on from the cell above it
 * @param content offset after its start tag
 * @param shade its properties, as far as they hold the shading
 * @param lines its own paragraphs in order, those of tables and text boxes in it left out
 */
record WordCell(int column, int across, boolean goesOn, int content, WordShade shade, List<WordLine> lines) {
    WordCell {
        lines = List.copyOf(lines);
    }
}
