package taizhang.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells whether a colour profile is one that a printed file may carry. */
final class IccProfile {
    private static final int HEAD = 128;
    private static final int NEWEST = 4;
    private static final Set<String> CLASSES = Set.of("scnr", "mntr", "prtr", "spac");

    private IccProfile() {}

    /** The profile cut to the length it states, if it is sound and speaks of so many components. */
    static Optional<byte[]> sound(byte[] profile, int components) {
        if (profile.length < HEAD + 4) {
            return Optional.empty();
        }
        long length = ByteBuffer.wrap(profile).getInt(0) & 0xFFFFFFFFL;
        boolean sound = length >= HEAD + 4
                && length <= profile.length
                && profile[8] >= 2
                && profile[8] <= NEWEST
                && CLASSES.contains(text(profile, 12))
                && text(profile, 16).equals(space(components))
                && text(profile, 36).equals("acsp");
        return sound ? Optional.of(Arrays.copyOf(profile, (int) length)) : Optional.empty();
    }

    private static String space(int components) {
        return switch (components) {
            case 1 -> "GRAY";
            case 3 -> "RGB ";
            default -> "CMYK";
        };
    }

    private static String text(byte[] profile, int from) {
        return new String(profile, from, 4, StandardCharsets.ISO_8859_1);
    }
}
