package jixiao.document.ooxml;

/**
 * 标签扫描: goes from tag to tag of an XML text; comments, CDATA, processing instructions and text are passed over. A
 * document type is refused: no part of a workbook has one, and entities come with it.
 */
public final class XmlScanner {
    private static final String CDATA = "<![CDATA[";

    private final String xml;
    private int at;
    private XmlTag tag;

    /** A scanner that begins at an offset of a text. */
    public XmlScanner(String xml, int from) {
        this.xml = xml;
        this.at = from;
    }

    /** Goes to the next tag; false at the end of the text. */
    public boolean next() {
        while (true) {
            int open = xml.indexOf('<', at);
            if (open < 0) {
                return false;
            }
            char kind = open + 1 < xml.length() ? xml.charAt(open + 1) : 0;
            if (kind == '!') {
                at = afterDeclaration(open);
            } else if (kind == '?') {
                at = after(open, "?>");
            } else {
                at = afterTag(open);
                tag = new XmlTag(xml, open, at);
                return true;
            }
        }
    }

    /**
     * Goes to the next child of an element whose start tag, or last child, it stands behind; false where it went to the
     * element's end tag instead. A text that ends before is an {@link PackageProblem}.
     */
    public boolean nextChild() {
        if (!next()) {
            throw new PackageProblem("元素没有结束");
        }
        return !tag.isClose();
    }

    /** A second scanner that stands where this one does, to look ahead with. */
    public XmlScanner copy() {
        XmlScanner copy = new XmlScanner(xml, at);
        copy.tag = tag;
        return copy;
    }

    /** The tag that {@link #next()} went to. */
    public XmlTag tag() {
        return tag;
    }

    /**
     * Passes over the element whose start tag the scanner stands on.
     *
     * @return the offset after its end tag, or after the tag itself where it is empty
     */
    public int skip() {
        int depth = tag.isEmpty() ? 0 : 1;
        while (depth > 0) {
            if (!next()) {
                throw new PackageProblem("元素没有结束");
            }
            if (tag.isClose()) {
                depth--;
            } else if (!tag.isEmpty()) {
                depth++;
            }
        }
        return at;
    }

    /** The offset after the last tag. */
    public int position() {
        return at;
    }

    private int afterDeclaration(int open) {
        if (xml.startsWith("<!--", open)) {
            return after(open + 4, "-->");
        }
        if (xml.startsWith(CDATA, open)) {
            return after(open, "]]>");
        }
        throw PackageProblem.ofDocumentType();
    }

    private int after(int from, String mark) {
        int found = xml.indexOf(mark, from);
        if (found < 0) {
            throw new PackageProblem("没有结束");
        }
        return found + mark.length();
    }

    private int afterTag(int open) {
        for (int i = open + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '"' || c == '\'') {
                i = xml.indexOf(c, i + 1);
                if (i < 0) {
                    break;
                }
            }
        }
        throw new PackageProblem("标签没有结束");
    }
}
