package jixiao.document.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 线条: whatever looks like a straight line along the page's sides: strokes, thin filled rectangles, thin pictures. */
final class PdfStrokes {
    /** Thicker than this is a bar or a shade. */
    private static final double THICK = 3.2;

    private static final double LONGER = 1.8;

    private final Rectangle2D paper;
    private final PdfCount count;
    private final List<PdfRule> rules = new ArrayList<>();

    PdfStrokes(Rectangle2D paper, PdfCount count) {
        this.paper = paper;
        this.count = count;
    }

    /** A stroke: each of its straight pieces is as long as it is and as thick as the pen, or the other way about. */
    void stroke(Path2D path, double width, Rectangle2D clip) {
        double[] at = new double[6];
        double[] first = new double[2];
        double[] last = new double[2];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            switch (step.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    first = new double[] {at[0], at[1]};
                    last = first.clone();
                }
                case PathIterator.SEG_LINETO -> {
                    piece(last[0], last[1], at[0], at[1], width, clip);
                    last = new double[] {at[0], at[1]};
                }
                case PathIterator.SEG_CLOSE -> {
                    piece(last[0], last[1], first[0], first[1], width, clip);
                    last = first.clone();
                }
                case PathIterator.SEG_CUBICTO -> last = new double[] {at[4], at[5]};
                default -> last = new double[] {at[2], at[3]};
            }
        }
    }

    private void piece(double x1, double y1, double x2, double y2, double width, Rectangle2D clip) {
        double dx = Math.abs(x2 - x1);
        double dy = Math.abs(y2 - y1);
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        double half = Math.max(width, 0.1) / 2;
        if (dy <= 0.01 * dx + 0.05 && dx > 0) {
            box(new Rectangle2D.Double(left, top - half, dx, dy + 2 * half), clip);
        } else if (dx <= 0.01 * dy + 0.05 && dy > 0) {
            box(new Rectangle2D.Double(left - half, top, dx + 2 * half, dy), clip);
        }
    }

    /** A filled path: each of its parts that is as thin as a line. */
    void fill(Path2D path, Rectangle2D clip) {
        Path2D part = new Path2D.Double();
        double[] at = new double[6];
        boolean straight = true;
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            switch (step.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    part(part, straight, clip);
                    part = new Path2D.Double();
                    straight = true;
                    part.moveTo(at[0], at[1]);
                }
                case PathIterator.SEG_LINETO -> part.lineTo(at[0], at[1]);
                case PathIterator.SEG_CLOSE -> {}
                default -> straight = false;
            }
        }
        part(part, straight, clip);
    }

    private void part(Path2D part, boolean straight, Rectangle2D clip) {
        if (straight && part.getCurrentPoint() != null) {
            box(part.getBounds2D(), clip);
        }
    }

    /** A rectangle full of ink. */
    void box(Rectangle2D ink, Rectangle2D clip) {
        Rectangle2D seen = ink.createIntersection(grown(clip.createIntersection(paper)));
        double width = seen.getWidth();
        double height = seen.getHeight();
        if (width < 0 || height < 0) {
            return;
        }
        if (height <= THICK && width >= LONGER * height && width > 0.3) {
            count.line();
            rules.add(new PdfRule(true, seen.getCenterY(), seen.getMinX(), seen.getMaxX()));
        } else if (width <= THICK && height >= LONGER * width && height > 0.3) {
            count.line();
            rules.add(new PdfRule(false, seen.getCenterX(), seen.getMinY(), seen.getMaxY()));
        }
    }

    private static Rectangle2D grown(Rectangle2D clip) {
        return new Rectangle2D.Double(clip.getX() - 0.5, clip.getY() - 0.5, clip.getWidth() + 1, clip.getHeight() + 1);
    }

    /** The lines, pieces of one line put together. */
    List<PdfRule> rules() {
        return joined(rules).stream()
                .filter(rule -> rule.to() - rule.from() > THICK)
                .toList();
    }

    /** Pieces of one line put together. */
    static List<PdfRule> joined(List<PdfRule> rules) {
        List<PdfRule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(PdfRule::across)
                .thenComparingLong(rule -> Math.round(rule.at() * 2))
                .thenComparingDouble(PdfRule::from));
        List<PdfRule> whole = new ArrayList<>();
        for (PdfRule rule : sorted) {
            PdfRule last = whole.isEmpty() ? rule : whole.get(whole.size() - 1);
            if (!whole.isEmpty() && last.goesOn(rule)) {
                whole.set(whole.size() - 1, last.with(rule));
            } else {
                whole.add(rule);
            }
        }
        return whole;
    }
}
