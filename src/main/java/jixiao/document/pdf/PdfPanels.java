package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 左右分页的表: a sheet wider than its page is printed in panels, a page each: first all pages of the left columns and then
 * those of the right ones, or from left to right before going down. They are put side by side where every page pairs
 * surely: the same rows at the same heights, the order of the pages that of one of the two ways, and the next column too
 * wide for the page before. Else they stay apart, and {@link PdfWide} judges them.
 */
final class PdfPanels {
    private static final double SAME = 1.5;
    private static final int LEAST_ROWS = 3;

    private final List<PdfLaid> pages;

    private PdfPanels(List<PdfLaid> pages) {
        this.pages = pages;
    }

    /** The pages with their panels put together; a page that was put beside another is no more. */
    static List<PdfLaid> joined(List<PdfLaid> pages) {
        return new PdfPanels(pages).joined();
    }

    private List<PdfLaid> joined() {
        List<PdfLaid> result = new ArrayList<>();
        int at = 0;
        while (at < pages.size()) {
            List<List<Integer>> rows = group(at);
            int before = at - 1;
            for (List<Integer> row : rows) {
                result.add(together(row, before));
                before = row.get(0);
            }
            at += Math.max(1, rows.stream().mapToInt(List::size).sum());
            if (rows.isEmpty()) {
                result.add(pages.get(at - 1));
            }
        }
        return result;
    }

    /** The pages from one on that are one sheet: for each of its lengths the panels from left to right; else nothing. */
    private List<List<Integer>> group(int first) {
        if (!isPanel(first) || !PdfWide.hasNames(table(first))) {
            return List.of();
        }
        int length = 1;
        while (isPanel(first + length) && alike(first, first + length) && !isNext(first, first + length)) {
            length++;
        }
        List<List<Integer>> down = IntStream.range(0, length)
                .<List<Integer>>mapToObj(each -> new ArrayList<>(List.of(first + each)))
                .toList();
        int panels = 1;
        while (follows(first, length, panels)) {
            for (int each = 0; each < length; each++) {
                down.get(each).add(first + panels * length + each);
            }
            panels++;
        }
        if (panels == 1 || length > 1) {
            return panels > 1 ? down : List.of();
        }
        List<List<Integer>> over = new ArrayList<>(down);
        while (repeats(first, first + over.size() * panels, panels)) {
            int start = first + over.size() * panels;
            over.add(IntStream.range(start, start + panels).boxed().toList());
        }
        return over;
    }

    /** Whether so many pages further on the next panel begins, each of its pages beside one of the first panel's. */
    private boolean follows(int first, int length, int panels) {
        int start = first + panels * length;
        boolean all = isNext(start - length, start);
        for (int each = 0; all && each < length; each++) {
            int left = first + (panels - 1) * length + each;
            int right = start + each;
            all = isPanel(right) && alike(start, right) && beside(left, right);
        }
        return all;
    }

    /** Whether the panels from {@code start} on are those from {@code first} on, further down the sheet. */
    private boolean repeats(int first, int start, int panels) {
        boolean all = true;
        for (int each = 0; all && each < panels; each++) {
            all = isPanel(start + each)
                    && alike(first + each, start + each)
                    && (each == 0 || beside(start + each - 1, start + each));
        }
        return all;
    }

    /** Whether a page begins the panel at the right of another. */
    private boolean isNext(int left, int right) {
        return isPanel(right) && PdfWide.isRest(table(right)) && beside(left, right);
    }

    private boolean isPanel(int page) {
        return page < pages.size()
                && pages.get(page).tables().size() == 1
                && table(page).rows() >= LEAST_ROWS
                && pages.get(page).page().cut().isEmpty()
                && (page == 0
                        || pages.get(page).page().number()
                                == pages.get(page - 1).page().number() + 1)
                && pages.get(page).page().glyphs().stream()
                        .noneMatch(sign -> sign.left() < 0
                                || sign.right() > pages.get(page).page().width());
    }

    private PdfTable table(int page) {
        return pages.get(page).tables().get(0);
    }

    /** Whether two pages hold the same columns. */
    private boolean alike(int one, int other) {
        return same(table(one).xs(), table(other).xs());
    }

    /** Whether a page's table goes on to the right on another: the same rows, and no room for the next column. */
    private boolean beside(int left, int right) {
        PdfTable one = table(left);
        PdfTable other = table(right);
        double next = other.xs()[1] - other.xs()[0];
        return same(one.ys(), other.ys())
                && Math.abs(one.left() - other.left()) <= SAME
                && one.right() + next > pages.get(left).page().width() - one.left();
    }

    private static boolean same(double[] one, double[] other) {
        boolean same = one.length == other.length;
        for (int each = 0; same && each < one.length; each++) {
            same = Math.abs(one[each] - other[each]) <= SAME;
        }
        return same;
    }

    private PdfLaid together(List<Integer> panels, int before) {
        PdfLaid first = pages.get(panels.get(0));
        PdfTable whole = table(panels.get(0));
        List<PdfParagraphs.Piece> pieces = new ArrayList<>(first.pieces());
        for (int page : panels.subList(1, panels.size())) {
            whole = whole.beside(table(page));
            pieces.addAll(pages.get(page).pieces());
        }
        int follows = before < 0 ? 0 : pages.get(before).page().number();
        return new PdfLaid(first.page(), List.of(whole.after(follows)), first.numbers(), pieces);
    }
}
