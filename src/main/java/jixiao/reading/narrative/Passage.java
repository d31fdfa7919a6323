package jixiao.reading.narrative;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jixiao.model.Given;
import jixiao.model.Place;
import jixiao.model.narrative.Said;
import jixiao.text.Normal;

/**
 * 一段: a paragraph without blanks, full-width forms made half-width, that still knows what was written.
 *
 * @param order its position in the document, from 0
 * @param place where it stands
 * @param written as written
 * @param text normalised; blanks between two digits stay as one
 * @param from for each sign of {@code text}, where it stands in {@code written}
 */
record Passage(int order, Place place, String written, String text, int[] from) {
    /** Longest quotation. */
    private static final int QUOTED = 40;

    /** So many signs one sign becomes at most: ㎯ is rad/s2. */
    private static final int LONGEST = 6;

    Passage {
        Given.all(place, written, text);
    }

    static Passage of(int order, Place place, String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] from = new int[written.length() * LONGEST + 1];
        int at = 0;
        while (at < written.length()) {
            int point = written.codePointAt(at);
            String sign = plain(text, point);
            if (sign.isEmpty() && isBetweenDigits(text, written, at)) {
                sign = " ";
            } else if (sign.isEmpty() && isNumbered(text, written)) {
                sign = "、";
            }
            for (int each = 0; each < sign.length(); each++) {
                from[text.length()] = at;
                text.append(sign.charAt(each));
            }
            at += Character.charCount(point);
        }
        return new Passage(order, place, written, text.toString(), Arrays.copyOf(from, text.length() + 1));
    }

    /** Where the sentence or clause that holds a position begins: behind the last of the stops before it. */
    static int begin(Pattern stops, String text, int at) {
        int begin = 0;
        Matcher stop = stops.matcher(text);
        while (stop.find() && stop.start() < at) {
            begin = stop.end();
        }
        return begin;
    }

    /** Quotation marks of the keyboard open and close in turn. */
    private static String plain(StringBuilder before, int point) {
        if (point == '"') {
            return before.lastIndexOf("“") > before.lastIndexOf("”") ? "”" : "“";
        }
        // Nearly every sign of a text is one that stays as it is.
        boolean kept =
                point >= 0x4E00 && point <= 0x9FFF || point >= '0' && point <= '9' || point == '。' || point == '、';
        return kept ? Character.toString(point) : Normal.text(Character.toString(point));
    }

    /** 五 存在的问题: only a blank parts the number of a heading from its words. */
    private static boolean isNumbered(StringBuilder text, String written) {
        return text.length() > 0
                && text.length() <= 2
                && written.length() <= QUOTED
                && text.chars().allMatch(sign -> "一二三四五六七八九十".indexOf(sign) >= 0);
    }

    private static boolean isBetweenDigits(StringBuilder text, String written, int at) {
        if (text.length() == 0 || !Character.isDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        int next = at;
        while (next < written.length()
                && Normal.text(written.substring(next, next + 1)).isEmpty()) {
            next++;
        }
        return next < written.length()
                && Normal.text(written.substring(next, next + 1)).matches("\\d");
    }

    /** The words from one sign of the text to before another, as written, cut where they are long. */
    String quote(int start, int end) {
        if (start >= end || text.isEmpty()) {
            return cut(written.strip());
        }
        int last = from[Math.min(end, text.length()) - 1];
        return cut(written.substring(from[start], last + Character.charCount(written.codePointAt(last)))
                .strip());
    }

    /** Its first words. */
    String quote() {
        return cut(written.strip());
    }

    private static String cut(String words) {
        String one = words.replaceAll("\\s+", " ");
        return one.length() <= QUOTED ? one : one.substring(0, QUOTED - 1) + "…";
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    Said said() {
        return new Said(text, place, order);
    }
}
