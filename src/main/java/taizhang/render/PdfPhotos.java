package taizhang.render;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import taizhang.document.Photo;
import taizhang.layout.text.PhotoMark;
import taizhang.picture.Looked;
import taizhang.picture.PictureFile;
import taizhang.picture.PictureShape;
import taizhang.picture.Turn;

/** The photos of one file. Each is read when it is first drawn, written to the file at once, and let go. */
final class PdfPhotos {
    private static final PdfName FIGURE = new PdfName("Figure");
    private static final PdfName ALT = new PdfName("Alt");
    /** White between a frame and its photo, in points. */
    private static final double INSIDE = 2;

    private final PictureSource source;
    private final PdfImages images;
    private final Map<String, Optional<Drawn>> known = new HashMap<>();

    PdfPhotos(PdfWriter writer, PictureSource source) {
        this.source = source;
        this.images = new PdfImages(writer);
    }

    private record Drawn(Image image, PictureShape shape) {}

    /** Draws a photo into its frame, with a text for who cannot see it; a cross where there is none to be had. */
    void draw(PhotoMark mark, PdfContentByte canvas, double pageHeight) throws IOException {
        PdfDictionary told = new PdfDictionary();
        told.put(ALT, new PdfString(mark.photo().told(), PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(FIGURE, told, true);
        Optional<Drawn> drawn = drawn(mark.photo());
        if (drawn.isPresent()) {
            place(drawn.orElseThrow(), mark, canvas, pageHeight);
        } else {
            cross(mark, canvas, pageHeight);
        }
        canvas.endMarkedContentSequence();
    }

    private Optional<Drawn> drawn(Photo photo) throws IOException {
        Optional<Drawn> found = known.get(photo.path());
        if (found == null) {
            Optional<byte[]> content = source.contentOf(photo.path());
            found = content.isPresent() && PictureFile.look(content.orElseThrow()) instanceof Looked.Fit fit
                    ? Optional.of(
                            new Drawn(images.add(fit.picture()), fit.picture().shape()))
                    : Optional.empty();
            known.put(photo.path(), found);
        }
        return found;
    }

    private static void place(Drawn drawn, PhotoMark mark, PdfContentByte canvas, double pageHeight) {
        PictureShape shape = drawn.shape();
        double scale = Math.min(
                (mark.width() - 2 * INSIDE) / shape.seenWidth(), (mark.height() - 2 * INSIDE) / shape.seenHeight());
        double width = shape.seenWidth() * scale;
        double height = shape.seenHeight() * scale;
        double x = mark.left() + (mark.width() - width) / 2;
        double y = pageHeight - mark.top() - (mark.height() + height) / 2;
        float[] m = matrix(shape.turn(), x, y, width, height);
        canvas.addImage(drawn.image(), m[0], m[1], m[2], m[3], m[4], m[5]);
    }

    /** What takes the unit square, in which an image lies upright as it is stored, to its place as it is seen. */
    private static float[] matrix(Turn turn, double x, double y, double w, double h) {
        return switch (turn) {
            case NONE -> rounded(w, 0, 0, h, x, y);
            case MIRRORED -> rounded(-w, 0, 0, h, x + w, y);
            case HALF -> rounded(-w, 0, 0, -h, x + w, y + h);
            case UPSIDE_DOWN -> rounded(w, 0, 0, -h, x, y + h);
            case TRANSPOSED -> rounded(0, -h, -w, 0, x + w, y + h);
            case CLOCKWISE -> rounded(0, -h, w, 0, x, y + h);
            case TRANSVERSED -> rounded(0, h, w, 0, x, y);
            case ANTICLOCKWISE -> rounded(0, h, -w, 0, x + w, y);
        };
    }

    private static float[] rounded(double... numbers) {
        float[] rounded = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            rounded[i] = Math.round(numbers[i] * 100) / 100f;
        }
        return rounded;
    }

    private static void cross(PhotoMark mark, PdfContentByte canvas, double pageHeight) {
        float top = (float) (pageHeight - mark.top());
        float bottom = (float) (pageHeight - mark.top() - mark.height());
        float left = (float) mark.left();
        float right = (float) (mark.left() + mark.width());
        canvas.saveState();
        canvas.setLineWidth(0.5f);
        canvas.moveTo(left, top);
        canvas.lineTo(right, bottom);
        canvas.moveTo(left, bottom);
        canvas.lineTo(right, top);
        canvas.stroke();
        canvas.restoreState();
    }
}
