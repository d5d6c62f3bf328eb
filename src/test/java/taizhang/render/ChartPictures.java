package taizhang.render;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The pictures that PDFBox finds in a file, each with what it tells, its rectangles, lines and letters, in points. */
public final class ChartPictures extends PDFGraphicsStreamEngine {
    private static final String FIGURE = "Figure";

    private final List<Picture> found = new ArrayList<>();
    private Point2D pen = new Point2D.Double();
    private boolean inside;

    private final boolean turned;

    private ChartPictures(PDPage page) {
        super(page);
        turned = page.getRotation() == 90;
    }

    /** A place as a reader sees it, where the sheet is shown lying. */
    private Point2D shown(double x, double y) {
        return turned ? new Point2D.Double(y, -x) : new Point2D.Double(x, y);
    }

    /**
     * A picture.
     *
     * @param page its page, from 1
     * @param told its alternative text
     * @param boxes its rectangles in the order they are drawn, y upwards
     * @param lines its straight lines
     * @param text its letters as they are drawn
     */
    public record Picture(int page, String told, List<Rectangle2D> boxes, List<Line> lines, StringBuilder text) {}

    /** A straight line with its thickness. */
    public record Line(double x1, double y1, double x2, double y2, double width) {
        public boolean isUpright() {
            return Math.abs(x1 - x2) < 0.01;
        }

        public boolean isLevel() {
            return Math.abs(y1 - y2) < 0.01;
        }
    }

    /** All pictures of a file in reading order. */
    public static List<Picture> of(PDDocument file) throws IOException {
        List<Picture> all = new ArrayList<>();
        for (int i = 0; i < file.getNumberOfPages(); i++) {
            ChartPictures page = new ChartPictures(file.getPage(i));
            page.processPage(file.getPage(i));
            for (Picture picture : page.found) {
                all.add(new Picture(i + 1, picture.told(), picture.boxes(), picture.lines(), picture.text()));
            }
        }
        return all;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (tag.getName().equals(FIGURE)) {
            String told = properties.getString(COSName.ALT);
            found.add(new Picture(0, told, new ArrayList<>(), new ArrayList<>(), new StringBuilder()));
            inside = true;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        inside = false;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        if (inside) {
            Point2D corner = shown(p0.getX(), p0.getY());
            Rectangle2D box = new Rectangle2D.Double(corner.getX(), corner.getY(), 0, 0);
            box.add(shown(p2.getX(), p2.getY()));
            found.getLast().boxes().add(box);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        pen = shown(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D end = shown(x, y);
        if (inside) {
            double width = getGraphicsState().getLineWidth();
            found.getLast().lines().add(new Line(pen.getX(), pen.getY(), end.getX(), end.getY(), width));
        }
        pen = end;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (inside) {
            found.getLast().text().append(font.toUnicode(code));
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return pen;
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}
}
