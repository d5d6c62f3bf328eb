package taizhang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.eclipse.jgit.merge.MergeResult;

/** Lays texts together line by line, as git does. */
public final class LineMerge {
    private LineMerge() {}

    /** Both texts as one; empty if they changed the same lines, or are no texts. */
    public static Optional<byte[]> of(byte[] base, byte[] ours, byte[] theirs) {
        if (isBinary(base, ours, theirs)) {
            return Optional.empty();
        }
        MergeResult<RawText> merged = merged(base, ours, theirs);
        return merged.containsConflicts() ? Optional.empty() : Optional.of(text(merged));
    }

    /** The same with marks around what both changed; of what is no text, ours. */
    public static byte[] marked(byte[] base, byte[] ours, byte[] theirs) {
        return isBinary(base, ours, theirs) ? ours : text(merged(base, ours, theirs));
    }

    private static boolean isBinary(byte[]... texts) {
        for (byte[] text : texts) {
            if (RawText.isBinary(text)) {
                return true;
            }
        }
        return false;
    }

    private static MergeResult<RawText> merged(byte[] base, byte[] ours, byte[] theirs) {
        return new MergeAlgorithm()
                .merge(RawTextComparator.DEFAULT, new RawText(base), new RawText(ours), new RawText(theirs));
    }

    private static byte[] text(MergeResult<RawText> merged) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MergeFormatter().formatMerge(out, merged, List.of("原来", "我的", "对方的"), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
