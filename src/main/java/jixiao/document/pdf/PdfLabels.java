package jixiao.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jixiao.text.Normal;

/** 表头上方的单位、项目: a name that wraps in a narrow cell without lines goes on in the line below, at the same left. */
final class PdfLabels {
    private static final Pattern LABEL = Pattern.compile("^.{0,6}(单位|部门|项目).{0,8}:");
    /** Lines of one cell stand no further apart than this, in heights of their signs. */
    private static final double NEXT = 1.7;

    private static final double SAME = 0.5;
    private static final double WIDER = 1.2;

    private PdfLabels() {}

    /** 一段: a text of a line, set apart from others; what goes on below is put to it. */
    private static final class Part {
        private final double left;
        private final double right;
        private final double size;
        private final StringBuilder text;
        private double base;

        Part(PdfText.Line line) {
            left = line.left();
            right = line.right();
            size = line.size();
            base = line.base();
            text = new StringBuilder(line.text());
        }

        boolean goesOn(Part next) {
            return next.base - base > 0
                    && next.base - base <= NEXT * size
                    && !Normal.text(next.text.toString()).contains(":")
                    && Math.abs(next.left - left) <= SAME * size
                    && next.right <= right + WIDER * size;
        }
    }

    /** What each line says; what goes on with a label above stands in that one's line, and not by itself. */
    static Map<PdfText.Line, String> wrapped(List<PdfText.Line> lines) {
        Map<PdfText.Line, List<Part>> all = new IdentityHashMap<>();
        List<Part> labels = new ArrayList<>();
        Set<PdfText.Line> changed = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Part, PdfText.Line> home = new IdentityHashMap<>();
        for (PdfText.Line line : lines) {
            List<Part> kept = new ArrayList<>();
            for (Part part : parts(line)) {
                Optional<Part> label =
                        labels.stream().filter(each -> each.goesOn(part)).findFirst();
                if (label.isPresent()) {
                    label.get().text.append(part.text);
                    label.get().base = part.base;
                    changed.add(home.get(label.get()));
                    changed.add(line);
                } else {
                    kept.add(part);
                    home.put(part, line);
                }
            }
            kept.stream()
                    .filter(part ->
                            LABEL.matcher(Normal.text(part.text.toString())).find())
                    .forEach(labels::add);
            all.put(line, kept);
        }
        Map<PdfText.Line, String> texts = new IdentityHashMap<>();
        all.forEach((line, kept) -> {
            if (!kept.isEmpty()) {
                texts.put(
                        line,
                        changed.contains(line)
                                ? kept.stream().map(part -> part.text).collect(Collectors.joining(" "))
                                : line.text());
            }
        });
        return texts;
    }

    /** Whether a unit's or project's name above a table is cut off by the edge of its cell. */
    static boolean isCut(PdfPage page, Set<PdfGlyph> inTables) {
        if (page.cut().isEmpty()) {
            return false;
        }
        List<PdfGlyph> outside = page.glyphs().stream()
                .filter(glyph -> !inTables.contains(glyph) && !glyph.turned())
                .toList();
        return PdfText.lines(outside).stream()
                .flatMap(line -> parts(line).stream()
                        .filter(part ->
                                LABEL.matcher(Normal.text(part.text.toString())).find())
                        .filter(part -> page.cut().stream().anyMatch(lost -> isBeside(part, line, lost))))
                .findAny()
                .isPresent();
    }

    private static boolean isBeside(Part part, PdfText.Line line, PdfGlyph lost) {
        return Math.abs(lost.base() - line.base()) <= 2 * NEXT * line.size()
                && lost.right() >= part.left - WIDER * line.size()
                && lost.left() <= part.right + WIDER * line.size();
    }

    private static List<Part> parts(PdfText.Line line) {
        List<Part> parts = new ArrayList<>();
        List<PdfGlyph> some = new ArrayList<>();
        PdfGlyph last = null;
        for (PdfGlyph glyph : line.glyphs()) {
            if (glyph.isBlank()) {
                continue;
            }
            if (last != null && glyph.left() - last.right() > PdfText.APART * line.size()) {
                parts.add(new Part(new PdfText.Line(some, line.base(), line.size())));
                some = new ArrayList<>();
            }
            some.add(glyph);
            last = glyph;
        }
        if (!some.isEmpty()) {
            parts.add(new Part(new PdfText.Line(some, line.base(), line.size())));
        }
        return parts;
    }
}
