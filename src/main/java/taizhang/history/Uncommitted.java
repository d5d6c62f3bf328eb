package taizhang.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import taizhang.load.SourceTree;

/** What in the folder is not as committed. */
public final class Uncommitted {
    private Uncommitted() {}

    /**
     * Paths that are new, changed or gone in the folder, sorted. Line ends do not count, as git may change them.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<String> between(SourceTree folder, CommitTree commit) throws IOException {
        return between(folder, commit, path -> true);
    }

    /**
     * The same for some of the paths.
     *
     * @throws IOException if a file cannot be read
     */
    public static List<String> between(SourceTree folder, CommitTree commit, Predicate<String> which)
            throws IOException {
        TreeSet<String> all = new TreeSet<>(folder.paths());
        all.addAll(commit.paths());
        all.removeIf(which.negate());
        List<String> different = new ArrayList<>();
        for (String path : all) {
            if (!folder.holds(path) || !commit.holds(path) || !isSame(folder, commit, path)) {
                different.add(path);
            }
        }
        return different;
    }

    private static boolean isSame(SourceTree folder, CommitTree commit, String path) throws IOException {
        byte[] committed = commit.raw(path);
        if (CommitTree.isPointer(committed)) {
            return commit.digest(path).equals(folder.digest(path));
        }
        byte[] present = folder.bytes(path);
        return Arrays.equals(present, committed) || withLineFeeds(present).equals(withLineFeeds(committed));
    }

    private static String withLineFeeds(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }
}
