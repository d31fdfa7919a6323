package jixiao.writing.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * What we say in a comment, between two marks, so that a later run takes away our words and no others, also where a
 * person has written before or after them.
 */
public final class NoteText {
    /** Author of comments that are ours alone. */
    public static final String AUTHOR = "绩效计分";

    public static final String BEGIN = "〔绩效计分〕";
    public static final String END = "〔完〕";

    private NoteText() {}

    /** A part of a text, from and to as offsets. */
    public record Cut(int from, int to) {}

    /** What follows the heading: the text and the closing mark. */
    public static String body(String text) {
        String safe = text.replace(BEGIN, "绩效计分").replace(END, "");
        int room = StringItem.LONGEST / 2;
        String shown = safe.length() > room ? safe.substring(0, room) + "…" : safe;
        return "\n" + shown.strip() + "\n" + END;
    }

    /** Heading and text, as they stand after a person's own text. */
    public static String block(String own, String text) {
        return heading(own) + body(text);
    }

    /** The heading, on a line of its own. */
    public static String heading(String own) {
        return own.isEmpty() ? BEGIN : "\n" + BEGIN;
    }

    /** Where our words stand, with the line break before them. A heading without its closing mark is a person's now. */
    public static List<Cut> ours(String text) {
        List<Cut> result = new ArrayList<>();
        int at = 0;
        while (true) {
            int begin = text.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : text.indexOf(END, begin);
            if (end < 0) {
                return result;
            }
            boolean broken = begin > at && text.charAt(begin - 1) == '\n';
            at = end + END.length();
            result.add(new Cut(broken ? begin - 1 : begin, at));
        }
    }

    /** The text without our words. */
    public static String own(String text) {
        return without(text, 0, ours(text));
    }

    /** A piece of a longer text, without those cuts of the longer one that fall into it. */
    public static String without(String piece, int offset, List<Cut> cuts) {
        StringBuilder out = new StringBuilder(piece.length());
        int at = 0;
        for (Cut cut : cuts) {
            int from = Math.min(piece.length(), Math.max(at, cut.from - offset));
            int to = Math.min(piece.length(), Math.max(from, cut.to - offset));
            out.append(piece, at, from);
            at = to;
        }
        return out.append(piece, at, piece.length()).toString();
    }
}
