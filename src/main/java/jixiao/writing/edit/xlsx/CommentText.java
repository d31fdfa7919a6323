package jixiao.writing.edit.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.NoteText;
import jixiao.writing.edit.NoteText.Cut;
import jixiao.writing.edit.StringItem;

/** The rich text of one comment, in runs. */
final class CommentText {
    private static final String FONT =
            "<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/>";

    private final String prefix;
    private final List<Run> runs = new ArrayList<>();
    /** Readings of the words, which stand after the runs. */
    private final StringBuilder rest = new StringBuilder();

    /**
     * A run of one format.
     *
     * @param xml the whole run; for a text without format what a run of it is
     * @param from where its text begins within {@code xml}, entities and all
     * @param text as a person reads it
     */
    private record Run(String xml, int from, int to, String text) {}

    private CommentText(String prefix) {
        this.prefix = prefix;
    }

    /** Reads what stands between the tags of {@code <text>}. */
    static CommentText read(String prefix, String inner) {
        CommentText result = new CommentText(prefix);
        XmlScanner scan = new XmlScanner(inner, 0);
        while (scan.next()) {
            int start = scan.tag().start();
            String name = scan.tag().localName();
            String xml = inner.substring(start, scan.skip());
            if (name.equals("t")) {
                result.addRun("<" + prefix + "r>" + xml + "</" + prefix + "r>");
            } else if (name.equals("r")) {
                result.addRun(xml);
            } else {
                result.rest.append(xml);
            }
        }
        return result;
    }

    private void addRun(String xml) {
        XmlScanner scan = new XmlScanner(xml, 0);
        while (scan.next()) {
            if (scan.tag().name().equals(prefix + "t")) {
                int from = scan.tag().end();
                int to = scan.tag().isEmpty() ? from : xml.lastIndexOf("</", scan.skip() - 1);
                runs.add(new Run(xml, from, to, StringItem.decode(XmlText.content(xml, from, to))));
                return;
            }
        }
    }

    /** All its words. */
    String plain() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text));
        return out.toString();
    }

    /** The text with our words taken away and, if there are some, others put at the end. */
    String with(Optional<String> note) {
        List<Cut> cuts = NoteText.ours(plain());
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Run run : runs) {
            String kept = NoteText.without(run.text, at, cuts);
            at += run.text.length();
            if (kept.equals(run.text)) {
                out.append(run.xml);
            } else if (!kept.isEmpty()) {
                out.append(run.xml, 0, run.from).append(StringItem.encode(kept)).append(run.xml.substring(run.to));
            }
        }
        note.ifPresent(text -> out.append(ours(NoteText.own(plain()), text)));
        return out.append(rest).toString();
    }

    private String ours(String own, String text) {
        return run("<b/>" + FONT, NoteText.heading(own)) + run(FONT, NoteText.body(text));
    }

    private String run(String format, String text) {
        String plain = "<r><rPr>" + format + "</rPr></r>";
        String prefixed = prefix.isEmpty() ? plain : plain.replaceAll("<(/?)", "<$1" + prefix);
        int end = prefixed.lastIndexOf("</");
        return prefixed.substring(0, end) + StringItem.element(prefix, text) + prefixed.substring(end);
    }
}
