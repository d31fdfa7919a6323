package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 表外的文字: paragraphs by position; running heads and page numbers are left out. */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–─ ]*(第? ?\\d{1,4} ?页?)([ ,,/|]*共? ?\\d{1,4} ?页?)?[-—–─ ]*|[ivxIVX]{1,6}");

    /** Share of a page, above and below, where its head and foot stand. */
    private static final double EDGE = 0.1;

    private static final double NEXT = 2.1;

    private static final Pattern ENDED = Pattern.compile("[。;；:：!！?？]$");
    private static final Pattern UNPARTED = Pattern.compile("[0-9A-Za-z.,%]+");

    private final Map<String, Integer> edges = new HashMap<>();
    private int pages;

    /**
     * 一段.
     *
     * @param top where it begins
     * @param text what it says
     */
    record Piece(double top, String text) {}

    /** Takes note of what stands at the edges of a page. */
    void note(PdfPage page) {
        pages++;
        for (PdfText.Line line : PdfText.lines(page.glyphs())) {
            if (isEdge(page, line)) {
                edges.merge(key(line), 1, Integer::sum);
            }
        }
    }

    private static boolean isEdge(PdfPage page, PdfText.Line line) {
        return line.base() < EDGE * page.height() || line.base() > (1 - EDGE) * page.height();
    }

    private static String key(PdfText.Line line) {
        return line.text().replaceAll("\\d+", "#") + "/" + Math.round(line.base() / 4);
    }

    /** The paragraphs of a page, signs that stand in tables left out. */
    List<Piece> of(PdfPage page, Set<PdfGlyph> inTables, List<PdfTable> tables) {
        List<PdfText.Line> lines = PdfText.lines(page.glyphs().stream()
                        .filter(glyph -> !inTables.contains(glyph) && !glyph.turned())
                        .toList())
                .stream()
                .filter(line -> !isRunning(page, line))
                .toList();
        double left = lines.stream().mapToDouble(PdfText.Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfText.Line::right).max().orElse(0);
        List<Piece> pieces = new ArrayList<>();
        Map<PdfText.Line, String> texts = PdfLabels.wrapped(lines);
        StringBuilder text = new StringBuilder();
        PdfText.Line first = null;
        PdfText.Line last = null;
        for (PdfText.Line line : lines) {
            if (!texts.containsKey(line)) {
                continue;
            }
            String own = texts.get(line);
            if (last != null && goesOn(last, line, left, right) && !parted(last, line, tables)) {
                text.append(PdfText.between(text, own)).append(own);
            } else {
                if (first != null) {
                    pieces.add(new Piece(first.base(), text.toString()));
                }
                first = line;
                text = new StringBuilder(own);
            }
            last = line;
        }
        if (first != null) {
            pieces.add(new Piece(first.base(), text.toString()));
        }
        return pieces;
    }

    /** The signs of a page that are its number or a running head. */
    Set<PdfGlyph> running(PdfPage page) {
        return PdfText.lines(page.glyphs()).stream()
                .filter(line -> isRunning(page, line))
                .flatMap(line -> line.glyphs().stream())
                .collect(Collectors.toSet());
    }

    private boolean isRunning(PdfPage page, PdfText.Line line) {
        if (!isEdge(page, line)) {
            return false;
        }
        return PAGE_NUMBER.matcher(line.text()).matches() || pages >= 3 && edges.getOrDefault(key(line), 0) * 2 > pages;
    }

    /**
     * Whether a line fills its width up to two signs, or as far as the number or the Latin word that the next begins with leaves
     * it, and the next stands directly below, at the left or in the middle.
     */
    private static boolean goesOn(PdfText.Line last, PdfText.Line next, double left, double right) {
        double size = last.size();
        double middles = (last.left() + last.right() - next.left() - next.right()) / 2;
        boolean centred = last.left() - left <= 2 * size && Math.abs(middles) <= size / 2;
        double room = right - last.right();
        return (room <= 2 * size
                        || room < word(next) && !ENDED.matcher(last.text()).find())
                && last.right() - last.left() > 0.6 * (right - left)
                && (next.left() - left <= size || centred)
                && next.base() - last.base() <= NEXT * size
                && Math.abs(next.size() - size) < 0.1 * size;
    }

    /** Width of the number or the Latin word that a line begins with, which no line's end parts. */
    private static double word(PdfText.Line line) {
        double left = line.left();
        double right = left;
        for (PdfGlyph glyph : line.glyphs()) {
            if (!glyph.isBlank() && !UNPARTED.matcher(glyph.text()).matches()) {
                break;
            }
            right = glyph.isBlank() ? right : glyph.right();
        }
        return right - left;
    }

    private static boolean parted(PdfText.Line last, PdfText.Line next, List<PdfTable> tables) {
        return tables.stream().anyMatch(table -> last.base() < table.bottom() && table.top() < next.base());
    }
}
