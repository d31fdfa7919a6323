package jixiao.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jixiao.text.Radicals;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** 版面: draws a page without paper: signs and straight lines are noted where they are seen. */
final class PdfCanvas extends PDFGraphicsStreamEngine {
    /** A form field that is filled in, and text typed upon the page, are seen like the rest. */
    private static final Set<String> SEEN = Set.of("Widget", "FreeText");

    private final PDPage page;
    private final PdfCount count;
    private final AffineTransform shown;
    private final Rectangle2D paper;
    private final PdfStrokes strokes;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfGlyph> cut = new ArrayList<>();
    private final Set<String> drawn = new HashSet<>();
    private final int[] turns = new int[4];
    private final PdfPath path = new PdfPath();
    private int hidden;
    private int pictures;

    private PdfCanvas(PDPage page, PdfCount count, int quarters) {
        super(page);
        this.page = page;
        this.count = count;
        PDRectangle box = page.getCropBox();
        int turn = Math.floorMod(page.getRotation() / 90 + quarters, 4);
        double width = box.getWidth();
        double height = box.getHeight();
        AffineTransform turned = switch (turn) {
            case 1 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
        turned.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        shown = turned;
        paper = new Rectangle2D.Double(0, 0, turn % 2 == 0 ? width : height, turn % 2 == 0 ? height : width);
        strokes = new PdfStrokes(paper, count);
    }

    /** What is seen on a page, turned so that most of its text runs from left to right. */
    static PdfPage read(PDPage page, int number, PdfCount count) throws IOException {
        PdfCanvas canvas = new PdfCanvas(page, count, 0);
        canvas.draw();
        int most = canvas.mostly();
        if (most != 0) {
            canvas = new PdfCanvas(page, count, 4 - most);
            canvas.draw();
        }
        return new PdfPage(
                number,
                canvas.paper.getWidth(),
                canvas.paper.getHeight(),
                canvas.glyphs,
                canvas.cut,
                canvas.strokes.rules(),
                canvas.hidden,
                canvas.pictures);
    }

    private void draw() throws IOException {
        processPage(page);
        for (PDAnnotation note : page.getAnnotations()) {
            if (SEEN.contains(note.getSubtype()) && !note.isHidden() && !note.isNoView()) {
                showAnnotation(note);
            }
        }
    }

    /** Clockwise quarters by which most of the text is turned. */
    private int mostly() {
        int most = 0;
        for (int turn = 1; turn < turns.length; turn++) {
            most = turns[turn] > turns[most] ? turn : most;
        }
        return most;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count.operator();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        count.sign();
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        Point2D start = point(matrix, 0, 0);
        Point2D end = point(matrix, width, 0);
        Point2D top = point(matrix, 0, 1);
        double size = start.distance(top);
        double dx = end.getX() - start.getX();
        double dy = end.getY() - start.getY();
        boolean level = Math.abs(dy) <= 0.05 * Math.abs(dx);
        boolean upright = Math.abs(dx) <= 0.05 * Math.abs(dy);
        if (size < 0.5 || !level && !upright && width != 0) {
            // A watermark lies aslant across the page.
            return;
        }
        if (!getGraphicsState().getTextState().getRenderingMode().isFill()
                && !getGraphicsState().getTextState().getRenderingMode().isStroke()) {
            hidden++;
            return;
        }
        String text = text(font, code);
        int turn = level ? dx >= 0 ? 0 : 2 : dy > 0 ? 1 : 3;
        turns[turn] += text.isBlank() ? 0 : 1;
        Point2D far = turn % 2 == 0 ? end : top;
        double left = Math.min(start.getX(), far.getX());
        double right = Math.max(start.getX(), far.getX());
        PdfGlyph glyph = new PdfGlyph(text, left, right, start.getY(), size, turn != 0);
        double height = turn % 2 == 0 ? glyph.middle() : (start.getY() + end.getY()) / 2;
        Rectangle2D clip = clip();
        if (!clip.contains(glyph.centre(), height)) {
            if (!text.isBlank()) {
                cut.add(glyph);
            }
        } else if (text.isBlank()
                || drawn.add(text + Math.round(left / size * 3) + "/" + Math.round(start.getY() / size * 3))) {
            // Fat letters are drawn twice, a hair apart.
            glyphs.add(glyph);
        }
    }

    private Point2D point(Matrix matrix, double x, double y) {
        return shown.transform(matrix.transformPoint((float) x, (float) y), null);
    }

    private static String text(PDFont font, int code) throws IOException {
        String text = font instanceof PDSimpleFont simple
                ? simple.toUnicode(code, GlyphList.getAdobeGlyphList())
                : font.toUnicode(code);
        if (text == null || text.isEmpty() || text.equals("\0")) {
            return PdfGlyph.UNKNOWN;
        }
        int sign = text.codePointAt(0);
        if (Radicals.is(sign) && text.length() == 1) {
            return Radicals.character(sign);
        }
        boolean compatible = 0xF900 <= sign && sign <= 0xFAFF || 0xFB00 <= sign && sign <= 0xFB06;
        return compatible ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text.replace('\u00A0', ' ');
    }

    private Rectangle2D clip() {
        Rectangle2D clip = shown.createTransformedShape(
                        getGraphicsState().getCurrentClippingPath().getBounds2D())
                .getBounds2D();
        return clip.createIntersection(paper);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform place =
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D seen = shown.createTransformedShape(
                        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)))
                .getBounds2D();
        if (Math.min(seen.getWidth(), seen.getHeight()) > 30) {
            pictures++;
        }
        strokes.box(seen, clip());
    }

    @Override
    public void clip(int windingRule) {
        path.clip(windingRule);
    }

    @Override
    public void moveTo(float x, float y) {
        count.line();
        path.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        count.line();
        path.line(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        count.line();
        path.curve(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.last();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.end(getGraphicsState());
    }

    @Override
    public void strokePath() {
        if (isInk(getGraphicsState().getStrokingColor())) {
            strokes.stroke(path.shape(shown), width(), clip());
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        strokePath();
    }

    private void fill() {
        if (isInk(getGraphicsState().getNonStrokingColor())) {
            strokes.fill(path.shape(shown), clip());
        }
    }

    private double width() {
        return transformWidth(getGraphicsState().getLineWidth());
    }

    /** Whether a colour is seen on white paper. */
    private static boolean isInk(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            return (rgb >> 16 & 0xFF) < 0xF4 || (rgb >> 8 & 0xFF) < 0xF4 || (rgb & 0xFF) < 0xF4;
        } catch (IOException | RuntimeException pattern) {
            return true;
        }
    }

    @Override
    public void shadingFill(COSName name) {
        // A shade is no line.
    }
}
