package jixiao.writing.platform;

import java.util.regex.Pattern;

/** 改写: names and values without the signs that the platform refuses, so that they mean the same. */
final class Rewriting {
    /** A blank of any kind, line breaks and the full-width one included. */
    static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u3000]+");
    /** Signs that the platform refuses in names and values. */
    static final Pattern SIGN = Pattern.compile("[*_-]");

    private static final Pattern TIMES = Pattern.compile("\\*");
    private static final Pattern SPAN = Pattern.compile("(?<=[0-9%年月日])-(?=[0-9])");
    private static final Pattern DASH = Pattern.compile("(?<=\\S)[-_](?=\\S)");
    private static final Pattern LEADING = Pattern.compile("_");

    private Rewriting() {}

    /** The text: without blanks, × for *, 至 between numbers, — for a dash between words; a minus before a number stays. */
    static String of(String text) {
        String plain = BLANK.matcher(text).replaceAll("");
        plain = TIMES.matcher(plain).replaceAll("×");
        plain = SPAN.matcher(plain).replaceAll("至");
        plain = DASH.matcher(plain).replaceAll("—");
        return LEADING.matcher(plain).replaceAll("");
    }
}
