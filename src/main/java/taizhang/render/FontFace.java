package taizhang.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One bundled font file, read when a character first needs it. */
final class FontFace {
    private final String file;
    private byte @Nullable [] bytes;
    private @Nullable TrueTypeTables tables;

    FontFace(String file) {
        this.file = file;
    }

    /** Name of the file without its folder. */
    String file() {
        return file;
    }

    /** Whether it comes with the program. */
    boolean isBundled() {
        return FontFace.class.getResource("/fonts/" + file) != null;
    }

    /** The whole file. */
    byte[] bytes() {
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
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its characters and widths. */
    TrueTypeTables tables() {
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
