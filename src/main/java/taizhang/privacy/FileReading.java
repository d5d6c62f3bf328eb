package taizhang.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What was seen in a file of any kind.
 *
 * @param sightings all private numbers, in the order of the file
 * @param unread why not all of it could be looked at; empty if it was
 */
public record FileReading(List<Sighting> sightings, String unread) {
    /** Larger files are not looked at. */
    public static final long LARGEST = 50L << 20;

    /** So many bytes tell how a text is encoded. */
    private static final int SAMPLE = 1 << 16;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> PICTURES = Set.of(
            "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "mp4", "mov", "avi", "mp3", "wav", "amr",
            "m4a", "pdf", "ofd", "zip", "rar", "7z", "gz", "ttf", "otf");

    public FileReading {
        sightings = List.copyOf(sightings);
    }

    /** Whether nothing can be read in a file of this name: pictures, sound, PDF, packed files. */
    public static boolean isBlind(String path) {
        return PICTURES.contains(ending(path));
    }

    /** Looks through a file: a text, a table in text form, or an office file (xlsx, docx and their like). */
    public static FileReading of(String path, byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return OfficeFile.read(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return ofOldOffice(bytes);
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            String plain = RtfText.of(new String(bytes, StandardCharsets.ISO_8859_1));
            return new FileReading(sightings(plain, PrivateText.in(plain, Writing.TEXT)), "");
        }
        String text = textOf(bytes);
        boolean table = Set.of("csv", "tsv").contains(ending(path));
        return new FileReading(
                sightings(text, table ? TableText.in(text) : PrivateText.in(text, Writing.of(path))), "");
    }

    /** A file of Word or Excel as they wrote before 2007: its texts lie in it as single or double bytes, in no known place. */
    private static FileReading ofOldOffice(byte[] bytes) {
        Map<String, Sighting> seen = new LinkedHashMap<>();
        byte[] shifted = Arrays.copyOfRange(bytes, 1, bytes.length);
        for (String text : List.of(
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(bytes, StandardCharsets.UTF_16LE),
                new String(shifted, StandardCharsets.UTF_16LE))) {
            PrivateText.in(text, Writing.TEXT)
                    .forEach(number -> seen.putIfAbsent(
                            number.masked(), new Sighting(number.kind(), number.masked(), 1, 1, 0, "旧格式，看不出在哪一行")));
        }
        return new FileReading(List.copyOf(seen.values()), "");
    }

    /** The text of a file: UTF-16 or UTF-8 by its mark, else UTF-8, else GB18030; line ends are LF. */
    public static String textOf(byte[] bytes) {
        String text = decoded(bytes);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || hasZeros(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || hasZeros(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, GB18030);
        }
    }

    /** Whether a text is UTF-16 without a mark: its digits and line ends have a zero byte, all at even or all at odd places. */
    private static boolean hasZeros(byte[] bytes, int side) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros[side] > 1 && zeros[1 - side] == 0;
    }

    private static List<Sighting> sightings(String text, List<PrivateNumber> numbers) {
        List<Sighting> seen = new ArrayList<>();
        TextWalk walk = new TextWalk(text);
        for (PrivateNumber number : numbers) {
            walk.goTo(number.start());
            seen.add(new Sighting(
                    number.kind(), number.masked(), walk.line(), walk.column(), walk.lengthTo(number.end()), ""));
        }
        return seen;
    }

    static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
