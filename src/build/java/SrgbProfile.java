import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the colour profile of sRGB that every PDF carries: {@code java src/build/java/SrgbProfile.java}, in the project's
 * folder. The numbers are those of IEC 61966-2-1, the form is that of ICC.1:2010 (version 4, parametric curves), so that
 * the file is a tenth of what systems come with. The same program gives the same bytes; the result is in the repository.
 */
final class SrgbProfile {
    private static final Path FILE = Path.of("src/main/resources/colour/sRGB.icc");
    private static final int HEADER = 128;
    private static final int TAG = 12;
    /** The curve of sRGB: (ax + b)^g from d on, cx below; in the order g, a, b, c, d. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    /** White D50, and the primaries of sRGB adapted to it (Bradford). */
    private static final double[] WHITE = {0.9642, 1, 0.8249};

    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    private static final double[] FROM_D65 = {
        1.04791, 0.02293, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179
    };

    private SrgbProfile() {}

    public static void main(String[] args) throws IOException {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("CC0"));
        tags.put("wtpt", numbers("XYZ ", WHITE));
        tags.put("chad", numbers("sf32", FROM_D65));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, profile(tags));
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        List<byte[]> parts = new ArrayList<>();
        Map<byte[], Integer> places = new java.util.IdentityHashMap<>();
        int place = HEADER + 4 + TAG * tags.size();
        for (byte[] data : tags.values()) {
            if (places.putIfAbsent(data, place) == null) {
                parts.add(data);
                place += data.length;
            }
        }
        ByteBuffer file = ByteBuffer.allocate(place);
        header(file, place);
        file.putInt(tags.size());
        tags.forEach(
                (name, data) -> file.put(ascii(name)).putInt(places.get(data)).putInt(data.length));
        parts.forEach(file::put);
        return file.array();
    }

    private static void header(ByteBuffer file, int size) {
        file.putInt(0, size);
        file.putInt(8, 0x04200000);
        file.put(12, ascii("mntrRGB XYZ "));
        short[] day = {2017, 1, 1, 0, 0, 0};
        for (int i = 0; i < day.length; i++) {
            file.putShort(24 + 2 * i, day[i]);
        }
        file.put(36, ascii("acsp"));
        for (int i = 0; i < WHITE.length; i++) {
            file.putInt(68 + 4 * i, fixed(WHITE[i]));
        }
        file.position(HEADER);
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = tag("mluc", 20 + utf16.length);
        tag.putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16);
        return tag.array();
    }

    private static byte[] numbers(String type, double[] numbers) {
        ByteBuffer tag = tag(type, 4 * numbers.length);
        for (double number : numbers) {
            tag.putInt(fixed(number));
        }
        return tag.array();
    }

    private static byte[] curve() {
        ByteBuffer tag = tag("para", 4 + 4 * CURVE.length);
        tag.putShort((short) 3).putShort((short) 0);
        for (double number : CURVE) {
            tag.putInt(fixed(number));
        }
        return tag.array();
    }

    /** A tag's beginning; its length is filled up to a multiple of four. */
    private static ByteBuffer tag(String type, int length) {
        return ByteBuffer.allocate(8 + (length + 3) / 4 * 4).put(ascii(type)).putInt(0);
    }

    /** A number with sixteen binary places. */
    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
