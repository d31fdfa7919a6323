package jixiao.writing.edit;

/** How much room a text takes, in widths of a digit; a Chinese character takes two. */
final class TextExtent {
    private TextExtent() {}

    static int units(String line) {
        int units = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            units += sign < 0x2E80 && !isWide(sign) ? 1 : 2;
            at += Character.charCount(sign);
        }
        return units;
    }

    /** Signs that Chinese fonts draw as wide as characters. */
    private static boolean isWide(int c) {
        return c >= 0x2010 && c <= 0x27BF || c == '×' || c == '÷' || c == '±' || c == '·';
    }

    /** Number of lines of a text that is wrapped at a width; at least one. */
    static int lines(String text, int width) {
        int room = Math.max(2, width);
        int lines = text.lines()
                .mapToInt(line -> Math.max(1, (units(line) + room - 1) / room))
                .sum();
        return Math.max(1, lines);
    }
}
