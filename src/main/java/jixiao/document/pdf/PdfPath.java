package jixiao.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** 路径: the path under construction, and whether it is to become the clip. */
final class PdfPath {
    private GeneralPath path = new GeneralPath();
    private int clip = -1;

    void move(float x, float y) {
        path.moveTo(x, y);
    }

    void line(float x, float y) {
        begun(x, y);
        path.lineTo(x, y);
    }

    void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        begun(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void begun(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    Point2D last() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    void clip(int rule) {
        clip = rule;
    }

    Path2D shape(AffineTransform shown) {
        return new Path2D.Double(path, shown);
    }

    void end(PDGraphicsState state) {
        if (clip >= 0) {
            path.setWindingRule(clip);
            state.intersectClippingPath(path);
            clip = -1;
        }
        path = new GeneralPath();
    }
}
