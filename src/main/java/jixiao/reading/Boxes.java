package jixiao.reading;

import java.util.regex.Pattern;
import jixiao.text.Normal;

/** 选框: choices printed with boxes to tick ("1、常年性项目 □  2、一次性项目 ☑"). */
public final class Boxes {
    private static final Pattern EMPTY = Pattern.compile("[□☐○◯〇⬜▢]|\\(\\)|\\[\\]");

    /** Ticks; R, þ and ü are what symbol fonts show as one. */
    private static final Pattern TICKED = Pattern.compile("[☑☒■√✓✔✅●◆▲▇█×✕✗✘⊠⊙R\\u00FE\\u00FC\\uF052\\uF0FE\\uF0FC]");

    private Boxes() {}

    /** Whether a text offers choices by boxes, ticked or not. */
    public static boolean isChoice(String text) {
        String normal = Normal.text(text);
        return EMPTY.matcher(normal).find()
                || TICKED.matcher(normal.replace("R", "")).find();
    }

    /**
     * Whether nothing is filled in: a blank, or boxes of which none is ticked.
     *
     * @param text what stands beside the label
     */
    public static boolean isUnfilled(String text) {
        String normal = Normal.text(text);
        return normal.isEmpty()
                || EMPTY.matcher(normal).find() && !TICKED.matcher(normal).find();
    }
}
