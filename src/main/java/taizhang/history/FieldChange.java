package taizhang.history;

import java.util.Optional;

/**
 * One field of a problem that changed.
 *
 * @param path its place in the record, e.g. 整改.时限 or 经过[3].意见 (acts are counted from 1, after the change if they
 *     are still there); 文件 for the file the record stands in
 * @param before what was written; empty if nothing was
 * @param after what is written now; empty if nothing is
 */
public record FieldChange(String path, Optional<String> before, Optional<String> after) {
    static final String FILE = "文件";

    /** Path, old and new value in one line. */
    public String text() {
        return path + " " + before.orElse("（无）") + " → " + after.orElse("（删去）");
    }
}
