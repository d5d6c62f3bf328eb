package taizhang.edit;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import taizhang.load.SourceTree;

/**
 * A ledger's files with one of them changed or added, in memory.
 *
 * @param base the files as they are
 * @param path the changed one
 * @param text what it is to hold
 */
record ChangedTree(SourceTree base, String path, FileText text) implements SourceTree {
    @Override
    public String name() {
        return base.name();
    }

    @Override
    public List<String> paths() throws IOException {
        return Stream.concat(base.paths().stream(), Stream.of(path))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public byte[] bytes(String asked) throws IOException {
        return asked.equals(path) ? text.bytes() : base.bytes(asked);
    }

    @Override
    public List<String> refused() {
        return base.refused();
    }
}
