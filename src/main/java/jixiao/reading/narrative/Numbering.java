package jixiao.reading.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 层次序数 at the start of a paragraph.
 *
 * @param level 0 第一部分, 1 一、, 2 (一), 3 1., 4 (1) or 1), 5 ①; 9 without a number
 * @param number its number as written
 * @param title what follows
 */
record Numbering(int level, String number, String title) {
    /** Level of a paragraph without a number. */
    static final int NONE = 9;

    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final Pattern[] STYLES = {
        Pattern.compile("^第(" + CHINESE + ")(?:部分|章)"),
        Pattern.compile("^(" + CHINESE + ")[、.,]"),
        Pattern.compile("^\\((" + CHINESE + ")\\)[、.]?"),
        Pattern.compile("^(\\d{1,2})[、.](?!\\d)"),
        Pattern.compile("^(\\(\\d{1,2}\\)|\\d{1,2}\\))[、.]?"),
        Pattern.compile("^([①-⑳])")
    };

    /** A title ends with no sign that a sentence has within. */
    private static final Pattern SENTENCE = Pattern.compile("[。;!?].|,");

    static Numbering of(String text) {
        for (int level = 0; level < STYLES.length; level++) {
            Matcher start = STYLES[level].matcher(text);
            if (start.find()) {
                return new Numbering(level, start.group(1), text.substring(start.end()));
            }
        }
        return new Numbering(NONE, "", text);
    }

    boolean isNumbered() {
        return level != NONE;
    }

    /** Whether it is a heading and no sentence: numbered, short, and without a stop within. */
    boolean isHeading() {
        return isNumbered()
                && level < 5
                && title.length() <= 40
                && !SENTENCE.matcher(title).find();
    }
}
