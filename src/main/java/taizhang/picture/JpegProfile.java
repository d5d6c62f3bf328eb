package taizhang.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the colour profile of a JPEG together, which is spread over segments. */
final class JpegProfile {
    private static final String NAME = "ICC_PROFILE\0";
    private static final int HEAD = NAME.length() + 2;

    private final TreeMap<Integer, byte[]> parts = new TreeMap<>();
    private int count;

    static boolean starts(byte[] body, String name) {
        byte[] begin = name.getBytes(StandardCharsets.ISO_8859_1);
        return body.length >= begin.length && Arrays.equals(begin, Arrays.copyOf(body, begin.length));
    }

    void add(byte[] body) {
        if (starts(body, NAME) && body.length > HEAD) {
            count = body[HEAD - 1] & 0xFF;
            parts.put(body[HEAD - 2] & 0xFF, Arrays.copyOfRange(body, HEAD, body.length));
        }
    }

    /** The profile if all of it is there and it is sound. */
    Optional<byte[]> whole(int components) {
        if (parts.isEmpty() || parts.size() != count || parts.firstKey() != 1 || parts.lastKey() != count) {
            return Optional.empty();
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.values().forEach(all::writeBytes);
        return IccProfile.sound(all.toByteArray(), components);
    }
}
