package jixiao.document.pdf;

/**
 * 一个字: a sign as it stands on a page, in points from the upper left corner as the page is shown.
 *
 * @param text what it says; {@link #UNKNOWN} where the font does not tell
 * @param left where it begins
 * @param right where the next one may begin
 * @param base its baseline
 * @param size its height
 * @param turned whether it does not run from left to right
 */
record PdfGlyph(String text, double left, double right, double base, double size, boolean turned) {
    /** A sign without Unicode. */
    static final String UNKNOWN = "\uFFFD";

    private static final double MIDDLE = 0.36;

    double centre() {
        return (left + right) / 2;
    }

    /** Height of its middle. */
    double middle() {
        return base - MIDDLE * size;
    }

    double width() {
        return right - left;
    }

    /** The same so far to the right. */
    PdfGlyph right(double by) {
        return new PdfGlyph(text, left + by, right + by, base, size, turned);
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
