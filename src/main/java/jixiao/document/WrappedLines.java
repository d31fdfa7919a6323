package jixiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 折行: puts paragraphs together again whose lines a program broke at a width. A text is taken as broken only where it has a
 * width: no line is longer, and several lines end, in the middle of a sentence, just where the next sign had no room.
 * Columns are counted as such programs count them: a Chinese sign takes two.
 */
final class WrappedLines {
    /** Narrower or wider than this no program breaks lines. */
    private static final int NARROWEST = 30;

    private static final int WIDEST = 120;

    /** So many lines must end for want of room. */
    private static final int EVIDENCE = 2;

    /** A closing sign may not begin a line, and takes the sign before it along. */
    private static final int SLACK = 2;

    private static final Pattern ENDED = Pattern.compile("[。;；:：!！?？…]['\"”’）)]?$");

    /** What can only be the start of a paragraph. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]|[①-⑳]|附件|附表|年度目标[(（]?[\\d一二三四五六七八九十])");

    /** What may be one, or the rest of a number. */
    private static final Pattern COUNTED = Pattern.compile("^(?:[(（]?\\d{1,2}[)）]|\\d{1,2}[、.．](?!\\d))");

    /** What the next line must have room for: a word of Latin letters and digits, else one sign. */
    private static final Pattern FIRST = Pattern.compile("^(?:[A-Za-z0-9.,%+-]+|.)");

    private final List<String> lines;
    private final int width;

    /** Whether paragraphs of this text begin with blanks: then what does not begin so goes on. */
    private final boolean indenting;

    private WrappedLines(List<String> lines, int width) {
        this.lines = lines;
        this.width = width;
        long indented = lines.stream().filter(WrappedLines::isIndented).count();
        this.indenting =
                indented * 10 > lines.size() && lines.stream().anyMatch(line -> !line.isBlank() && !isIndented(line));
    }

    /**
     * 一段.
     *
     * @param line number of its first line, from 1
     * @param text the whole of it
     */
    record Whole(int line, String text) {}

    /** The paragraphs of a text: its lines, put together where they were broken. */
    static List<Whole> of(List<String> lines) {
        int width = lines.stream()
                .mapToInt(line -> columns(line.stripTrailing()))
                .max()
                .orElse(0);
        WrappedLines wrapped = new WrappedLines(lines, width);
        return wrapped.paragraphs(width >= NARROWEST && width <= WIDEST && wrapped.hasEvidence());
    }

    private boolean hasEvidence() {
        int broken = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            broken += isFull(at) && !ENDED.matcher(lines.get(at).strip()).find() && !startsAnew(at + 1) ? 1 : 0;
        }
        return broken >= EVIDENCE;
    }

    private List<Whole> paragraphs(boolean broken) {
        List<Whole> all = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (broken && at > 0 && isFull(at - 1) && goesOn(at)) {
                Whole before = all.remove(all.size() - 1);
                all.add(new Whole(before.line(), joined(before.text(), line)));
            } else {
                all.add(new Whole(at + 1, line));
            }
        }
        return all;
    }

    /** Whether a line ends because the first word of the next has no room. */
    private boolean isFull(int at) {
        String line = lines.get(at).stripTrailing();
        String next = lines.get(at + 1).strip();
        Matcher word = FIRST.matcher(next);
        return !line.isBlank() && word.find() && columns(line) + columns(word.group()) > width - SLACK;
    }

    /** Whether a line behind a full one is the rest of its paragraph. */
    private boolean goesOn(int at) {
        boolean ended = ENDED.matcher(lines.get(at - 1).strip()).find();
        return !startsAnew(at) && (!ended || indenting);
    }

    private boolean startsAnew(int at) {
        String line = lines.get(at);
        return line.isBlank()
                || isIndented(line) && (indenting || !isIndented(lines.get(at - 1)))
                || NUMBERED.matcher(line.strip()).find()
                || COUNTED.matcher(line.strip()).find()
                        && ENDED.matcher(lines.get(at - 1).strip()).find();
    }

    private static boolean isIndented(String line) {
        return line.startsWith("　") || line.startsWith("  ") || line.startsWith("\t");
    }

    private static String joined(String before, String next) {
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        boolean words = last < 0x80 && first < 0x80 && (isLetter(last) || isLetter(first));
        return before + (words ? " " : "") + next;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }

    /** How many columns a text takes. */
    private static int columns(String text) {
        return text.codePoints()
                .map(point -> point < 0x1100 || point >= 0xFF61 && point <= 0xFFDC ? 1 : 2)
                .sum();
    }
}
