package taizhang.gallery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as a small grey picture. */
record PagePicture(BufferedImage image) {
    private static final int DPI = 40;
    private static final int LEVELS = 16;
    /** Pages are laid beside each other in squares of so many points, so that a line moved by a point is seen. */
    private static final int SQUARE = 4;
    /** How much a square's grey may differ, of 255: programs draw the edges of letters differently. */
    private static final int TOLERANCE = 40;

    /** The pages of a PDF. */
    static List<PagePicture> of(byte[] pdf) throws IOException {
        List<PagePicture> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(new PagePicture(fewer(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY))));
            }
        }
        return pages;
    }

    /** Sixteen greys are enough for the eye, and a third of the bytes. */
    private static BufferedImage fewer(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = image.getRaster().getSample(x, y, 0) * (LEVELS - 1) / 255 * 255 / (LEVELS - 1);
                image.getRaster().setSample(x, y, 0, grey);
            }
        }
        return image;
    }

    static PagePicture read(Path file) throws IOException {
        return new PagePicture(ImageIO.read(file.toFile()));
    }

    void write(Path file) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
            Files.createDirectories(file.getParent());
            Files.write(file, png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a person would call them the same page. */
    boolean looksLike(PagePicture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y += SQUARE) {
            for (int x = 0; x < image.getWidth(); x += SQUARE) {
                if (Math.abs(grey(x, y) - other.grey(x, y)) > TOLERANCE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The mean grey of the square that begins here. */
    private int grey(int left, int top) {
        int sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + SQUARE, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, image.getWidth()); x++) {
                sum += image.getRaster().getSample(x, y, 0);
                count++;
            }
        }
        return sum / count;
    }
}
