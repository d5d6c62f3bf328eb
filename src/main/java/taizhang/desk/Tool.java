package taizhang.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import taizhang.audit.PrintEdition;
import taizhang.render.FontDigests;

/** The program itself. */
public final class Tool {
    private static final String EDITIONS = "/edition.txt";

    private Tool() {}

    /** The version in the jar's manifest; a build that was never packed has none. */
    public static String version() {
        return Objects.requireNonNullElse(Tool.class.getPackage().getImplementationVersion(), "开发版");
    }

    /** What it prints like (版次): the number of the last line of {@code edition.txt}, marked with the bundled fonts. */
    public static PrintEdition edition() {
        try {
            String last = editions().getLast();
            return PrintEdition.of(
                    Integer.parseInt(last.substring(0, last.indexOf(' '))),
                    List.copyOf(FontDigests.bundled().values()));
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
    }

    /** A line for each edition that ever was: its number, the digest of its fonts, what was new. */
    static List<String> editions() throws IOException {
        try (InputStream bytes = Tool.class.getResourceAsStream(EDITIONS)) {
            if (bytes == null) {
                throw new IOException("程序文件不全，缺少 " + EDITIONS);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
