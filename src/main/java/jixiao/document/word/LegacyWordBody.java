package jixiao.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jixiao.document.Block;
import jixiao.document.Block.Paragraph;
import jixiao.document.Tally;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Word 97-2003 正文: a document is a row of paragraphs of which each says how deep in tables it stands and whether it ends a
 * cell or a row. Tables within a cell follow their table, as in {@link WordBody}.
 */
final class LegacyWordBody {
    private static final char CELL_MARK = 7;

    /** Nobody nests tables deeper. */
    private static final int DEEPEST = 20;

    private final String file;
    private final HWPFDocument document;
    private final Tally tally;
    private final LegacyWordNumbering numbering = new LegacyWordNumbering();
    private final Deque<LegacyWordTable> open = new ArrayDeque<>();
    private List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    LegacyWordBody(String file, HWPFDocument document, Tally tally) {
        this.file = file;
        this.document = document;
        this.tally = tally;
    }

    /** What stands in a part of the document; numbers go on from the part before. */
    List<Block> blocks(Range part) {
        blocks = new ArrayList<>();
        LegacyWordText texts = new LegacyWordText(data());
        for (PAPX properties : document.getParagraphTable().getParagraphs()) {
            if (properties.getEnd() > part.getStartOffset() && properties.getStart() < part.getEndOffset()) {
                paragraph(org.apache.poi.hwpf.usermodel.Paragraph.newParagraph(part, properties), properties, texts);
            }
        }
        level(0);
        if (texts.isWithinField()) {
            throw WordRefusals.corrupt(file);
        }
        return blocks;
    }

    private byte[] data() {
        byte[] data = document.getDataStream();
        return data == null ? new byte[0] : data;
    }

    private void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph, PAPX properties, LegacyWordText texts) {
        int depth = paragraph.isInTable() || paragraph.getTableLevel() > 0 ? Math.max(1, paragraph.getTableLevel()) : 0;
        level(depth);
        if (depth == 0) {
            String text = text(paragraph, texts);
            paragraphs++;
            tally.cell();
            blocks.add(new Paragraph(0, paragraphs, text));
        } else if (paragraph.isTableRowEnd()) {
            open.peek().endRow(properties.getSprmBuf(), LegacyWordText.isDeleted(paragraph));
        } else {
            String raw = paragraph.text();
            open.peek().line(inward(paragraph, texts));
            if (depth == 1 ? raw.indexOf(CELL_MARK) >= 0 : paragraph.isEmbeddedCellMark()) {
                tally.cell();
                open.peek().endCell();
            }
        }
    }

    private String text(org.apache.poi.hwpf.usermodel.Paragraph paragraph, LegacyWordText texts) {
        String written = texts.of(paragraph).strip();
        return written.isEmpty() ? "" : numbering.label(paragraph) + written;
    }

    /** With the blanks before it, and those that its indent is worth. */
    private String inward(org.apache.poi.hwpf.usermodel.Paragraph paragraph, LegacyWordText texts) {
        String raw = texts.of(paragraph);
        String written = raw.strip();
        int twips = paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent();
        int blanks = WordIndent.ofTwips(twips) + WordIndent.leading(raw);
        return written.isEmpty() ? "" : " ".repeat(blanks) + numbering.label(paragraph) + written;
    }

    /** Opens and closes tables up to this depth. */
    private void level(int depth) {
        if (depth > DEEPEST) {
            throw WordRefusals.corrupt(file);
        }
        while (open.size() > depth) {
            List<Block> closed = open.pop().blocks();
            if (open.isEmpty()) {
                blocks.addAll(closed);
            } else {
                open.peek().within(closed);
            }
        }
        while (open.size() < depth) {
            tables++;
            open.push(new LegacyWordTable(file, tables));
        }
    }
}
