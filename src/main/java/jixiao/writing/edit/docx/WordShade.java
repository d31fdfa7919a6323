package jixiao.writing.edit.docx;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jixiao.document.ooxml.Splices;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlScanner;
import jixiao.document.ooxml.XmlTag;
import jixiao.writing.edit.Mark;

/**
 * 底纹: the shading of a cell, and where it stands in the cell's properties. A colour that a person has chosen stays; ours
 * are told by colours that no palette offers.
 *
 * @param properties their start tag; empty where the cell has none
 * @param from where the shading stands, or would have to
 * @param to where it ends; equal to {@code from} where there is none
 * @param fill its colour in capitals; empty where there is none
 */
record WordShade(Optional<XmlTag> properties, int from, int to, String fill) {
    private static final Set<String> OURS = Arrays.stream(Mark.values())
            .filter(Mark::clearedLater)
            .flatMap(mark -> mark.fill().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** What must stand behind a shading. */
    private static final Set<String> BEHIND = Set.of(
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark",
            "headers",
            "cellIns",
            "cellDel",
            "cellMerge",
            "tcPrChange");

    /** A cell without properties; one would begin at this offset. */
    static WordShade none(int at) {
        return new WordShade(Optional.empty(), at, at, "");
    }

    /** The shading in the properties whose start tag the scanner stands on; the scanner goes to their end. */
    static WordShade of(XmlScanner scan) {
        XmlTag properties = scan.tag();
        if (properties.isEmpty()) {
            return new WordShade(Optional.of(properties), properties.end(), properties.end(), "");
        }
        int behind = -1;
        int from = -1;
        int to = -1;
        String fill = "";
        while (scan.nextChild()) {
            XmlTag tag = scan.tag();
            int end = scan.skip();
            if (tag.localName().equals("shd")) {
                from = tag.start();
                to = end;
                fill = tag.prefixedAttribute("fill").orElse("").toUpperCase(Locale.ROOT);
            } else if (BEHIND.contains(tag.localName()) && behind < 0) {
                behind = tag.start();
            }
        }
        int at = behind < 0 ? scan.tag().start() : behind;
        return from < 0
                ? new WordShade(Optional.of(properties), at, at, "")
                : new WordShade(Optional.of(properties), from, to, fill);
    }

    /** Gives the cell this colour, or takes one of ours away. */
    void set(Optional<String> colour, String prefix, Splices splices) {
        boolean ours = OURS.contains(fill);
        boolean free = from == to || ours || fill.isEmpty() || fill.equals("AUTO");
        if (colour.isEmpty()) {
            if (ours) {
                splices.delete(from, to);
            }
        } else if (free && !colour.get().equals(fill)) {
            String shading = StartTag.named(prefix + "shd")
                    .set(prefix + "val", "clear")
                    .set(prefix + "color", "auto")
                    .set(prefix + "fill", colour.get())
                    .empty();
            if (properties.isEmpty()) {
                splices.insert(from, StartTag.named(prefix + "tcPr").around(shading));
            } else if (properties.get().isEmpty()) {
                XmlTag tag = properties.get();
                splices.replace(tag.start(), tag.end(), StartTag.of(tag).around(shading));
            } else {
                splices.replace(from, to, shading);
            }
        }
    }
}
