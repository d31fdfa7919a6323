package jixiao.writing.form;

/**
 * 排版估算: how many lines a text takes in a cell. Widths are those of the widest substitute that a machine without 宋体
 * may use (DejaVu Sans for Latin letters, as LibreOffice does), so that what fits here fits everywhere.
 */
final class TextRuler {
    /** No line begins with these: the character before them goes down with them. */
    private static final String NOT_FIRST = ",.;:!?)%\u2030\u2026\u3001\u3002\uff0c\uff0e\uff1b\uff1a\uff01\uff1f\uff09"
            + "\u300b\u300d\u300f\u3011\u3015\u201d\u2019";
    /** No line ends with these. */
    private static final String NOT_LAST = "(\uff08\u300a\u300c\u300e\u3010\u3014\u201c\u2018";
    /** Blank at both edges of a cell, in points: 5 pixels in Excel, 2 points in LibreOffice. */
    private static final double PADDING = 4.5;
    /** Printers and screens differ by a few percent. */
    private static final double SAFETY = 0.975;

    private TextRuler() {}

    /**
     * Lines that a text takes.
     *
     * @param text may hold line breaks
     * @param width of the cell in points
     * @param size of the font in points
     * @param bold whether the font is bold
     */
    static int lines(String text, double width, double size, boolean bold) {
        double room = Math.max((width - PADDING) * SAFETY / size, 1.0);
        int lines = 0;
        for (String paragraph : text.split("\\R", -1)) {
            lines += linesOf(paragraph, room, bold);
        }
        return lines;
    }

    /** Width in points of a cell that shows a text on one line. */
    static double width(String text, double size, boolean bold) {
        double ems = text.codePoints().mapToDouble(one -> em(one, bold)).sum();
        return ems * size / SAFETY + PADDING;
    }

    private static int linesOf(String text, double room, boolean bold) {
        int[] chars = text.codePoints().toArray();
        int lines = 1;
        int start = 0;
        double used = 0;
        for (int i = 0; i < chars.length; i++) {
            double width = em(chars[i], bold);
            if (used + width > room && i > start) {
                int next = breakBefore(chars, start, i);
                lines++;
                start = next;
                used = 0;
                for (int j = next; j < i; j++) {
                    used += em(chars[j], bold);
                }
            }
            used += width;
        }
        return lines;
    }

    /** Where the next line begins when the character at {@code full} does not fit any more; always after start. */
    private static int breakBefore(int[] chars, int start, int full) {
        for (int at = full; at > start; at--) {
            boolean splitsWord = isWord(chars[at]) && isWord(chars[at - 1]);
            if (!splitsWord && NOT_FIRST.indexOf(chars[at]) < 0 && NOT_LAST.indexOf(chars[at - 1]) < 0) {
                return at;
            }
        }
        return full;
    }

    private static boolean isWord(int c) {
        return c > ' ' && c < 0x2000 && c != '-' && c != '/';
    }

    /** Width in em; Chinese characters are as wide in bold. */
    private static double em(int c, boolean bold) {
        if (c >= 0x7f) {
            return 1.0;
        }
        return latin(c) * (bold ? 1.1 : 1.0);
    }

    private static double latin(int c) {
        if (c >= '0' && c <= '9') {
            return 0.64;
        }
        if (c >= 'a' && c <= 'z') {
            return c == 'm' || c == 'w' ? 0.98 : 0.62;
        }
        if (c >= 'A' && c <= 'Z') {
            return 0.75;
        }
        return switch (c) {
            case '%', '@' -> 1.0;
            case '+', '=', '<', '>', '~', '#' -> 0.84;
            default -> 0.45;
        };
    }
}
