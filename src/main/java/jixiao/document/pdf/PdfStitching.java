package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.List;
import jixiao.document.Block;
import jixiao.document.Block.Paragraph;

/** 跨页的表: puts blocks in order, and a table that goes on on the next page onto what stands before it. */
final class PdfStitching {
    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private final List<PdfTable> seen = new ArrayList<>();
    private List<Paragraph> waiting = new ArrayList<>();
    private PdfChain chain;
    private int paragraphs;

    PdfStitching(String file) {
        this.file = file;
    }

    void paragraph(int page, String text) {
        waiting.add(new Paragraph(page, ++paragraphs, text));
    }

    /**
     * A table, and whether it goes on with the one before.
     *
     * @param number on its page
     */
    void table(PdfTable table, int number) {
        PdfWide.judge(file, seen, table);
        seen.add(table);
        List<String> lines = waiting.stream().map(Paragraph::text).toList();
        if (chain != null && chain.goesOn(table, lines.isEmpty(), endsWith(above, lines))) {
            chain.add(table, number);
            waiting = new ArrayList<>();
            return;
        }
        finish();
        above.clear();
        above.addAll(lines);
        blocks.addAll(waiting);
        waiting = new ArrayList<>();
        chain = new PdfChain(file, table, number);
    }

    private static boolean endsWith(List<String> all, List<String> end) {
        return all.size() >= end.size()
                && all.subList(all.size() - end.size(), all.size()).equals(end);
    }

    private void finish() {
        if (chain != null) {
            chain.ends();
            blocks.add(chain.table());
            chain = null;
        }
    }

    List<Block> blocks() {
        finish();
        blocks.addAll(waiting);
        waiting = new ArrayList<>();
        return blocks;
    }
}
