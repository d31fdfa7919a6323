package jixiao.document.pdf;

/**
 * 表格线: a straight line as it is seen, whatever drew it.
 *
 * @param across whether it runs from left to right
 * @param at its height, or its distance from the left
 * @param from where it begins
 * @param to where it ends
 */
record PdfRule(boolean across, double at, double from, double to) {
    /** Pieces of a dashed line lie nearer than this; cells are higher and wider. */
    private static final double GAP = 3.5;

    /** Lines nearer than this are one, double lines too. */
    static final double NEAR = 2.6;

    /** Whether two lines cross or touch. */
    boolean meets(PdfRule other) {
        return across != other.across
                && from - NEAR <= other.at
                && other.at <= to + NEAR
                && other.from - NEAR <= at
                && at <= other.to + NEAR;
    }

    /** Whether another piece goes on with this one on the same line. */
    boolean goesOn(PdfRule next) {
        return across == next.across && Math.abs(at - next.at) < 0.6 && next.from <= to + GAP;
    }

    /** The same so far to the right. */
    PdfRule right(double by) {
        return across ? new PdfRule(true, at, from + by, to + by) : new PdfRule(false, at + by, from, to);
    }

    PdfRule with(PdfRule next) {
        return new PdfRule(across, at, Math.min(from, next.from), Math.max(to, next.to));
    }
}
