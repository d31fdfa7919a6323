package jixiao.document.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import jixiao.document.Block;
import jixiao.document.Block.Paragraph;
import jixiao.document.Block.SpanCell;
import jixiao.document.Block.Table;
import jixiao.document.Refusals;
import jixiao.document.Tally;
import jixiao.document.ooxml.XmlEvents;

/**
 * Word 正文: paragraphs and tables of a document part in their order. What was deleted with changes tracked, moved away or
 * hidden is no text; text boxes follow the paragraph that holds them, tables within a cell follow their table.
 */
final class WordBody {
    /** Elements with text that nobody sees, or that is said twice. */
    private static final Set<String> UNSEEN = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "rPrChange",
            "tcPrChange",
            "trPrChange",
            "tblPrChange");

    /** Nobody nests tables deeper; every level is a call of its own here. */
    private static final int DEEPEST = 20;

    private final String file;
    private final XmlEvents xml;
    private final WordNumbering numbering;
    private final WordComments comments;
    private final Tally tally;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<List<Block>> nested = new ArrayDeque<>();
    private int paragraphs;
    private int tables;

    WordBody(String file, XmlEvents xml, WordNumbering numbering, WordComments comments, Tally tally) {
        this.file = file;
        this.xml = xml;
        this.numbering = numbering;
        this.comments = comments;
        this.tally = tally;
    }

    List<Block> blocks() {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return blocks;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                block(blocks, 0);
            }
        }
    }

    /** A paragraph or a table into {@code into}; anything else is gone into, or passed over. */
    private void block(List<Block> into, int depth) {
        if (xml.is("p")) {
            List<Block> boxes = new ArrayList<>();
            String text = new WordParagraph(xml, numbering, box -> block(boxes, depth + 1)).read();
            paragraphs++;
            tally.cell();
            into.add(new Paragraph(0, paragraphs, text));
            into.addAll(boxes);
        } else if (xml.is("tbl")) {
            if (depth > DEEPEST) {
                throw Refusals.corrupt(file);
            }
            table(into, depth + 1);
        } else if (UNSEEN.contains(xml.name())) {
            xml.skip();
        }
    }

    private void table(List<Block> into, int depth) {
        tables++;
        int number = tables;
        WordTable table = new WordTable();
        List<Block> within = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "tr" -> table.row();
                    case "gridBefore" -> table.skip(xml.number("val", 0));
                    case "tc" -> cell(table, within, depth);
                    case "del", "moveFrom" -> {
                        if (table.inRowProperties()) {
                            table.deleteRow();
                        } else {
                            xml.skip();
                        }
                    }
                    case "trPr" -> table.rowProperties(true);
                    default -> {
                        if (UNSEEN.contains(xml.name())) {
                            xml.skip();
                        }
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.is("trPr")) {
                    table.rowProperties(false);
                } else if (xml.is("tr")) {
                    table.endRow();
                } else if (xml.is("tbl")) {
                    break;
                }
            }
        }
        List<SpanCell> cells = table.cells();
        into.add(new Table(0, number, table.rows(), cells));
        into.addAll(within);
    }

    /** One cell; its paragraphs are lines, tables within it come after the whole. */
    private void cell(WordTable table, List<Block> within, int depth) {
        List<String> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int across = 1;
        String down = "";
        boolean left = false;
        tally.cell();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "gridSpan" -> across = Math.max(1, Math.min(xml.number("val", 1), 1_000));
                    case "vMerge" -> down = xml.attribute("val").equals("restart") ? "restart" : "continue";
                    case "hMerge" -> left = !xml.attribute("val").equals("restart");
                    case "p" -> {
                        List<Block> boxes = new ArrayList<>();
                        WordParagraph paragraph = new WordParagraph(xml, numbering, box -> block(boxes, depth + 1));
                        String written = paragraph.read();
                        boolean first = lines.stream().allMatch(String::isEmpty);
                        lines.add(first && !written.isEmpty() ? " ".repeat(paragraph.indent()) + written : written);
                        paragraph.comments().forEach(id -> notes.add(comments.text(id)));
                        boxes.forEach(box -> {
                            if (box instanceof Paragraph line) {
                                lines.add(line.text());
                            } else {
                                within.add(box);
                            }
                        });
                    }
                    case "tbl" -> block(within, depth);
                    default -> {
                        if (UNSEEN.contains(xml.name())) {
                            xml.skip();
                        }
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("tc")) {
                break;
            }
        }
        table.add(inward(lines), String.join("\n", notes).strip(), across, down, left);
    }

    /** The lines of a cell without blank ones at its ends; the blanks before its first word say how far it stands in. */
    static String inward(List<String> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        return String.join("\n", lines.subList(first, lines.size())).stripTrailing();
    }
}
