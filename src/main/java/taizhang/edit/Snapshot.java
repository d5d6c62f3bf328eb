package taizhang.edit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taizhang.load.SourceTree;

/** A ledger's files as they were when they were first read, whatever others write meanwhile. */
final class Snapshot implements SourceTree {
    private final SourceTree base;
    private final List<String> paths;
    private final Map<String, byte[]> read = new HashMap<>();

    Snapshot(SourceTree base) throws IOException {
        this.base = base;
        this.paths = List.copyOf(base.paths());
    }

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public List<String> paths() {
        return paths;
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        byte[] known = read.get(path);
        if (known == null) {
            known = base.bytes(path);
            read.put(path, known);
        }
        return known.clone();
    }

    @Override
    public long size(String path) throws IOException {
        byte[] known = read.get(path);
        return known == null ? base.size(path) : known.length;
    }

    @Override
    public List<String> refused() {
        return base.refused();
    }
}
