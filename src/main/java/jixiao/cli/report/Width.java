package jixiao.cli.report;

/** 显示宽度: Chinese characters and full-width signs take two columns of a terminal. */
public final class Width {
    private Width() {}

    /** Columns that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(Width::columns).sum();
    }

    /** The text with blanks to its right up to {@code columns}; at least one, so that columns never touch. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - of(text)));
    }

    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        // East Asian Width W and F: radicals to Yi, Hangul, compatibility forms, full-width forms, planes 2 and 3.
        boolean wide = point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
