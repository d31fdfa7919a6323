package jixiao.writing.edit.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.model.DocumentPlace;

/**
 * 文档索引: where each cell and each paragraph of a document stands in its text, counted as the reader counts them
 * ({@code jixiao.document.word.WordBody}); the copy is read back, so that a difference between the two is never handed out.
 */
final class WordIndex {
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

    private final XmlScanner scan;
    private final Map<DocumentPlace, WordCell> cells = new HashMap<>();
    private final Map<Row, List<WordCell>> rows = new HashMap<>();
    private final Map<Integer, WordLine> lines = new HashMap<>();
    private int tables;

    /** 行: of a table of the document, both from 1. */
    private record Row(int table, int row) {}

    private WordIndex(String xml) {
        this.scan = new XmlScanner(xml, 0);
    }

    static WordIndex of(String xml) {
        WordIndex index = new WordIndex(xml);
        while (index.scan.next()) {
            if (!index.scan.tag().isClose()) {
                index.block();
            }
        }
        return index;
    }

    /** All cells of the document, of a merged one each of its elements. */
    Iterable<WordCell> cells() {
        return rows.values().stream().flatMap(List::stream)::iterator;
    }

    /** The cell that begins at a place. */
    Optional<WordCell> cell(DocumentPlace at) {
        return Optional.ofNullable(cells.get(at));
    }

    /** The cells of the row that a place stands in, from left to right. */
    List<WordCell> row(DocumentPlace at) {
        return rows.getOrDefault(new Row(at.table(), at.row()), List.of());
    }

    /** The cells that go on below a cell. */
    List<WordCell> below(DocumentPlace at, WordCell top) {
        List<WordCell> below = new ArrayList<>();
        for (int row = at.row() + 1; ; row++) {
            WordCell next = cells.get(new DocumentPlace(0, at.table(), row, at.column(), 0));
            if (next == null || !next.goesOn() || next.across() != top.across()) {
                return below;
            }
            below.add(next);
        }
    }

    /** A paragraph outside tables by its number. */
    Optional<WordLine> line(int number) {
        return Optional.ofNullable(lines.get(number));
    }

    /** The element that the scanner stands on: a paragraph or a table is gone through, anything else gone into. */
    private void block() {
        switch (scan.tag().localName()) {
            case "p" -> {
                WordLine line = paragraph();
                lines.put(lines.size() + 1, line);
            }
            case "tbl" -> table();
            default -> {
                if (UNSEEN.contains(scan.tag().localName())) {
                    scan.skip();
                }
            }
        }
    }

    private WordLine paragraph() {
        XmlTag start = scan.tag();
        int from = start.end();
        boolean box = false;
        while (!start.isEmpty()) {
            XmlTag tag = next();
            String name = tag.localName();
            if (tag.isClose()) {
                if (name.equals("txbxContent")) {
                    box = false;
                } else if (name.equals("p") && !box) {
                    return new WordLine(start, from, tag.start());
                }
            } else if (name.equals("txbxContent")) {
                box = !tag.isEmpty();
            } else if (box) {
                block();
            } else if (name.equals("pPr")) {
                from = scan.skip();
            } else if (name.equals("r")) {
                run();
            } else if (UNSEEN.contains(name) || name.equals("rPr")) {
                scan.skip();
            }
        }
        return new WordLine(start, from, from);
    }

    /** A hidden run is passed over. */
    private void run() {
        if (WordText.isHiddenRun(scan.copy())) {
            scan.skip();
        }
    }

    private void table() {
        tables++;
        int table = tables;
        int row = 1;
        int column = 1;
        boolean properties = false;
        boolean deleted = false;
        List<WordCell> found = new ArrayList<>();
        if (scan.tag().isEmpty()) {
            return;
        }
        while (true) {
            XmlTag tag = next();
            String name = tag.localName();
            if (tag.isClose()) {
                if (name.equals("tbl")) {
                    return;
                }
                properties &= !name.equals("trPr");
                if (name.equals("tr") && !deleted) {
                    end(new Row(table, row), found);
                    row++;
                }
                continue;
            }
            switch (name) {
                case "tr" -> {
                    column = 1;
                    deleted = false;
                    found.clear();
                    if (tag.isEmpty()) {
                        row++;
                    }
                }
                case "trPr" -> properties = !tag.isEmpty();
                case "gridBefore" -> column += number(tag, 0);
                case "tc" -> column = cell(found, column);
                case "del", "moveFrom" -> {
                    deleted |= properties;
                    scan.skip();
                }
                default -> {
                    if (UNSEEN.contains(name)) {
                        scan.skip();
                    }
                }
            }
        }
    }

    private void end(Row row, List<WordCell> found) {
        rows.put(row, List.copyOf(found));
        found.forEach(cell -> cells.put(new DocumentPlace(0, row.table(), row.row(), cell.column(), 0), cell));
    }

    /** Adds a cell to its row and tells the column after it. */
    private int cell(List<WordCell> row, int column) {
        XmlTag start = scan.tag();
        int across = 1;
        boolean left = false;
        boolean goesOn = false;
        WordShade shade = WordShade.none(start.end());
        List<WordLine> paragraphs = new ArrayList<>();
        while (!start.isEmpty()) {
            XmlTag tag = next();
            String name = tag.localName();
            if (tag.isClose()) {
                if (name.equals("tc")) {
                    break;
                }
                continue;
            }
            switch (name) {
                case "tcPr" -> shade = WordShade.of(scan.copy());
                case "gridSpan" -> across = Math.max(1, Math.min(number(tag, 1), 1_000));
                case "vMerge" ->
                    goesOn = !tag.prefixedAttribute("val").orElse("").equals("restart");
                case "hMerge" -> left = !tag.prefixedAttribute("val").orElse("").equals("restart");
                case "p" -> paragraphs.add(paragraph());
                case "tbl" -> table();
                default -> {
                    if (UNSEEN.contains(name)) {
                        scan.skip();
                    }
                }
            }
        }
        if (left && !row.isEmpty()) {
            WordCell before = row.remove(row.size() - 1);
            List<WordLine> all = new ArrayList<>(before.lines());
            all.addAll(paragraphs);
            row.add(new WordCell(
                    before.column(), before.across() + across, before.goesOn(), before.content(), before.shade(), all));
        } else {
            row.add(new WordCell(column, across, goesOn, start.end(), shade, paragraphs));
        }
        return column + across;
    }

    private XmlTag next() {
        if (!scan.next()) {
            throw new PackageProblem("元素没有结束");
        }
        return scan.tag();
    }

    private static int number(XmlTag tag, int other) {
        try {
            return Math.max(
                    0,
                    Math.min(
                            Integer.parseInt(
                                    tag.prefixedAttribute("val").orElse("").strip()),
                            1_000));
        } catch (NumberFormatException none) {
            return other;
        }
    }
}
