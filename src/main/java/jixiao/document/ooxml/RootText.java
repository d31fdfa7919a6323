package jixiao.document.ooxml;

/** The text of a part, seen from its root. */
public record RootText(String xml, XmlTag root) {
    public static RootText of(String xml) {
        XmlScanner scan = new XmlScanner(xml, 0);
        if (!scan.next() || scan.tag().isClose()) {
            throw new PackageProblem("没有根元素");
        }
        return new RootText(xml, scan.tag());
    }

    /** Prefix of the root with its colon, which its children of the same namespace have too. */
    public String prefix() {
        return root.prefix();
    }

    /** The text with something added as the last child of the root. */
    public String append(String child) {
        if (root.isEmpty()) {
            return xml.substring(0, root.start()) + StartTag.of(root).around(child) + xml.substring(root.end());
        }
        int end = xml.lastIndexOf("</" + root.name());
        if (end < 0) {
            throw new PackageProblem("根元素没有结束");
        }
        return xml.substring(0, end) + child + xml.substring(end);
    }
}
