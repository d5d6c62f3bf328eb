package taizhang.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One font file: a bundled one, read when a character first needs it, or one of the office, which was looked through before. */
final class FontFace {
    private final String file;
    private final boolean bundled;
    private volatile byte @Nullable [] bytes;
    private volatile @Nullable TrueTypeTables tables;

    /** A face that comes with the program. */
    FontFace(String file) {
        this.file = file;
        this.bundled = true;
    }

    /** A face of the office, as {@link SoundFont} has written it. */
    FontFace(String file, byte[] sound) {
        this.file = file;
        this.bundled = false;
        this.bytes = sound;
    }

    /** Name of the file without its folder. */
    String file() {
        return file;
    }

    /** Whether it comes with the program. */
    boolean isBundled() {
        return bundled;
    }

    /** The whole file. */
    byte[] bytes() {
        byte[] known = bytes;
        return known == null ? readOnce() : known;
    }

    private synchronized byte[] readOnce() {
        byte[] known = bytes;
        if (known == null) {
            known = read();
            bytes = known;
        }
        return known;
    }

    private byte[] read() {
        try (InputStream in = FontFace.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IOException("找不到字体文件：" + file);
            }
            // in one piece: put together from many, a file of this size would take twice the room for a moment
            byte[] whole = new byte[in.available()];
            int count = in.readNBytes(whole, 0, whole.length);
            byte[] rest = in.readAllBytes();
            if (count == whole.length && rest.length == 0) {
                return whole;
            }
            byte[] all = Arrays.copyOf(whole, count + rest.length);
            System.arraycopy(rest, 0, all, count, rest.length);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its characters and widths. */
    TrueTypeTables tables() {
        // asked for every character: no lock once they are there
        TrueTypeTables known = tables;
        return known == null ? openedOnce() : known;
    }

    private synchronized TrueTypeTables openedOnce() {
        TrueTypeTables known = tables;
        if (known == null) {
            try {
                known = new TrueTypeTables(bytes(), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            tables = known;
        }
        return known;
    }
}
