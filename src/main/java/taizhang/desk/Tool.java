package taizhang.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import taizhang.audit.PrintEdition;
import taizhang.render.FontDigests;
import taizhang.render.OfficeFonts;

/** The program itself. */
public final class Tool {
    private static final String EDITIONS = "/edition.txt";

    /** Written into the jar when it is packed. */
    private static final String DIGEST = "/program.sha256";

    private Tool() {}

    /** The version in the jar's manifest; a build that was never packed has none. */
    public static String version() {
        return Objects.requireNonNullElse(Tool.class.getPackage().getImplementationVersion(), "开发版");
    }

    /**
     * Tells this program from every other one, whatever its version is called.
     *
     * @throws IOException the program's own files cannot be read
     */
    static String digest() throws IOException {
        try (InputStream bytes = Tool.class.getResourceAsStream(DIGEST)) {
            return bytes == null ? Unpacked.digest() : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What it prints like (版次): the number of the last line of {@code edition.txt}, marked with the bundled fonts. */
    public static PrintEdition edition() {
        return edition(OfficeFonts.NONE);
    }

    /**
     * What it prints like in an office, whose fonts are in the mark.
     *
     * @throws IOException a font cannot be read
     */
    public static PrintEdition editionIn(Folders folders) throws IOException {
        return edition(FontShelf.present(folders));
    }

    /** What it prints like with some fonts of an office behind its own. */
    static PrintEdition edition(OfficeFonts office) {
        try {
            String last = editions().getLast();
            List<String> fonts = new ArrayList<>(FontDigests.bundled().values());
            fonts.addAll(office.digests().values());
            return PrintEdition.of(Integer.parseInt(last.substring(0, last.indexOf(' '))), fonts);
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
    }

    /** The digests of all fonts by file, those of an office with their folder. */
    static Map<String, String> fonts(OfficeFonts office) throws IOException {
        Map<String, String> digests = new TreeMap<>(FontDigests.bundled());
        digests.putAll(office.digests());
        return digests;
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
