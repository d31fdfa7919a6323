package jixiao.writing.edit;

import jixiao.document.ooxml.PackageProblem;

/**
 * The box of a comment: where it begins and ends, each as a column or row and the pixels into it.
 */
public record NoteBox(int left, int leftIn, int top, int topIn, int right, int rightIn, int bottom, int bottomIn) {
    /** 9 points of a Chinese font. */
    private static final int LINE = 17;

    private static final int HALF_WIDTH = 6;
    private static final int MARGIN = 16;
    private static final int NARROWEST = 160;
    private static final int WIDEST = 330;

    /** The box of a new comment: right of its cell, as large as its text. */
    public static NoteBox beside(CellAt at, String text, SheetMetrics sheet) {
        int left = Math.min(at.column() + 1, CellAt.MAX_COLUMNS - 1);
        int top = Math.max(at.row() - 1, 0);
        int width = width(text);
        return new NoteBox(left, 12, top, 4, 0, 0, 0, 0).sized(width, height(text, width), sheet);
    }

    /** The same box, large enough for a text. */
    public NoteBox atLeastFor(String text, SheetMetrics sheet) {
        int width = Math.max(width(text), pixels(sheet::columnPixels, left, leftIn, right, rightIn));
        int height = Math.max(height(text, width), pixels(sheet::rowPixels, top, topIn, bottom, bottomIn));
        return sized(width, height, sheet);
    }

    private NoteBox sized(int width, int height, SheetMetrics sheet) {
        int[] across = walk(sheet::columnPixels, left, leftIn, width, CellAt.MAX_COLUMNS);
        int[] down = walk(sheet::rowPixels, top, topIn, height, CellAt.MAX_ROWS);
        return new NoteBox(left, leftIn, top, topIn, across[0], across[1], down[0], down[1]);
    }

    private static int width(String text) {
        int longest = text.lines().mapToInt(TextExtent::units).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest * HALF_WIDTH + MARGIN));
    }

    private static int height(String text, int width) {
        return TextExtent.lines(text, (width - MARGIN) / HALF_WIDTH) * LINE + MARGIN;
    }

    private interface Size {
        int of(int index);
    }

    private static int pixels(Size size, int from, int fromIn, int to, int toIn) {
        int sum = toIn - fromIn;
        for (int i = from; i < to; i++) {
            sum += size.of(i);
        }
        return sum;
    }

    private static int[] walk(Size size, int from, int fromIn, int length, int end) {
        int index = from;
        int rest = fromIn + length;
        while (index < end - 1 && rest > size.of(index)) {
            rest -= size.of(index);
            index++;
        }
        return new int[] {index, Math.min(rest, size.of(index))};
    }

    /** As boxes are written in VML. */
    @Override
    public String toString() {
        return left + ", " + leftIn + ", " + top + ", " + topIn + ", " + right + ", " + rightIn + ", " + bottom + ", "
                + bottomIn;
    }

    /** Reads {@link #toString()}; anything else is an {@link PackageProblem} or a NumberFormatException. */
    public static NoteBox parse(String text) {
        String[] numbers = text.split(",");
        if (numbers.length != 8) {
            throw new PackageProblem("批注框的位置“" + text + "”有误");
        }
        int[] n = new int[8];
        for (int i = 0; i < n.length; i++) {
            n[i] = Integer.parseInt(numbers[i].trim());
        }
        return new NoteBox(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
    }
}
