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
 * @param base as it was where the sides parted
 */
public record MergedFile(
        Revision revision, String path, Optional<String> result, List<Optional<String>> sides, Optional<String> base) {
    public MergedFile {
        sides = List.copyOf(sides);
    }
}
