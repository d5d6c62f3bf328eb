package taizhang.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import taizhang.text.Sha256;

/** Where a ledger's files come from: a folder, or a commit. */
public interface SourceTree {
    /** What the folder is called in findings, with forward slashes, e.g. {@code ledger-data}. */
    String name();

    /**
     * All files in it, relative to it, with forward slashes, sorted; leftovers of editors are not among them.
     *
     * @throws IOException if the folder cannot be read; its path is in the message
     */
    List<String> paths() throws IOException;

    /**
     * The content of one of {@link #paths}.
     *
     * @throws IOException if it cannot be read; its path is in the message
     */
    byte[] bytes(String path) throws IOException;

    /**
     * Whether there is a file at a path, which is relative to it, with forward slashes. Its content is not looked at.
     *
     * @throws IOException if the folder cannot be read
     */
    default boolean holds(String path) throws IOException {
        return paths().contains(path);
    }

    /**
     * The SHA-256 of one of {@link #paths} as 64 lower-case hex digits, computed when asked.
     *
     * @throws IOException if it cannot be read; its path is in the message
     */
    default String digest(String path) throws IOException {
        return Sha256.of(bytes(path));
    }

    /**
     * How many bytes one of {@link #paths} or {@link #leftovers} has.
     *
     * @throws IOException if it cannot be read
     */
    default long size(String path) throws IOException {
        return bytes(path).length;
    }

    /** Files that editors left behind or that are hidden, sorted: no part of the ledger, but git may take them. */
    default List<String> leftovers() {
        return List.of();
    }

    /**
     * What the content of one of {@link #paths} would have to be, where only a pointer to it is here (Git LFS): SHA-256 as
     * 64 lower-case hex digits; empty if the content itself is here.
     *
     * @throws IOException if it cannot be read; its path is in the message
     */
    default Optional<String> pointedAt(String path) throws IOException {
        return LfsPointer.in(bytes(path));
    }

    /**
     * The content of one of {@link #paths}; empty where only a pointer to it is here (Git LFS).
     *
     * @throws IOException if it cannot be read; its path is in the message
     */
    default Optional<byte[]> contentHere(String path) throws IOException {
        return pointedAt(path).isPresent() ? Optional.empty() : Optional.of(bytes(path));
    }

    /**
     * What tells whether one of {@link #paths} is another than it was, on the same machine; cheaper than its digest where it
     * can be.
     *
     * @throws IOException if it cannot be looked at
     */
    default String stateOf(String path) throws IOException {
        return digest(path);
    }

    /** Links that lead out of it, and all links under 佐证/, which were refused, sorted. */
    default List<String> refused() {
        return List.of();
    }

    /**
     * Whether a file or folder is hidden, or one that systems, editors and office programs leave behind.
     *
     * @param name its name without the folders above it
     */
    static boolean isLeftover(String name) {
        return IgnoredFiles.contains(name);
    }
}
