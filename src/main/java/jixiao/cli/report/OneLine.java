package jixiao.cli.report;

import java.util.regex.Pattern;

/** 单行文字: a text out of a submission as a terminal may show it: no line breaks, nothing that steers the terminal. */
public final class OneLine {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

    private OneLine() {}

    /** The text with every run of control signs made one blank. */
    public static String of(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }
}
