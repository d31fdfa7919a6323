package jixiao.writing.edit.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jixiao.document.ooxml.ContentTypes;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.Relationships;
import jixiao.document.ooxml.Relationships.Relationship;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.NoteText;

/** 批注部件: the comments of a document; ours of an earlier run are taken away, a person's words stay wherever they stand. */
final class WordNotes {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final OfficePackage parts;
    private final String main;
    private final XmlTag root;
    private final Optional<Relationship> link;
    private final Splices splices = new Splices();
    private final Set<String> removed = new HashSet<>();
    private final StringBuilder added = new StringBuilder();
    private final String xml;
    private final String prefix;
    private int kept;
    private int next;

    /**
     * The comments of a package.
     *
     * @param main name of the part of the document
     * @param root the root of that part, by whose names a new part is written
     */
    WordNotes(OfficePackage parts, String main, XmlTag root) {
        this.parts = parts;
        this.main = main;
        this.root = root;
        this.link = new Relationships(parts, main).first("comments").filter(each -> parts.has(each.target()));
        this.xml = link.map(each -> parts.text(each.target())).orElse("");
        this.prefix = xml.isEmpty() ? root.prefix() : RootText.of(xml).prefix();
        if (!xml.isEmpty()) {
            read();
        }
    }

    private void read() {
        XmlScanner scan = new XmlScanner(xml, RootText.of(xml).root().end());
        while (scan.next() && !scan.tag().isClose()) {
            XmlTag tag = scan.tag();
            int end = scan.skip();
            String id = tag.prefixedAttribute("id").orElse("");
            List<String> said = said(tag.end(), end);
            String all = String.join("\n", said);
            String own = NoteText.own(all);
            if (!own.equals(all) && own.isBlank()) {
                removed.add(id);
                splices.delete(tag.start(), end);
                continue;
            }
            kept++;
            next = Math.max(next, number(id) + 1);
            if (!own.equals(all)) {
                splices.replace(tag.start(), end, StartTag.of(tag).around(paragraphs(own)));
            }
        }
    }

    private static int number(String id) {
        try {
            return Math.max(0, Math.min(Integer.parseInt(id), Integer.MAX_VALUE / 2));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** The lines of a comment: a paragraph each. */
    private List<String> said(int from, int to) {
        List<String> lines = new ArrayList<>();
        XmlScanner scan = new XmlScanner(xml, from);
        while (scan.next() && scan.tag().start() < to) {
            XmlTag tag = scan.tag();
            if (tag.isClose()) {
                continue;
            }
            if (tag.localName().equals("p")) {
                lines.add("");
            } else if (tag.localName().equals("t") && !lines.isEmpty()) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + XmlText.content(xml, tag.end(), scan.skip()));
            }
        }
        return lines;
    }

    /** Numbers of the comments that are no more. */
    Set<String> removed() {
        return removed;
    }

    /** Adds a comment and gives its number. */
    String add(String text) {
        String id = Integer.toString(next);
        next++;
        added.append(StartTag.named(prefix + "comment")
                .set(prefix + "id", id)
                .set(prefix + "author", NoteText.AUTHOR)
                .set(prefix + "initials", "计分")
                .around(paragraphs(NoteText.block("", text))));
        return id;
    }

    private String paragraphs(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.strip().split("\n", -1)) {
            out.append(WordText.element(prefix + "p", WordText.run(prefix, "", line)));
        }
        return out.toString();
    }

    /** Puts the part into the package, makes it where it is new, and takes it away where nothing is left in it. */
    void save() {
        if (added.isEmpty() && splices.isEmpty()) {
            return;
        }
        Relationships links = new Relationships(parts, main);
        if (added.isEmpty() && kept == 0) {
            new ContentTypes(parts).remove(link.orElseThrow().target());
            parts.remove(link.orElseThrow().target());
            links.remove(link.orElseThrow().id());
            return;
        }
        if (link.isPresent()) {
            String now = splices.apply(xml);
            parts.put(link.get().target(), RootText.of(now).append(added.toString()));
            return;
        }
        String part = parts.has("word/comments.xml") ? parts.free("word/comments", ".xml") : "word/comments.xml";
        String namespace = root.attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", ""))
                .orElseThrow(() -> new PackageProblem("文档没有说明它的命名空间"));
        parts.put(
                part,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                        + StartTag.named(prefix + "comments")
                                .set("xmlns:" + prefix.replace(":", ""), namespace)
                                .around(added.toString()));
        new ContentTypes(parts).add(part, TYPE);
        links.add(relationship(namespace), part);
    }

    /** The type of the relationship, in the names that the document is written in. */
    private static String relationship(String namespace) {
        return namespace.contains("purl.oclc.org")
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    }
}
