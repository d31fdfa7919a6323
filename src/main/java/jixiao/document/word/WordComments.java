package jixiao.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.Relationships;
import jixiao.document.ooxml.XmlEvents;

/** Word 批注: what the comments of a document say, by their numbers. */
final class WordComments {
    private final Map<String, String> texts = new HashMap<>();

    private WordComments() {}

    /** The comments of a package; none where it has no such part. */
    static WordComments of(OfficePackage parts) {
        WordComments comments = new WordComments();
        new Relationships(parts, WordPackage.MAIN)
                .first("comments")
                .flatMap(link -> parts.bytes(link.target()))
                .ifPresent(part -> {
                    try (XmlEvents xml = new XmlEvents(part)) {
                        comments.read(xml);
                    }
                });
        return comments;
    }

    /** What a comment says, a line a paragraph; empty where there is none of that number. */
    String text(String id) {
        return texts.getOrDefault(id, "");
    }

    private void read(XmlEvents xml) {
        while (xml.nextStart()) {
            if (xml.is("comment")) {
                texts.put(xml.attribute("id"), comment(xml));
            }
        }
    }

    private static String comment(XmlEvents xml) {
        List<String> lines = new ArrayList<>();
        WordNumbering none = new WordNumbering("", Optional.empty(), Optional.empty());
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.is("p")) {
                lines.add(new WordParagraph(xml, none, box -> {
                            // A text box in a comment says nothing of a cell.
                        })
                        .read());
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.is("comment")) {
                return String.join("\n", lines);
            }
        }
    }
}
