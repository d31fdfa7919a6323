package jixiao.writing.edit.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.model.DocumentPlace;

/** 正文改动: what changes in the text of a document, spliced into it. */
final class WordPatch {
    private final String xml;
    private final String prefix;
    private final WordIndex index;
    private final WordText text;
    private final WordNotes notes;
    private final Splices splices = new Splices();
    private final Map<WordLine, StringBuilder> fronts = new IdentityHashMap<>();
    private final Map<WordLine, StringBuilder> backs = new IdentityHashMap<>();
    private final List<WordLine> touched = new ArrayList<>();

    WordPatch(String xml, String prefix, WordNotes notes) {
        this.xml = xml;
        this.prefix = prefix;
        this.index = WordIndex.of(xml);
        this.text = new WordText(xml, prefix);
        this.notes = notes;
    }

    /** The text with all changes. */
    String apply(WordEdits edits) {
        Map<WordCell, Optional<String>> fills = new IdentityHashMap<>();
        for (WordEdit edit : edits.cells()) {
            index.cell(edit.at()).ifPresent(cell -> {
                fills.put(cell, edit.fill());
                edit.text().ifPresent(written -> write(edit.at(), cell, written));
            });
        }
        edits.notes().forEach(this::say);
        insert();
        Set<String> gone = notes.removed();
        if (!gone.isEmpty()) {
            takeAway(gone);
        }
        index.cells().forEach(cell -> cell.shade().set(fills.getOrDefault(cell, Optional.empty()), prefix, splices));
        return splices.apply(xml);
    }

    private void write(DocumentPlace at, WordCell cell, String written) {
        if (cell.lines().isEmpty()) {
            return;
        }
        WordLine first = cell.lines().get(0);
        if (!written.isEmpty()) {
            back(first).append(text.run(look(at, cell), written));
        }
        List<WordCell> all = new ArrayList<>(List.of(cell));
        all.addAll(index.below(at, cell));
        all.stream().flatMap(each -> each.lines().stream()).forEach(line -> text.clear(line, splices));
    }

    /** The cell's own look, else that of the nearest cell before it. */
    private String look(DocumentPlace at, WordCell cell) {
        List<WordCell> nearest = new ArrayList<>();
        index.row(at).stream().filter(each -> each.column() <= cell.column()).forEach(each -> nearest.add(0, each));
        return nearest.stream()
                .flatMap(each -> each.lines().stream())
                .map(text::look)
                .filter(look -> !look.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void say(DocumentPlace at, String said) {
        List<WordLine> lines = anchor(at);
        if (lines.isEmpty()) {
            return;
        }
        String id = notes.add(said);
        front(lines.get(0)).append(tag("commentRangeStart", id));
        back(lines.get(lines.size() - 1))
                .append(tag("commentRangeEnd", id))
                .append(WordText.element(prefix + "r", tag("commentReference", id)));
    }

    /** The paragraphs that a place means: its own, of a cell that is not there those of the cell before it. */
    private List<WordLine> anchor(DocumentPlace at) {
        if (at.paragraph() > 0) {
            return index.line(at.paragraph()).map(List::of).orElse(List.of());
        }
        DocumentPlace place = at.row() > 0 ? at : new DocumentPlace(0, at.table(), 1, 1, 0);
        List<WordCell> row = index.row(place);
        List<WordLine> found = row.isEmpty() ? List.of() : row.get(0).lines();
        for (WordCell cell : row) {
            found = cell.column() <= place.column() && !cell.lines().isEmpty() ? cell.lines() : found;
        }
        return found;
    }

    private String tag(String name, String id) {
        return StartTag.named(prefix + name).set(prefix + "id", id).empty();
    }

    private StringBuilder front(WordLine line) {
        return buffer(fronts, line);
    }

    private StringBuilder back(WordLine line) {
        return buffer(backs, line);
    }

    private StringBuilder buffer(Map<WordLine, StringBuilder> buffers, WordLine line) {
        if (!fronts.containsKey(line) && !backs.containsKey(line)) {
            touched.add(line);
        }
        return buffers.computeIfAbsent(line, none -> new StringBuilder());
    }

    /** Before anything is deleted, so that what is put at an offset stands before what is taken away from there on. */
    private void insert() {
        for (WordLine line : touched) {
            String front = fronts.getOrDefault(line, new StringBuilder()).toString();
            String back = backs.getOrDefault(line, new StringBuilder()).toString();
            if (line.isClosed()) {
                splices.replace(line.tag().start(), line.tag().end(), line.around(front + back));
            } else {
                splices.insert(line.from(), front);
                splices.insert(line.to(), back);
            }
        }
    }

    /** Takes away where comments that are no more were anchored. */
    private void takeAway(Set<String> gone) {
        XmlScanner scan = new XmlScanner(xml, 0);
        Map<String, XmlTag> run = new HashMap<>();
        while (scan.next()) {
            XmlTag tag = scan.tag();
            String name = tag.localName();
            if (tag.isClose()) {
                continue;
            }
            if (name.equals("r")) {
                run.put("r", tag);
            } else if (name.startsWith("comment")
                    && tag.prefixedAttribute("id").filter(gone::contains).isPresent()) {
                int end = scan.skip();
                if (!name.equals("commentReference")) {
                    splices.delete(tag.start(), end);
                    continue;
                }
                XmlTag start = run.get("r");
                boolean alone = start != null && isAlone(start, tag);
                XmlScanner whole = new XmlScanner(xml, start == null ? tag.start() : start.start());
                whole.next();
                splices.delete(alone ? start.start() : tag.start(), alone ? whole.skip() : end);
            }
        }
    }

    /** Whether a run holds nothing but a reference. */
    private boolean isAlone(XmlTag run, XmlTag reference) {
        XmlScanner scan = new XmlScanner(xml, run.end());
        boolean only = true;
        while (scan.nextChild()) {
            XmlTag tag = scan.tag();
            only &= tag.start() == reference.start() || tag.localName().equals("rPr");
            scan.skip();
        }
        return only;
    }
}
