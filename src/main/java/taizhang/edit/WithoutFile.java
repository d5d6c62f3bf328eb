package taizhang.edit;

import java.io.IOException;
import java.util.List;
import taizhang.load.SourceTree;

/**
 * A ledger's files but for one of them.
 *
 * @param base the files as they are
 * @param path the one that is not there
 */
record WithoutFile(SourceTree base, String path) implements SourceTree {
    @Override
    public String name() {
        return base.name();
    }

    @Override
    public List<String> paths() throws IOException {
        return base.paths().stream().filter(other -> !other.equals(path)).toList();
    }

    @Override
    public byte[] bytes(String asked) throws IOException {
        return base.bytes(asked);
    }

    @Override
    public List<String> refused() {
        return base.refused();
    }
}
