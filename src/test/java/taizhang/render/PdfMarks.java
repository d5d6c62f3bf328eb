package taizhang.render;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What PDFBox finds on one page of a file: letters and strokes at their places, in millimetres from the upper left corner of
 * the sheet as it is kept, that is upright even where it is shown lying.
 */
public final class PdfMarks extends PDFGraphicsStreamEngine {
    private static final double MM = 25.4 / 72;

    private final List<Letter> letters = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final double height;
    private final boolean asShown;

    private PdfMarks(PDPage page, boolean asShown) {
        super(page);
        height = page.getMediaBox().getHeight();
        this.asShown = asShown && page.getRotation() == 90;
    }

    public static PdfMarks of(PDDocument file, int number) throws IOException {
        return of(file, number, false);
    }

    /** The same with the places on the sheet as a reader sees it: where the sheet lies, on the lying sheet. */
    public static PdfMarks asShown(PDDocument file, int number) throws IOException {
        return of(file, number, true);
    }

    private static PdfMarks of(PDDocument file, int number, boolean asShown) throws IOException {
        PDPage page = file.getPage(number - 1);
        PdfMarks marks = new PdfMarks(page, asShown);
        marks.processPage(page);
        return marks;
    }

    /** From the left edge, in points. */
    private double across(double x, double y) {
        return asShown ? y : x;
    }

    /** From the upper edge, in points. */
    private double down(double x, double y) {
        return asShown ? x : height - y;
    }

    /**
     * A character.
     *
     * @param x where it begins on its base line
     * @param y its base line
     * @param inkTop upper edge of its ink, for upright text
     * @param inkBottom lower edge of its ink
     * @param end where it ends
     * @param sizePt type size in points
     * @param turned whether it reads upwards on the upright sheet
     */
    public record Letter(
            String text,
            double x,
            double y,
            double end,
            double inkTop,
            double inkBottom,
            double sizePt,
            String font,
            boolean red,
            boolean turned) {}

    /** A straight stroke, with its width in millimetres. */
    public record Line(double x1, double y1, double x2, double y2, double width, boolean red) {
        public boolean isHorizontal() {
            return Math.abs(y1 - y2) < 0.01;
        }

        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }
    }

    /** A line of text: its letters from left to right. */
    public record Row(List<Letter> letters) {
        public String text() {
            StringBuilder text = new StringBuilder();
            letters.forEach(it -> text.append(it.text()));
            return text.toString();
        }

        public Letter first() {
            return letters.getFirst();
        }

        Letter last() {
            return letters.getLast();
        }

        double baseline() {
            return first().y();
        }
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Letter> letters() {
        return letters;
    }

    /** Upright lines of text from top to bottom. */
    public List<Row> rows() {
        TreeMap<Long, List<Letter>> rows = new TreeMap<>();
        for (Letter character : letters) {
            if (!character.turned()) {
                rows.computeIfAbsent(Math.round(character.y() * 20), unused -> new ArrayList<>())
                        .add(character);
            }
        }
        return rows.values().stream()
                .map(row -> new Row(row.stream()
                        .sorted(Comparator.comparingDouble(Letter::x))
                        .toList()))
                .toList();
    }

    /** The first line that contains the text. */
    Row row(String text) {
        return rows().stream()
                .filter(row -> row.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with " + text));
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isBlank()) {
            return;
        }
        GeneralPath outline = ((PDVectorFont) font).getNormalizedPath(code);
        Rectangle2D ink = outline.getBounds2D();
        boolean turned = Math.abs(place.getScaleX()) < 0.01;
        double size = turned ? Math.abs(place.getShearY()) : place.getScaleY();
        Point2D end = place.transformPoint(displacement.getX(), displacement.getY());
        double y = down(place.getTranslateX(), place.getTranslateY());
        letters.add(new Letter(
                text,
                across(place.getTranslateX(), place.getTranslateY()) * MM,
                y * MM,
                across(end.getX(), end.getY()) * MM,
                (y - ink.getMaxY() / 1000 * size) * MM,
                (y - ink.getMinY() / 1000 * size) * MM,
                size,
                font.getName().replaceFirst("^[A-Z]{6}\\+", ""),
                isRed(getGraphicsState().getNonStrokingColor()),
                turned != asShown));
    }

    private static boolean isRed(PDColor color) throws IOException {
        int rgb = color.toRGB();
        return (rgb >> 16 & 0xFF) > 150 && (rgb & 0xFFFF) == 0;
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new Point2D.Double(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Point2D.Double(x, y));
    }

    @Override
    public void strokePath() throws IOException {
        for (int i = 0; i + 1 < path.size(); i += 2) {
            Point2D from = path.get(i);
            Point2D to = path.get(i + 1);
            lines.add(new Line(
                    across(from.getX(), from.getY()) * MM,
                    down(from.getX(), from.getY()) * MM,
                    across(to.getX(), to.getY()) * MM,
                    down(to.getX(), to.getY()) * MM,
                    getGraphicsState().getLineWidth() * MM,
                    isRed(getGraphicsState().getStrokingColor())));
        }
        path.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Double() : path.getLast();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public void closePath() {}

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
