package jixiao.writing.copy;

import jixiao.writing.copy.xml.StartTag;
import jixiao.writing.copy.xml.XmlProblem;
import jixiao.writing.copy.xml.XmlScanner;
import jixiao.writing.copy.xml.XmlTag;

/** The text of a part, seen from its root. */
record RootText(String xml, XmlTag root) {
    static RootText of(String xml) {
        XmlScanner scan = new XmlScanner(xml, 0);
        if (!scan.next() || scan.tag().isClose()) {
            throw new XmlProblem("没有根元素");
        }
        return new RootText(xml, scan.tag());
    }

    /** Prefix of the root with its colon, which its children of the same namespace have too. */
    String prefix() {
        return root.prefix();
    }

    /** The text with something added as the last child of the root. */
    String append(String child) {
        if (root.isEmpty()) {
            return xml.substring(0, root.start()) + StartTag.of(root).around(child) + xml.substring(root.end());
        }
        int end = xml.lastIndexOf("</" + root.name());
        if (end < 0) {
            throw new XmlProblem("根元素没有结束");
        }
        return xml.substring(0, end) + child + xml.substring(end);
    }
}
