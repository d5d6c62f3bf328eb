package taizhang.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The digests of the bundled fonts; known beforehand, so that no build has to read whole fonts for them. */
public final class FontDigests {
    private static final String FILE = "/fonts/SHA256SUMS";

    private FontDigests() {}

    /**
     * SHA-256 in lower-case hex by file name, sorted by name.
     *
     * @throws IOException if the program's own files cannot be read
     */
    public static Map<String, String> bundled() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (InputStream bytes = FontDigests.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IOException("程序文件不全，缺少 " + FILE);
            }
            for (String line : new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split(" +", 2);
                digests.put(parts[1], parts[0]);
            }
        }
        return Collections.unmodifiableMap(digests);
    }
}
