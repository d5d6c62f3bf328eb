package taizhang.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceFile;

/** Turns the bytes of a file into its text. */
public final class SourceDecoder {
    private SourceDecoder() {}

    /**
     * The text of a file, or nothing if it is none, which is reported.
     *
     * @param path path as the user sees it
     */
    public static Optional<SourceFile> decode(String path, byte[] bytes, Diagnostics findings) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(new SourceFile(path, text.replace("\r\n", "\n").replace('\r', '\n')));
    }
}
