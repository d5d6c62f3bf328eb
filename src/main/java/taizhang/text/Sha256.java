package taizhang.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 as 64 lower-case hex digits. */
public final class Sha256 {
    private static final int BLOCK = 1 << 16;

    private Sha256() {}

    /** A new computation, for bytes that pass by. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** The digits of a computation that has seen all its bytes; it begins anew with this. */
    public static String of(MessageDigest done) {
        return HexFormat.of().formatHex(done.digest());
    }

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of some bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begun().digest(bytes));
    }

    /** Of several texts in UTF-8, each ended by a zero byte, so that no text can pass for a part of its neighbour. */
    public static String of(List<String> texts) {
        MessageDigest digest = begun();
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return of(digest);
    }

    /**
     * Of what a stream holds, which may be larger than the memory.
     *
     * @throws IOException if the stream cannot be read
     */
    public static String of(InputStream content) throws IOException {
        MessageDigest digest = begun();
        byte[] block = new byte[BLOCK];
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
            digest.update(block, 0, read);
        }
        return of(digest);
    }
}
