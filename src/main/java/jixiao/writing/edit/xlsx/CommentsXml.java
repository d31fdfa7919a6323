package jixiao.writing.edit.xlsx;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.NoteText;

/** The comments part of one sheet, and our words in it. */
final class CommentsXml {
    private final String xml;
    private final String prefix;
    private final Splices splices = new Splices();
    private final TreeMap<CellAt, String> all = new TreeMap<>();
    private final Set<CellAt> changed = new TreeSet<>();
    private final Set<CellAt> removed = new TreeSet<>();
    private final Map<CellAt, String> open;
    private int authors;
    private int ourAuthor = -1;

    /** Takes our earlier words away and puts these in. */
    CommentsXml(String xml, Map<CellAt, String> notes) {
        this.xml = xml;
        this.prefix = RootText.of(xml).prefix();
        this.open = new TreeMap<>(notes);
        XmlScanner scan = new XmlScanner(xml, RootText.of(xml).root().end());
        while (scan.nextChild()) {
            switch (scan.tag().localName()) {
                case "authors" -> authors(scan);
                case "commentList" -> comments(scan);
                default -> scan.skip();
            }
        }
    }

    /** A part without comments. */
    static String none(Dialect dialect) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + dialect.main()
                + "\"><authors></authors><commentList></commentList></comments>";
    }

    boolean isChanged() {
        return !splices.isEmpty();
    }

    String text() {
        return splices.apply(xml);
    }

    /** All comments that stand now, by place, as a person reads them. */
    Map<CellAt, String> all() {
        return all;
    }

    /** Places of comments that are new or have other words than before. */
    Set<CellAt> changed() {
        return changed;
    }

    /** Places of comments that are no more. */
    Set<CellAt> removed() {
        return removed;
    }

    private void authors(XmlScanner scan) {
        XmlTag tag = scan.tag();
        if (!tag.isEmpty()) {
            while (scan.nextChild()) {
                int from = scan.tag().end();
                String name = XmlText.content(xml, from, scan.skip());
                ourAuthor = name.equals(NoteText.AUTHOR) ? authors : ourAuthor;
                authors++;
            }
        }
        if (ourAuthor < 0 && !open.isEmpty()) {
            ourAuthor = authors;
            String author = "<" + prefix + "author>" + NoteText.AUTHOR + "</" + prefix + "author>";
            add(tag, scan, author);
        }
    }

    private void comments(XmlScanner scan) {
        XmlTag tag = scan.tag();
        if (!tag.isEmpty()) {
            while (scan.nextChild()) {
                comment(scan);
            }
        }
        StringBuilder added = new StringBuilder();
        open.forEach((at, note) -> {
            added.append(StartTag.named(prefix + "comment")
                    .set("ref", at.toString())
                    .set("authorId", ourAuthor)
                    .set("shapeId", 0)
                    .around(element(CommentText.read(prefix, "").with(Optional.of(note)))));
            all.put(at, NoteText.block("", note));
            changed.add(at);
        });
        add(tag, scan, added.toString());
    }

    private void comment(XmlScanner scan) {
        XmlTag tag = scan.tag();
        CellAt at = CellAt.read(tag.attribute("ref").orElse(""));
        int end = scan.skip();
        XmlScanner inner = new XmlScanner(xml, tag.end());
        if (tag.isEmpty() || !inner.next() || !inner.tag().name().equals(prefix + "text")) {
            return;
        }
        XmlTag text = inner.tag();
        int textEnd = inner.skip();
        String words = text.isEmpty() ? "" : xml.substring(text.end(), xml.lastIndexOf("</", textEnd - 1));
        CommentText old = CommentText.read(prefix, words);
        Optional<String> note = Optional.ofNullable(open.remove(at));
        String own = NoteText.own(old.plain());
        boolean ours = !own.equals(old.plain());
        all.put(at, note.map(said -> own + NoteText.block(own, said)).orElse(own));
        if (ours && own.isBlank() && note.isEmpty()) {
            all.remove(at);
            removed.add(at);
            splices.delete(tag.start(), end);
        } else if (ours || note.isPresent()) {
            String fresh = old.with(note);
            if (!fresh.equals(words)) {
                changed.add(at);
                splices.replace(text.start(), textEnd, element(fresh));
            }
        }
    }

    private String element(String inner) {
        return "<" + prefix + "text>" + inner + "</" + prefix + "text>";
    }

    /** Puts something at the end of an element whose end tag, if it has one, the scanner stands on. */
    private void add(XmlTag tag, XmlScanner scan, String child) {
        if (child.isEmpty()) {
            return;
        }
        if (tag.isEmpty()) {
            splices.replace(tag.start(), tag.end(), StartTag.of(tag).around(child));
        } else {
            splices.insert(scan.tag().start(), child);
        }
    }
}
