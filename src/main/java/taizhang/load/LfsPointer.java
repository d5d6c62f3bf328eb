package taizhang.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in git for a file that Git LFS keeps elsewhere. A file that only begins like one is none. */
public final class LfsPointer {
    /** No pointer is longer. */
    public static final int LARGEST = 1024;

    private static final Pattern WHOLE = Pattern.compile(
            "version https://git-lfs\\.github\\.com/spec/v1\n(?:ext-\\d-\\S{1,99} sha256:[0-9a-f]{64}\n){0,9}"
                    + "oid sha256:([0-9a-f]{64})\nsize \\d{1,19}\n?");

    private LfsPointer() {}

    /** The SHA-256 of the file a text stands for; empty unless the whole text is a pointer. */
    public static Optional<String> in(byte[] bytes) {
        if (bytes.length > LARGEST || bytes.length == 0 || bytes[0] != 'v') {
            return Optional.empty();
        }
        Matcher pointer = WHOLE.matcher(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        return pointer.matches() ? Optional.of(pointer.group(1)) : Optional.empty();
    }
}
