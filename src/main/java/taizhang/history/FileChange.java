package taizhang.history;

import java.util.Optional;

/**
 * A file of the data folder that a commit changed.
 *
 * @param revision the commit
 * @param path relative to the data folder
 * @param before hash of the content before; empty if the file is new
 * @param after hash of the content after; empty if the file is gone
 */
public record FileChange(Revision revision, String path, Optional<String> before, Optional<String> after) {}
