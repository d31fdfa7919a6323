package jixiao.writing.edit.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jixiao.document.ooxml.RootText;
import jixiao.writing.edit.Mark;

/** Styles of cells with marks laid over them: one for each style and mark, however many cells have it. */
public final class MarkedStyles {
    static final String BOX =
            "<border><left style=\"thin\"><color auto=\"1\"/></left><right style=\"thin\"><color auto=\"1\"/></right>"
                    + "<top style=\"thin\"><color auto=\"1\"/></top>"
                    + "<bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border>";
    /** A format that shows a percentage with exactly two decimals. */
    private static final Pattern PERCENT = Pattern.compile("[^;]*0\\.00%.*");
    /** A format that shows exactly two decimals and no percentage. */
    private static final Pattern TWO_DECIMALS = Pattern.compile("[^;%]*0\\.00(?![0#?])[^;%]*(;.*)?");
    /** Built-in formats that do. */
    private static final Set<Integer> BUILT_IN_TWO_DECIMALS = Set.of(2, 4, 39, 40);

    private static final int TWO_DECIMALS_ID = 2;
    private static final int PERCENT_ID = 10;

    private final StyleSheet styles;
    private final Fills fills;
    private final Map<Key, Integer> made = new HashMap<>();
    private final Map<Integer, Integer> restored = new HashMap<>();

    private record Key(int style, Optional<Mark> mark, boolean quoted) {}

    MarkedStyles(StyleSheet styles) {
        this.styles = styles;
        this.fills = new Fills(styles);
    }

    /** Index of the style of a cell that carried none of our fills, or of one as it was before it did. */
    int restored(int style) {
        return restored.computeIfAbsent(style, key -> {
            XfText before = before(key);
            return before.text().equals(styles.formats().get(key))
                    ? key
                    : styles.formats().add(before.text());
        });
    }

    /**
     * Index of a style with a mark laid over it.
     *
     * @param quoted whether the cell holds text that looks like a formula
     */
    int marked(int style, Optional<Mark> mark, boolean quoted) {
        return made.computeIfAbsent(new Key(style, mark, quoted), this::make);
    }

    private int make(Key key) {
        XfText below = before(key.style);
        XfText xf = below;
        if (key.mark.isPresent()) {
            xf = laid(key.mark.get(), xf);
        }
        if (key.quoted) {
            xf = xf.with("quotePrefix", 1);
        }
        boolean same = xf.text().equals(styles.formats().get(key.style));
        return same ? key.style : styles.formats().add(xf.text());
    }

    private XfText laid(Mark mark, XfText below) {
        XfText xf = below;
        if (mark.fill().isPresent()) {
            String colour = mark.fill().get();
            int fill = colour.equals(Mark.NO_FILL)
                    ? 0
                    : mark.clearedLater() ? fills.over(xf.number("fillId"), colour) : fills.solid(colour);
            xf = filled(xf, fill);
        }
        if (mark.twoDecimals() && !showsTwoDecimals(xf.number("numFmtId"))) {
            xf = xf.with("numFmtId", TWO_DECIMALS_ID).with("applyNumberFormat", 1);
        }
        if (mark.percent() && !showsPercent(xf.number("numFmtId"))) {
            xf = xf.with("numFmtId", PERCENT_ID).with("applyNumberFormat", 1);
        }
        if (mark == Mark.BARE) {
            xf = xf.with("borderId", 0);
        }
        if (mark.boxed()) {
            int box = styles.borders().add(styles.prefixed(BOX));
            xf = xf.with("borderId", box).with("applyBorder", 1).centred(!mark.twoDecimals());
        }
        return xf;
    }

    private XfText before(int style) {
        XfText xf = new XfText(styles.formats().get(style));
        Optional<Integer> fill = fills.below(xf.number("fillId"));
        return fill.isEmpty() ? xf : filled(xf, fill.get());
    }

    /** What does not say that its fill counts counts too, and is left so: it must come back as it was. */
    private static XfText filled(XfText xf, int fill) {
        if (fill == xf.number("fillId")) {
            return xf;
        }
        boolean refused = RootText.of(xf.text())
                .root()
                .attribute("applyFill")
                .filter(said -> said.equals("0") || said.equals("false"))
                .isPresent();
        XfText filled = xf.with("fillId", fill);
        return refused ? filled.with("applyFill", 1) : filled;
    }

    private boolean showsPercent(int format) {
        return format == PERCENT_ID || showsPercent(styles.numberFormat(format));
    }

    /** Whether a number format shows a percentage with exactly two decimals. */
    public static boolean showsPercent(String format) {
        return PERCENT.matcher(format).matches();
    }

    private boolean showsTwoDecimals(int format) {
        return BUILT_IN_TWO_DECIMALS.contains(format) || showsTwoDecimals(styles.numberFormat(format));
    }

    /** Whether a number format shows exactly two decimals and no percentage. */
    public static boolean showsTwoDecimals(String format) {
        return TWO_DECIMALS.matcher(format).matches();
    }
}
