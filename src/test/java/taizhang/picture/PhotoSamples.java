package taizhang.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Photos as cameras, phones and screens make them, drawn here: four corners in four colours, an arrow that points up. */
public final class PhotoSamples {
    /** Corners of a photo that is seen upright: upper left, upper right, lower left, lower right. */
    public static final List<Color> CORNERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private PhotoSamples() {}

    /** What is seen. */
    public static BufferedImage scene(int type) {
        BufferedImage scene = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D pen = scene.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 4; i++) {
            pen.setColor(CORNERS.get(i));
            pen.fillRect(i % 2 * (WIDTH - 64), i / 2 * (HEIGHT - 64), 64, 64);
        }
        pen.setColor(Color.BLACK);
        pen.fillPolygon(new int[] {160, 220, 180, 180, 140, 140, 100}, new int[] {40, 110, 110, 200, 200, 110, 110}, 7);
        pen.dispose();
        return scene;
    }

    /** The scene as a camera stores it that was held so that its picture is to be turned. */
    static BufferedImage stored(int orientation) {
        BufferedImage scene = scene(BufferedImage.TYPE_INT_RGB);
        boolean quarter = orientation >= 5;
        BufferedImage stored =
                new BufferedImage(quarter ? HEIGHT : WIDTH, quarter ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < stored.getHeight(); y++) {
            for (int x = 0; x < stored.getWidth(); x++) {
                int acrossX = quarter ? y : x;
                int downY = quarter ? x : y;
                boolean flipped = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
                boolean upside = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
                int seenX = flipped ? WIDTH - 1 - acrossX : acrossX;
                int seenY = upside ? HEIGHT - 1 - downY : downY;
                stored.setRGB(x, y, scene.getRGB(seenX, seenY));
            }
        }
        return stored;
    }

    /** A file of a format that the JDK writes. */
    public static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A plain photo. */
    public static byte[] jpeg() {
        return file(scene(BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A photo with an EXIF turn. */
    public static byte[] turned(int orientation) {
        return with(file(stored(orientation), "jpg"), 0xE1, exif(orientation, orientation % 2 == 0));
    }

    /** The same file with a segment more behind its beginning. */
    public static byte[] with(byte[] jpeg, int marker, byte[] body) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + body.length + 4);
        out.put(jpeg, 0, 2);
        out.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (body.length + 2))
                .put(body);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /** EXIF with a turn, in the order of bytes of either kind of processor, and the place of the camera. */
    static byte[] exif(int orientation, boolean little) {
        byte[] place = "GPS N40 49 E114 53".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        out.put((little ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        out.putShort((short) 42).putInt(8).putShort((short) 2);
        out.putShort((short) 0x0110).putShort((short) 2).putInt(place.length).putInt(38);
        out.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        out.putShort((short) 0).putInt(0).put(place);
        return out.array();
    }

    /** A PNG written by hand, of any kind: rows are without filter, samples as given. */
    static byte[] png(int width, int height, int bits, int kind, byte[] rows, Map<String, byte[]> beside) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) bits).put((byte) kind);
        chunk(out, "IHDR", head.array());
        beside.forEach((name, body) -> chunk(out, name, body));
        chunk(out, "IDAT", deflated(rows));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        byte[] named = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(named);
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(named);
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }

    /** A sound photo of more than 20 MB: comments beside the image. */
    public static byte[] large() {
        byte[] plain = jpeg();
        int comments = 330;
        ByteBuffer out = ByteBuffer.allocate(plain.length + comments * 65_537);
        out.put(plain, 0, 2);
        for (int i = 0; i < comments; i++) {
            out.put((byte) 0xFF).put((byte) 0xFE).putShort((short) 0xFFFF).put(new byte[65_533]);
        }
        out.put(plain, 2, plain.length - 2);
        return out.array();
    }

    /** The beginning of what an iPhone writes. */
    public static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Twelve as they come from a village: every turn, one with the place in it, one broken, one too large, one of a phone. */
    public static Map<String, byte[]> twelve() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int turn = 1; turn <= 4; turn++) {
            files.put("院内" + turn + "整改前.jpg", turned(turn));
            files.put("院内" + turn + "整改后.jpg", turned(turn + 4));
        }
        files.put("IMG_20170615_093012.jpg", with(jpeg(), 0xE1, exif(1, true)));
        byte[] whole = jpeg();
        files.put("公示栏.jpg", Arrays.copyOf(whole, whole.length / 2));
        files.put("全景.jpg", large());
        files.put("IMG_0012.HEIC", heic());
        return files;
    }
}
