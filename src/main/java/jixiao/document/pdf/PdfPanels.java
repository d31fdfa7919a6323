package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jixiao.document.Limits;

/**
 * 左右分页的表: a sheet wider than its page is printed in panels, a page each: first all pages of the left columns and then
 * those of the right ones, or from left to right before going down. They become one wide page where every page pairs
 * surely: rows at the same heights, the order of the pages that of one of the two ways, and the next column too wide for the
 * page before. Else they stay apart, and {@link PdfWide} judges them.
 */
record PdfPanels(List<PdfPage> pages, List<Optional<PdfFrame>> frames, PdfParagraphs paragraphs) {
    private static final double SAME = 1.5;

    /**
     * 一张: a page, or several that are one.
     *
     * @param page what is seen
     * @param follows number of the page that it goes on from; 0 for the first
     */
    record Sheet(PdfPage page, int follows) {}

    /**
     * The pages with their panels put together.
     *
     * @param paragraphs tells what is a running head
     */
    static List<Sheet> joined(List<PdfPage> pages, PdfParagraphs paragraphs, String file, Limits limits) {
        List<Optional<PdfFrame>> frames =
                pages.stream().map(page -> PdfFrame.of(page, file, limits)).toList();
        return new PdfPanels(pages, frames, paragraphs).joined();
    }

    private List<Sheet> joined() {
        List<Sheet> result = new ArrayList<>();
        int at = 0;
        while (at < pages.size()) {
            List<List<Integer>> rows = group(at);
            int before = at == 0 ? 0 : pages.get(at - 1).number();
            for (List<Integer> row : rows) {
                result.add(new Sheet(together(row), before));
                before = pages.get(row.get(0)).number();
            }
            at += Math.max(1, rows.stream().mapToInt(List::size).sum());
            if (rows.isEmpty()) {
                result.add(new Sheet(pages.get(at - 1), before));
            }
        }
        return result;
    }

    /** The pages from one on that are one sheet: for each of its lengths the panels from left to right; else nothing. */
    private List<List<Integer>> group(int first) {
        if (!isPanel(first) || !frame(first).isLeft()) {
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
        return isPanel(right) && frame(right).isRightOf(frame(left)) && beside(left, right);
    }

    private boolean isPanel(int page) {
        return page < pages.size()
                && frames.get(page).isPresent()
                && (page == 0 || pages.get(page).number() == pages.get(page - 1).number() + 1);
    }

    private PdfFrame frame(int page) {
        return frames.get(page).orElseThrow();
    }

    /** Whether two pages hold the same columns. */
    private boolean alike(int one, int other) {
        return PdfFrame.within(frame(one).xs(), frame(other).xs());
    }

    /** Whether a page's table goes on to the right on another: the same rows, and no room for the next column. */
    private boolean beside(int left, int right) {
        PdfFrame one = frame(left);
        PdfFrame other = frame(right);
        double margin = other.left();
        double next = other.xs()[1] - other.xs()[0];
        return PdfFrame.within(one.ys(), other.ys())
                && margin <= one.left() + SAME
                && one.right() + next > pages.get(left).width() - margin;
    }

    /** Panels as one page; what one of them cuts off is seen on the next. */
    private PdfPage together(List<Integer> panels) {
        PdfPage whole = pages.get(panels.get(0));
        double right = frame(panels.get(0)).right();
        List<PdfGlyph> glyphs = new ArrayList<>();
        List<PdfGlyph> cut = new ArrayList<>();
        List<PdfRule> rules = new ArrayList<>();
        double by = 0;
        int hidden = 0;
        int pictures = 0;
        for (int panel : panels) {
            PdfPage page = pages.get(panel);
            if (panel != panels.get(0)) {
                by = right - frame(panel).left();
                right = by + frame(panel).right();
            }
            double shift = by;
            Set<PdfGlyph> running = paragraphs.running(page);
            page.glyphs().stream()
                    .filter(glyph -> !running.contains(glyph))
                    .forEach(glyph -> glyphs.add(glyph.right(shift)));
            page.cut().forEach(glyph -> cut.add(glyph.right(shift)));
            page.rules().forEach(rule -> rules.add(rule.right(shift)));
            hidden += page.hidden();
            pictures += page.pictures();
        }
        Set<String> seen = new HashSet<>();
        for (PdfGlyph glyph : glyphs) {
            for (int x = -1; x <= 1; x++) {
                for (int y = -1; y <= 1; y++) {
                    seen.add(key(glyph, x, y));
                }
            }
        }
        List<PdfGlyph> lost =
                cut.stream().filter(glyph -> !seen.contains(key(glyph, 0, 0))).toList();
        double width = by + pages.get(panels.get(panels.size() - 1)).width();
        return new PdfPage(
                whole.number(), width, whole.height(), glyphs, lost, PdfStrokes.joined(rules), hidden, pictures);
    }

    private static String key(PdfGlyph glyph, int x, int y) {
        return glyph.text() + (Math.round(glyph.left() / SAME) + x) + "/" + (Math.round(glyph.base() / SAME) + y);
    }
}
