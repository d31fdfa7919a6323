package jixiao.writing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jixiao.document.ooxml.XmlText;

/** 段落里的字: the text of a paragraph as it is read, whatever runs it is split over, and what stands between. */
final class Paragraph {
    /** Elements around runs that are passed through. */
    private static final Set<String> AROUND = Set.of(
            "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir");

    /** Stands in the text for what is no text. */
    private static final char THING = '\ufffc';

    private final Function<XmlNode, Piece> within;
    private final List<Atom> atoms = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * 最小的一段.
     *
     * @param piece as it is kept where no mark is in it
     * @param run start tag and properties of its run; empty for what is no text
     * @param text its text; empty for what is no text
     * @param depth 1 for a tag that opens something around runs, -1 for one that closes it, else 0
     */
    record Atom(Piece piece, String run, String text, int depth) {}

    /**
     * The paragraph of an element.
     *
     * @param within reads what may hold paragraphs of its own
     */
    Paragraph(XmlNode paragraph, Function<XmlNode, Piece> within) {
        this.within = within;
        paragraph.children().forEach(this::add);
    }

    List<Atom> atoms() {
        return atoms;
    }

    String text() {
        return text.toString();
    }

    private void add(XmlNode node) {
        if (node.is("r")) {
            run(node);
        } else if (AROUND.contains(node.name()) && !node.children().isEmpty()) {
            markup(node.open(), 1);
            node.children().forEach(this::add);
            markup(node.close(), -1);
        } else {
            markup(node.raw(), 0);
        }
    }

    private void markup(String xml, int depth) {
        atoms.add(new Atom(new Piece.Fixed(xml, false), "", "", depth));
    }

    private void run(XmlNode run) {
        String head = run.open();
        for (XmlNode child : run.children()) {
            if (child.is("rPr")) {
                head = run.open() + child.raw();
            } else if (child.is("t")) {
                String said = XmlText.unescape(child.inner());
                atoms.add(new Atom(text(head, said), head, said, 0));
                text.append(said);
            } else if (!child.name().isEmpty()) {
                List<Piece> around = List.of(within.apply(child));
                boolean shows =
                        !Set.of("lastRenderedPageBreak", "fldChar", "instrText").contains(child.name());
                atoms.add(new Atom(new Piece.Holder("r", head, around, run.close()), "", "", 0));
                text.append(shows ? THING : "");
            }
        }
    }

    /** A run of a text that its reader sees as it is; a line break in it begins a new line. */
    static Piece.Fixed text(String run, String text) {
        String said = XmlText.escape(text.codePoints()
                        .filter(Paragraph::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .replace("&#13;", "")
                .replace("&#10;", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                .replace("&#9;", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
        return new Piece.Fixed(run + "<w:t xml:space=\"preserve\">" + said + "</w:t></w:r>", !text.isBlank());
    }

    private static boolean isAllowed(int point) {
        return point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF)
                || point == '\n'
                || point == '\t';
    }
}
