package jixiao.writing.edit.xlsx;

import java.util.EnumMap;
import java.util.Map;
import jixiao.document.ooxml.StartTag;
import jixiao.document.ooxml.XmlText;
import jixiao.writing.edit.Look;
import jixiao.writing.edit.LookStyle;

/** Styles of the looks of added sheets, in the styles part of the workbook. */
final class LookStyles {
    private final StyleSheet styles;
    private final Fills fills;
    private final Map<Look, Integer> made = new EnumMap<>(Look.class);

    LookStyles(StyleSheet styles) {
        this.styles = styles;
        this.fills = new Fills(styles);
    }

    /** Index of the style of a look. */
    int of(Look look) {
        return made.computeIfAbsent(look, key -> styles.formats().add(styles.prefixed(xf(key.style()))));
    }

    /** As {@link #of(Look)}, for text that looks like a formula. */
    int quoted(Look look) {
        return styles.formats()
                .add(new XfText(styles.formats().get(of(look)))
                        .with("quotePrefix", 1)
                        .text());
    }

    private String xf(LookStyle look) {
        StartTag xf = StartTag.named("xf")
                .set("numFmtId", styles.numberFormat(look.format()))
                .set("fontId", styles.fonts().add(styles.prefixed(font(look))))
                .set("fillId", look.fill().isEmpty() ? 0 : fills.solid(look.fill()))
                .set("borderId", look.border() ? styles.borders().add(styles.prefixed(MarkedStyles.BOX)) : 0)
                .set("xfId", 0)
                .set("applyNumberFormat", 1)
                .set("applyFont", 1)
                .set("applyFill", 1)
                .set("applyBorder", 1)
                .set("applyAlignment", 1);
        StartTag alignment = StartTag.named("alignment");
        if (!look.horizontal().isEmpty()) {
            alignment.set("horizontal", look.horizontal());
        }
        alignment.set("vertical", "center");
        if (look.wrap()) {
            alignment.set("wrapText", 1);
        }
        return xf.around(alignment.empty());
    }

    private static String font(LookStyle look) {
        return "<font>" + (look.bold() ? "<b/>" : "") + (look.underline() ? "<u/>" : "") + "<sz val=\"" + look.size()
                + "\"/><color rgb=\"FF" + look.ink() + "\"/><name val=\"" + XmlText.escape(look.font())
                + "\"/><family val=\"3\"/><charset val=\"134\"/></font>";
    }
}
