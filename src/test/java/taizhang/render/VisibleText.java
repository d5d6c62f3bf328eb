package taizhang.render;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The letters of a page in the order in which they were drawn, without white space and without those that are clipped away. */
final class VisibleText extends PDFGraphicsStreamEngine {
    /** Above the base line there is ink of every letter, as a share of its size. */
    private static final float INK = 0.3f;

    private final StringBuilder text = new StringBuilder();
    private final GeneralPath path = new GeneralPath();
    private boolean clips;

    private VisibleText(PDPage page) {
        super(page);
    }

    /** The text of all pages of a file. */
    static String of(PDDocument file) throws IOException {
        StringBuilder all = new StringBuilder();
        for (PDPage page : file.getPages()) {
            VisibleText visible = new VisibleText(page);
            visible.processPage(page);
            all.append(visible.text);
        }
        return all.toString();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        Point2D ink = place.transformPoint(displacement.getX() / 2, INK);
        if (letter != null && getGraphicsState().getCurrentClippingPath().contains(ink)) {
            text.append(letter.strip());
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        path.setWindingRule(windingRule == Path2D.WIND_EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        clips = true;
    }

    @Override
    public void endPath() {
        if (clips) {
            getGraphicsState().intersectClippingPath((GeneralPath) path.clone());
            clips = false;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endPath();
    }

    @Override
    public void shadingFill(COSName name) {}

    @Override
    public void drawImage(PDImage image) {}
}
