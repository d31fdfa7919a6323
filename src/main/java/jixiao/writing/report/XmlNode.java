package jixiao.writing.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jixiao.document.ooxml.PackageProblem;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;

/**
 * XML 元素或它们之间的文字, as written.
 *
 * @param name local name; empty for text, comments and instructions
 * @param open its start tag, an empty element's whole tag, or the text
 * @param children in order
 * @param close its end tag; empty where it has none
 */
record XmlNode(String name, String open, List<XmlNode> children, String close) {
    /** Deeper than any document nests. */
    private static final int DEEPEST = 200;

    XmlNode {
        children = List.copyOf(children);
    }

    /** An element that is still open. */
    private record Open(XmlTag tag, List<XmlNode> children) {}

    /**
     * The top level of an XML text.
     *
     * @throws PackageProblem when it is broken
     */
    static List<XmlNode> parse(String xml) {
        Deque<Open> open = new ArrayDeque<>();
        List<XmlNode> top = new ArrayList<>();
        List<XmlNode> children = top;
        XmlScanner scanner = new XmlScanner(xml, 0);
        int at = 0;
        while (scanner.next()) {
            XmlTag tag = scanner.tag();
            text(xml, at, tag.start(), children);
            at = tag.end();
            if (tag.isClose()) {
                if (open.isEmpty() || !open.peek().tag().name().equals(tag.name())) {
                    throw new PackageProblem("元素没有开始");
                }
                Open ended = open.pop();
                children = open.isEmpty() ? top : open.peek().children();
                children.add(new XmlNode(tag.localName(), ended.tag().raw(), ended.children(), tag.raw()));
            } else if (tag.isEmpty()) {
                children.add(new XmlNode(tag.localName(), tag.raw(), List.of(), ""));
            } else {
                open.push(new Open(tag, new ArrayList<>()));
                children = open.peek().children();
            }
            if (open.size() > DEEPEST) {
                throw new PackageProblem("元素套得太深");
            }
        }
        if (!open.isEmpty()) {
            throw new PackageProblem("元素没有结束");
        }
        text(xml, at, xml.length(), top);
        return top;
    }

    private static void text(String xml, int from, int to, List<XmlNode> into) {
        if (from < to) {
            into.add(new XmlNode("", xml.substring(from, to), List.of(), ""));
        }
    }

    boolean is(String local) {
        return name.equals(local);
    }

    /** Whether it has a child of that name. */
    boolean has(String local) {
        return children.stream().anyMatch(child -> child.is(local));
    }

    /** As it was written. */
    String raw() {
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        out.append(open);
        children.forEach(child -> child.append(out));
        out.append(close);
    }

    /** All that stands between its tags. */
    String inner() {
        StringBuilder out = new StringBuilder();
        children.forEach(child -> child.append(out));
        return out.toString();
    }
}
