package taizhang.history;

import java.util.List;
import java.util.Optional;

/**
 * A file of the data folder that a merge had to choose or put together, by the hashes of its contents.
 *
 * @param revision the merge
 * @param path relative to the data folder
 * @param result as the merge has it; empty if it is not there
 * @param sides as the merged commits have it, the first parent's first
 * @param bases as it was where two of the sides parted
 */
public record MergedFile(
        Revision revision, String path, Optional<String> result, List<Optional<String>> sides, List<Base> bases) {
    public MergedFile {
        sides = List.copyOf(sides);
        bases = List.copyOf(bases);
    }

    /**
     * A content from which two sides went on; they may have several.
     *
     * @param one the place of a side
     * @param other the place of a later one
     */
    public record Base(int one, int other, Optional<String> content) {}

    /** The same with another result. */
    public MergedFile withResult(Optional<String> other) {
        return new MergedFile(revision, path, other, sides, bases);
    }
}
