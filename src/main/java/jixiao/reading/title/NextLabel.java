package jixiao.reading.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.reading.LabelPattern;
import jixiao.reading.Signs;
import jixiao.text.Normal;

/**
 * 内容的尽头: where a label's value ends in its cell. After one or more blanks a short text with a colon begins the next
 * label, known or not ("某某学校  主要领导签字:"); a full date behind blanks is a value of its own.
 */
final class NextLabel {
    private static final String BLANK = "[\\s\\u3000\\u00A0]";
    private static final String SIGN = "[^\\s\\u3000\\u00A0:\\uFF1A\\u2236。;\\uFF1B,\\uFF0C]";

    /** Longest label that nobody told us of, in signs. */
    private static final int LONGEST = 14;

    private static final String LABEL = "(" + SIGN + "{1," + LONGEST + "}(?:" + BLANK + "*" + Signs.OPEN
            + Signs.NOT_CLOSE + "{1,8}" + Signs.CLOSE + ")?|\\p{IsHan}(?:" + BLANK + "{1,6}\\p{IsHan}){1,6})" + BLANK
            + "*" + Signs.COLON;

    private static final Pattern NEXT = Pattern.compile(BLANK + "(?=[^:\\uFF1A\\u2236]*\\p{IsHan})" + LABEL);
    private static final Pattern ALONE = Pattern.compile("(?=.*\\p{IsHan})" + LABEL + BLANK + "*");
    private static final String DATE = "20[0-9]{2}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?";
    private static final Pattern FULL_DATE = Pattern.compile("\\(?(" + DATE + ")\\)?");
    private static final Pattern DATE_LAST = Pattern.compile(BLANK + "+(20[0-9]{2}" + BLANK + "*[年./-]" + BLANK
            + "*[0-9]{1,2}" + BLANK + "*[月./-]" + BLANK + "*[0-9]{1,2}" + BLANK + "*日?)$");

    private NextLabel() {}

    /**
     * 切开的内容.
     *
     * @param value what belongs to the label
     * @param others labels that follow, normalised, with their values
     * @param date a full date that follows without a label; empty for none
     */
    record Split(String value, List<LabelPattern.Pair> others, String date) {}

    /** A value and what follows it in the same cell. */
    static Split split(String text) {
        List<LabelPattern.Pair> others = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        int end = text.length();
        String label = "";
        int from = -1;
        while (next.find()) {
            if (from < 0) {
                end = next.start();
            } else {
                others.add(new LabelPattern.Pair(
                        label, text.substring(from, next.start()).strip(), from));
            }
            label = label(next.group(1));
            from = next.end();
        }
        if (from >= 0) {
            others.add(new LabelPattern.Pair(label, text.substring(from).strip(), from));
        }
        String value = text.substring(0, end).strip();
        Matcher date = DATE_LAST.matcher(value);
        boolean dated = date.find() && date.start() > 0;
        return new Split(dated ? value.substring(0, date.start()).strip() : value, others, dated ? date.group(1) : "");
    }

    /** Whether a cell is nothing but a label with its colon, whichever it is. */
    static boolean isLabel(String text) {
        return text.length() < 3 * LONGEST && ALONE.matcher(text).matches();
    }

    /** The full date that a text is, and nothing else; empty for anything more or less. */
    static Optional<String> fullDate(String text) {
        Matcher date = FULL_DATE.matcher(text.length() > 40 ? "" : Normal.text(text));
        return date.matches() ? Optional.of(date.group(1)) : Optional.empty();
    }

    private static String label(String text) {
        return Normal.text(text).replaceAll("\\([^()]*\\)", "");
    }
}
