package jixiao.writing.edit.xlsx;

import java.util.Optional;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.CellAt;
import jixiao.writing.edit.CellContent;
import jixiao.writing.edit.StringItem;

/** The XML of one cell. */
public final class CellXml {
    /** Beginnings that a person who edits the cell in Excel would turn into a formula. */
    private static final String FORMULA_STARTS = "=+-@";

    private CellXml() {}

    /** Whether a cell with this content needs a style that says it is text. */
    public static boolean needsQuote(CellContent content) {
        return content instanceof CellContent.Text text
                && !text.text().isEmpty()
                && FORMULA_STARTS.indexOf(text.text().charAt(0)) >= 0;
    }

    /**
     * A cell with another content.
     *
     * @param tag the cell's tag; its address and all that says nothing of the content stay
     * @param style index of its style; 0 is not written where the tag has none
     * @param extension the cell's list of extensions
     */
    static String of(String prefix, StartTag tag, int style, CellContent content, String extension) {
        // Metadata of rich values and dynamic arrays belong to the old content.
        tag.remove("t").remove("cm").remove("vm");
        return styled(tag, style).around(body(prefix, tag, content) + extension);
    }

    /** A new cell. */
    static String of(String prefix, CellAt at, int style, CellContent content) {
        StringBuilder out = new StringBuilder();
        add(out, prefix, at, style, content);
        return out.toString();
    }

    /** The same at the end of a text that is being put together. */
    static void add(StringBuilder out, String prefix, CellAt at, int style, CellContent content) {
        StartTag tag = StartTag.named(prefix + "c").set("r", at.toString());
        styled(tag, style).around(out, body(prefix, tag, content));
    }

    /** The tag with a style. */
    static StartTag styled(StartTag tag, int style) {
        Optional<String> old = tag.get("s");
        return old.isEmpty() && style == 0 ? tag : tag.set("s", style);
    }

    private static String body(String prefix, StartTag tag, CellContent content) {
        if (content instanceof CellContent.Number number) {
            return element(prefix, "v", number.value().toPlainString());
        }
        if (content instanceof CellContent.Formula formula) {
            return element(prefix, "f", XmlText.escape(formula.formula()))
                    + element(prefix, "v", formula.cached().toPlainString());
        }
        if (content instanceof CellContent.Text text) {
            return text(prefix, tag, text.text());
        }
        return content instanceof CellContent.Link link ? text(prefix, tag, link.text()) : "";
    }

    private static String text(String prefix, StartTag tag, String text) {
        if (text.isEmpty()) {
            return "";
        }
        tag.set("t", "inlineStr");
        return element(prefix, "is", StringItem.element(prefix, text));
    }

    private static String element(String prefix, String name, String content) {
        return "<" + prefix + name + ">" + content + "</" + prefix + name + ">";
    }
}
