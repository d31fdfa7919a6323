package jixiao.writing.edit.docx;

import java.util.List;
import java.util.Set;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.document.ooxml.XmlText;

/** 文字改动: takes away what is read in a paragraph, and makes runs. */
record WordText(String xml, String prefix) {
    /** What is not read, and so stays. */
    private static final Set<String> UNREAD =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr", "txbxContent");

    /** Of a run's properties what a number of ours takes over, in the order of the format. */
    private static final List<String> KEPT =
            List.of("rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "w", "kern", "sz", "szCs", "lang");

    /** Whether the run's properties that the scanner stands on hide it; the scanner goes to their end. */
    private static boolean isHidden(XmlScanner scan) {
        if (scan.tag().isEmpty()) {
            return false;
        }
        boolean hidden = false;
        while (scan.nextChild()) {
            XmlTag tag = scan.tag();
            scan.skip();
            hidden |= tag.localName().equals("vanish")
                    && !tag.prefixedAttribute("val").orElse("").matches("0|false|off");
        }
        return hidden;
    }

    /** Takes all texts of a paragraph away, a run that holds nothing else with them. */
    void clear(WordLine line, Splices splices) {
        XmlScanner scan = new XmlScanner(xml, line.from());
        while (!line.isClosed() && scan.next() && scan.tag().start() < line.to()) {
            XmlTag tag = scan.tag();
            String name = tag.localName();
            if (tag.isClose()) {
                continue;
            }
            if (UNREAD.contains(name) || name.equals("r") && isHiddenRun(scan.copy())) {
                scan.skip();
            } else if (name.equals("r") && !tag.isEmpty()) {
                int end = scan.copy().skip();
                if (isPlain(scan.copy())) {
                    splices.delete(tag.start(), end);
                    scan.skip();
                }
            } else if (Set.of("t", "sym", "tab", "br", "cr", "noBreakHyphen").contains(name)) {
                splices.delete(tag.start(), scan.skip());
            }
        }
    }

    /** Whether the run that a scanner stands on is hidden by its properties. */
    static boolean isHiddenRun(XmlScanner run) {
        return !run.tag().isEmpty() && run.nextChild() && run.tag().localName().equals("rPr") && isHidden(run);
    }

    /** Whether a run holds text alone. */
    private static boolean isPlain(XmlScanner run) {
        boolean text = false;
        while (run.nextChild()) {
            String name = run.tag().localName();
            run.skip();
            if (name.equals("t")) {
                text = true;
            } else if (!name.equals("rPr")) {
                return false;
            }
        }
        return text;
    }

    /** The properties of the first run in a paragraph that has some, else of its mark, as far as a number takes them over. */
    String look(WordLine line) {
        XmlScanner scan = new XmlScanner(xml, line.tag().end());
        String look = "";
        boolean inRun = false;
        while (!line.isClosed() && scan.next() && scan.tag().start() < line.to()) {
            XmlTag tag = scan.tag();
            if (tag.isClose()) {
                continue;
            }
            inRun |= tag.localName().equals("r");
            if (tag.localName().equals("rPr")) {
                String kept = kept(scan);
                if (inRun) {
                    return kept;
                }
                look = kept;
            } else if (Set.of("del", "moveFrom", "txbxContent", "Fallback").contains(tag.localName())) {
                scan.skip();
            }
        }
        return look;
    }

    private String kept(XmlScanner scan) {
        StringBuilder kept = new StringBuilder();
        if (scan.tag().isEmpty()) {
            return "";
        }
        while (scan.nextChild()) {
            XmlTag tag = scan.tag();
            int end = scan.skip();
            if (KEPT.contains(tag.localName())) {
                kept.append(xml, tag.start(), end);
            }
        }
        return kept.toString();
    }

    /** A run of that look. */
    String run(String look, String text) {
        return WordText.run(prefix, look, text);
    }

    static String run(String prefix, String look, String text) {
        String properties = look.isEmpty() ? "" : element(prefix + "rPr", look);
        return element(
                prefix + "r",
                properties + "<" + prefix + "t xml:space=\"preserve\">" + XmlText.escape(text) + "</" + prefix + "t>");
    }

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }
}
