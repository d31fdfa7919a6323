package jixiao.writing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import jixiao.document.Limits;
import jixiao.document.ooxml.OfficePackage;
import jixiao.document.ooxml.PackageLimits;
import jixiao.document.ooxml.XmlText;

/** 文书的文字: what a filled document says, a line a paragraph, a row of a table with tabs between its cells. */
public final class ReportText {
    private static final String MAIN = "word/document.xml";

    private ReportText() {}

    /** The lines of a document's body from top to bottom; an empty paragraph is no line. */
    public static List<String> lines(byte[] docx) {
        List<String> lines = new ArrayList<>();
        lines(XmlNode.parse(open(docx).text(MAIN)), lines);
        return lines;
    }

    /**
     * The document with other words in its body.
     *
     * @param changed gives of a whole line, as {@link #lines} has it, and a text within it what is to stand in that one's place
     */
    public static byte[] changed(byte[] docx, BinaryOperator<String> changed) {
        OfficePackage document = open(docx);
        StringBuilder out = new StringBuilder();
        XmlNode.parse(document.text(MAIN)).forEach(node -> append(node, "", changed, out));
        document.put(MAIN, out.toString());
        return document.toBytes();
    }

    static OfficePackage open(byte[] docx) {
        return OfficePackage.open(
                docx, new PackageLimits(Limits.DEFAULT.entries(), Limits.DEFAULT.entryBytes(), Limits.DEFAULT.ratio()));
    }

    private static void append(XmlNode node, String paragraph, BinaryOperator<String> changed, StringBuilder out) {
        if (node.is("t")) {
            String text = XmlText.unescape(node.inner());
            out.append(node.open())
                    .append(XmlText.escape(changed.apply(paragraph, text)))
                    .append(node.close());
            return;
        }
        String within = node.is("tr") ? row(node) : node.is("p") && paragraph.isEmpty() ? text(node) : paragraph;
        out.append(node.open());
        node.children().forEach(child -> append(child, within, changed, out));
        out.append(node.close());
    }

    private static void lines(List<XmlNode> nodes, List<String> lines) {
        for (XmlNode node : nodes) {
            if (node.is("p")) {
                add(text(node), lines);
            } else if (node.is("tr")) {
                add(row(node), lines);
            } else {
                lines(node.children(), lines);
            }
        }
    }

    private static String row(XmlNode row) {
        return row.children().stream()
                .filter(child -> child.is("tc"))
                .map(ReportText::cell)
                .collect(Collectors.joining("\t"));
    }

    private static String cell(XmlNode cell) {
        List<String> lines = new ArrayList<>();
        lines(cell.children(), lines);
        return String.join(" ", lines).replace('\t', ' ').replace('\n', ' ');
    }

    private static void add(String text, List<String> lines) {
        if (!text.isBlank()) {
            lines.add(text);
        }
    }

    private static String text(XmlNode node) {
        if (node.is("t")) {
            return XmlText.unescape(node.inner());
        }
        if (node.is("br") || node.is("cr")) {
            return "\n";
        }
        if (node.is("tab")) {
            return "\t";
        }
        StringBuilder text = new StringBuilder();
        node.children().stream()
                .filter(child -> !child.is("pPr") && !child.is("rPr"))
                .forEach(child -> text.append(text(child)));
        return text.toString();
    }
}
