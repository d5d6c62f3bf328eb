package taizhang.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ledger's files held in memory, listed in the order in which they were put there. */
public final class MemoryTree implements SourceTree {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** This tree with one more file; a file of that path is replaced. */
    public MemoryTree with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** This tree with one more file as bytes. */
    public MemoryTree with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** This tree with one file less. */
    public MemoryTree without(String path) {
        files.remove(path);
        return this;
    }

    @Override
    public String name() {
        return "ledger-data";
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException(path);
        }
        return bytes;
    }
}
