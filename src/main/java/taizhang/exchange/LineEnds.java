package taizhang.exchange;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/** Line ends of working files, which git may keep other than it stores them. */
final class LineEnds {
    private LineEnds() {}

    /** Lets line ends go into the store as git does on this machine; not written down. */
    static void prepare(Repository store) {
        Config settings = store.getConfig();
        boolean told = settings.getString("core", null, "autocrlf") != null;
        String general = UserSettings.ofAll("core", "autocrlf").orElse(File.separatorChar == '\\' ? "true" : "false");
        if (!told && !general.equalsIgnoreCase("false")) {
            settings.setString("core", null, "autocrlf", "input");
        }
    }

    /** Whether two texts are the same but for line ends. */
    static boolean same(byte[] one, byte[] other) {
        return Arrays.equals(one, other)
                || text(one).replace("\r\n", "\n").equals(text(other).replace("\r\n", "\n"));
    }

    /** A text for the working file, with line ends as the present one has them. */
    static byte[] as(byte[] text, byte[] stored, byte[] present) {
        boolean added = text(present).contains("\r\n") && !text(stored).contains("\r\n");
        return added && !text(text).contains("\r\n")
                ? text(text).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)
                : text;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
