package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import jixiao.document.RaisedText;

/** 版面文字: signs put together to lines and lines to text: no blank put into Chinese, none lost between words. */
final class PdfText {
    /** Less than this between Latin signs is no blank. */
    private static final double BLANK = 0.28;

    /** More than this, in heights, sets Chinese words apart; spread letters of one word are nearer. */
    static final double APART = 3.2;

    /** A figure smaller than this and raised by more than that, in heights of its line, stands above the line. */
    private static final double SMALL = 0.8;

    private static final double RISEN = 0.15;

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]");
    private static final Pattern LABEL = Pattern.compile("[:\\uFF1A]");
    private static final Pattern CLOSING =
            Pattern.compile("[,.;:!?)%‰。、》」』”’\\uFF0C\\uFF1B\\uFF1A\\uFF01\\uFF1F\\uFF09\\uFF05]");

    private PdfText() {}

    /**
     * 一行.
     *
     * @param glyphs from left to right
     * @param base its baseline
     * @param size of its largest sign
     */
    record Line(List<PdfGlyph> glyphs, double base, double size) {
        double left() {
            return glyphs.stream()
                    .filter(glyph -> !glyph.isBlank())
                    .mapToDouble(PdfGlyph::left)
                    .min()
                    .orElse(0);
        }

        double right() {
            return glyphs.stream()
                    .filter(glyph -> !glyph.isBlank())
                    .mapToDouble(PdfGlyph::right)
                    .max()
                    .orElse(0);
        }

        /** What it says, blanks at the ends kept off. */
        String text() {
            StringBuilder text = new StringBuilder();
            PdfGlyph last = null;
            for (PdfGlyph glyph : glyphs) {
                if (last != null && !glyph.isBlank() && !last.isBlank()) {
                    double gap = (glyph.left() - last.right()) / size;
                    boolean wide = isWide(glyph.text()) || isWide(last.text());
                    if (gap > (wide ? APART : BLANK)) {
                        text.append(' ');
                    }
                }
                boolean raised = glyph.size() < SMALL * size && base - glyph.base() > RISEN * size;
                text.append(RaisedText.of(text, glyph.text(), raised ? RaisedText.SUPERSCRIPT : ""));
                last = glyph;
            }
            return text.toString().strip();
        }

        /** Wide spaces between texts; not between letters that are spread, nor before a label. */
        List<Gap> parts() {
            List<Gap> gaps = new ArrayList<>();
            int words = 1;
            PdfGlyph last = null;
            for (PdfGlyph glyph : glyphs) {
                if (last != null && glyph.left() - last.right() > APART * size) {
                    gaps.add(new Gap(last.right(), glyph.left()));
                }
                words += last != null && glyph.left() - last.right() > size / 2 ? 1 : 0;
                last = glyph;
            }
            boolean spread = words == glyphs.size();
            return spread || LABEL.matcher(text()).find() ? List.of() : gaps;
        }
    }

    /**
     * 空处.
     *
     * @param from where the text before it ends
     * @param to where the text after it begins
     */
    record Gap(double from, double to) {}

    /** The lines of some signs, from top to bottom. */
    static List<Line> lines(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::base));
        List<Line> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        double base = 0;
        double size = 0;
        for (PdfGlyph glyph : sorted) {
            if (!line.isEmpty() && glyph.base() - base > 0.5 * Math.max(size, glyph.size())) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty() || glyph.size() > size) {
                base = glyph.base();
                size = glyph.size();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines.stream()
                .filter(each -> each.glyphs().stream().anyMatch(glyph -> !glyph.isBlank()))
                .toList();
    }

    private static Line line(List<PdfGlyph> glyphs) {
        glyphs.sort(Comparator.comparingDouble(PdfGlyph::left));
        PdfGlyph largest =
                glyphs.stream().max(Comparator.comparingDouble(PdfGlyph::size)).orElseThrow();
        return new Line(glyphs, largest.base(), largest.size());
    }

    /**
     * Lines of one place as one text: a line goes on with the next where that one's first word had no room on it.
     *
     * @param width of the place
     */
    static String joined(List<Line> lines, double width) {
        StringBuilder text = new StringBuilder();
        Line last = null;
        for (Line line : lines) {
            String next = line.text();
            if (last != null) {
                double used = last.right() - last.left();
                text.append(width - used > first(line) + 2.2 * line.size() ? "\n" : between(text, next));
            }
            text.append(next);
            last = line;
        }
        return text.toString().strip();
    }

    /** Width of what cannot be parted from a line's first sign. */
    static double first(Line line) {
        double left = line.left();
        double right = left;
        PdfGlyph before = null;
        for (PdfGlyph glyph : line.glyphs()) {
            if (before != null) {
                boolean parts = glyph.isBlank()
                        || isWide(before.text())
                                && !CLOSING.matcher(glyph.text()).matches()
                        || isWide(glyph.text())
                                && !CLOSING.matcher(glyph.text()).matches();
                if (parts) {
                    break;
                }
            }
            if (!glyph.isBlank()) {
                right = glyph.right();
                before = glyph;
            }
        }
        return right - left;
    }

    /** What stands between two lines that are one: a blank between Latin words, nothing else. */
    static String between(CharSequence before, String after) {
        if (before.length() == 0 || after.isEmpty()) {
            return "";
        }
        String last = String.valueOf(before.charAt(before.length() - 1));
        String next = after.substring(0, 1);
        return LETTERS.matcher(last).matches() && LETTERS.matcher(next).matches() ? " " : "";
    }

    /** Whether a sign is Chinese, or as wide as one. */
    static boolean isWide(String text) {
        return !text.isEmpty() && text.codePointAt(0) >= 0x2E80;
    }
}
