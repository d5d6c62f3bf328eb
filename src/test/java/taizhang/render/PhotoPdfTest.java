package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.document.Document;
import taizhang.document.DocumentInfo;
import taizhang.document.Margins;
import taizhang.document.PageFormat;
import taizhang.document.PageNumbering;
import taizhang.document.PaperSize;
import taizhang.document.Photo;
import taizhang.document.PhotoGrid;
import taizhang.document.Section;
import taizhang.layout.PageStamp;
import taizhang.picture.PhotoSamples;

/** Photos on pages: where they stand, which way up, and that nothing of them is lost or let through. */
class PhotoPdfTest {
    private static final PageFormat A4 =
            new PageFormat(PaperSize.A4, false, new Margins(15, 18, 15, 20), PageNumbering.OF_TOTAL, "照片附页");
    private static final double MM = 72 / 25.4;
    private static final int SCALE = 2;
    private static final double FRAME = (172 - 6) / 2.0 * MM;

    private static Document paper(Iterable<String> paths) {
        List<Photo> photos = new ArrayList<>();
        paths.forEach(path -> photos.add(new Photo(path, "说明" + path, path, "0123456789abcdef0123456789abcdef")));
        DocumentInfo info = new DocumentInfo("照片附页", "照片附页", "某镇", "2017-08-18", "0123456789abcdef");
        return new Document(info, List.of(new Section(A4, List.of(new PhotoGrid(photos)))));
    }

    private static byte[] pdf(Map<String, byte[]> files) throws IOException {
        PictureSource source = path -> Optional.ofNullable(files.get(path));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(new Typesetting(Fonts.bundled(), PageStamp.NONE), source).write(paper(files.keySet()), out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> turns() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int turn = 1; turn <= 8; turn++) {
            files.put(turn + ".jpg", PhotoSamples.turned(turn));
        }
        return files;
    }

    @Test
    void every_turn_is_seen_upright_in_the_middle_of_its_frame() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(turns()))) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            for (int i = 0; i < 8; i++) {
                BufferedImage page = new PDFRenderer(file).renderImage(i / 4, SCALE);
                PdfMarks marks = PdfMarks.of(file, i / 4 + 1);
                PdfMarks.Line edge = marks.lines().get(i % 4 * 4);
                double width = FRAME - 4;
                double height = width * 240 / 320;
                double left = edge.x1() * MM + 2;
                double top = edge.y1() * MM + (90 * MM - height) / 2;
                for (int corner = 0; corner < 4; corner++) {
                    double x = left + (corner % 2 == 0 ? 0.08 : 0.92) * width;
                    double y = top + (corner / 2 == 0 ? 0.1 : 0.9) * height;
                    Color seen = new Color(page.getRGB((int) (x * SCALE), (int) (y * SCALE)));
                    Color wanted = PhotoSamples.CORNERS.get(corner);
                    assertThat(seen.getRed()).as("turn " + (i + 1)).isCloseTo(wanted.getRed(), within(30));
                    assertThat(seen.getGreen()).as("turn " + (i + 1)).isCloseTo(wanted.getGreen(), within(30));
                    assertThat(seen.getBlue()).as("turn " + (i + 1)).isCloseTo(wanted.getBlue(), within(30));
                }
            }
        }
    }

    @Test
    void a_jpeg_stands_in_the_file_byte_for_byte_without_its_place() throws IOException {
        byte[] plain = PhotoSamples.jpeg();
        byte[] written = pdf(Map.of("a.jpg", PhotoSamples.turned(1)));
        try (PDDocument file = Loader.loadPDF(written)) {
            COSStream image = image(file, 0).getCOSObject();
            assertThat(image.createRawInputStream().readAllBytes()).isEqualTo(plain);
        }
        String raw = new String(written, StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("/DCTDecode").doesNotContain("GPS").doesNotContain("Exif");
    }

    @Test
    void the_same_photos_give_the_same_bytes_and_keep_the_archival_standard() throws IOException {
        Map<String, byte[]> all = turns();
        all.putAll(pngs());
        byte[] written = pdf(all);
        assertThat(pdf(all)).isEqualTo(written);
        assertThat(Archival.failures(written)).isEmpty();
    }

    @Test
    void who_cannot_see_a_photo_is_told_what_it_shows() throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf(Map.of("a.jpg", PhotoSamples.jpeg())))) {
            String drawn = new String(file.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(drawn).contains("/Figure").contains("/Alt").containsPattern("BDC(?s:.)*Do(?s:.)*EMC");
        }
    }

    @Test
    void a_photo_that_is_not_to_be_had_leaves_a_crossed_frame_and_the_same_words() throws IOException {
        byte[] there = pdf(Map.of("a.jpg", PhotoSamples.jpeg()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(Fonts.bundled()).write(paper(List.of("a.jpg")), out);
        try (PDDocument full = Loader.loadPDF(there);
                PDDocument bare = Loader.loadPDF(out.toByteArray())) {
            assertThat(bare.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(PdfMarks.of(bare, 1).lines()).hasSize(6);
            assertThat(PdfMarks.of(full, 1).lines()).hasSize(4);
            assertThat(PdfMarks.of(bare, 1).rows().stream().map(PdfMarks.Row::text))
                    .isEqualTo(PdfMarks.of(full, 1).rows().stream()
                            .map(PdfMarks.Row::text)
                            .toList());
        }
    }

    private static PDImageXObject image(PDDocument file, int page) throws IOException {
        COSName name =
                file.getPage(page).getResources().getXObjectNames().iterator().next();
        return (PDImageXObject) file.getPage(page).getResources().getXObject(name);
    }

    /** Every way in which PNG keeps pixels. */
    private static Map<String, byte[]> pngs() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, Integer> types = new LinkedHashMap<>();
        types.put("rgb", BufferedImage.TYPE_INT_RGB);
        types.put("alpha", BufferedImage.TYPE_INT_ARGB);
        types.put("grey", BufferedImage.TYPE_BYTE_GRAY);
        types.put("grey16", BufferedImage.TYPE_USHORT_GRAY);
        types.put("binary", BufferedImage.TYPE_BYTE_BINARY);
        types.put("listed", BufferedImage.TYPE_BYTE_INDEXED);
        for (Map.Entry<String, Integer> type : types.entrySet()) {
            BufferedImage scene = PhotoSamples.scene(type.getValue());
            if (type.getKey().equals("alpha")) {
                Graphics2D pen = scene.createGraphics();
                pen.setComposite(java.awt.AlphaComposite.Clear);
                pen.fillRect(100, 210, 80, 20);
                pen.dispose();
            }
            files.put(type.getKey() + ".png", PhotoSamples.file(scene, "png"));
            files.put(type.getKey() + "隔行.png", interlaced(scene));
        }
        return files;
    }

    private static byte[] interlaced(BufferedImage scene) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam asked = writer.getDefaultWriteParam();
            asked.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(scene, null, null), asked);
        }
        writer.dispose();
        assertThat(out.toByteArray()[28]).as("interlaced").isEqualTo((byte) 1);
        return out.toByteArray();
    }

    static List<Map.Entry<String, byte[]>> eachPng() throws IOException {
        return List.copyOf(pngs().entrySet());
    }

    @ParameterizedTest
    @MethodSource("eachPng")
    void a_png_loses_no_pixel(Map.Entry<String, byte[]> png) throws IOException {
        BufferedImage original = ImageIO.read(new ByteArrayInputStream(png.getValue()));
        try (PDDocument file = Loader.loadPDF(pdf(Map.of(png.getKey(), png.getValue())))) {
            BufferedImage kept = image(file, 0).getImage();
            assertThat(kept.getWidth()).isEqualTo(original.getWidth());
            assertThat(kept.getHeight()).isEqualTo(original.getHeight());
            for (int y = 0; y < kept.getHeight(); y += 3) {
                for (int x = 0; x < kept.getWidth(); x += 3) {
                    Color is = new Color(kept.getRGB(x, y), true);
                    if (original.getColorModel().getNumComponents() == 1
                            && !(original.getColorModel() instanceof IndexColorModel)) {
                        // Java shows grey in a space of its own; the samples themselves are compared
                        int shift = original.getColorModel().getPixelSize() - 8;
                        assertThat(is.getRed()).isCloseTo(original.getRaster().getSample(x, y, 0) >> shift, within(1));
                        continue;
                    }
                    Color was = new Color(original.getRGB(x, y), true);
                    assertThat(is.getAlpha()).isEqualTo(was.getAlpha());
                    if (was.getAlpha() > 0) {
                        assertThat(is).isEqualTo(was);
                    }
                }
            }
        }
    }
}
