package jixiao.writing.edit.xlsx;

import java.util.Optional;
import jixiao.document.ooxml.RootText;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlScanner;

/** One entry of cellXfs as text, of which single properties are changed. */
record XfText(String text) {
    int number(String attribute) {
        return RootText.of(text)
                .root()
                .attribute(attribute)
                .map(Integer::parseInt)
                .orElse(0);
    }

    XfText with(String attribute, int value) {
        RootText root = RootText.of(text);
        StartTag tag = StartTag.of(root.root()).set(attribute, value);
        String start = root.root().isEmpty() ? tag.empty() : tag.open();
        return new XfText(start + text.substring(root.root().end()));
    }

    /** With the text in the middle; protection and the rest stay. */
    XfText centred(boolean wrapped) {
        RootText root = RootText.of(text);
        StartTag alignment = StartTag.named(root.prefix() + "alignment")
                .set("horizontal", "center")
                .set("vertical", "center");
        if (wrapped) {
            alignment.set("wrapText", 1);
        }
        StartTag tag = StartTag.of(root.root()).set("applyAlignment", 1);
        return new XfText(tag.around(alignment.empty() + childrenWithoutAlignment(root)));
    }

    private String childrenWithoutAlignment(RootText root) {
        StringBuilder rest = new StringBuilder();
        if (!root.root().isEmpty()) {
            XmlScanner scan = new XmlScanner(text, root.root().end());
            while (scan.nextChild()) {
                boolean alignment = scan.tag().localName().equals("alignment");
                int start = scan.tag().start();
                int end = scan.skip();
                rest.append(alignment ? "" : text.substring(start, end));
            }
        }
        return rest.toString();
    }

    /** The element of that name within a text, its start tag only. */
    static Optional<StartTag> find(String text, String name) {
        for (XmlScanner scan = new XmlScanner(text, 0); scan.next(); ) {
            if (scan.tag().localName().equals(name) && !scan.tag().isClose()) {
                return Optional.of(StartTag.of(scan.tag()));
            }
        }
        return Optional.empty();
    }
}
