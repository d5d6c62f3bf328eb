package taizhang.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of an xlsx file by their names in lower case, unpacked one at a time and never beyond a limit. */
public final class ZipParts {
    /** Bytes of all parts that are read, unpacked. */
    private static final long LARGEST_UNPACKED = 150L << 20;

    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file; nothing is unpacked yet.
     *
     * @throws UnreadableException it is no zip, or has too many parts
     */
    public static ZipParts open(byte[] bytes) throws UnreadableException {
        try {
            ZipParts parts = new ZipParts(ZipFile.builder().setByteArray(bytes).get());
            for (ZipArchiveEntry entry : Collections.list(parts.zip.getEntries())) {
                parts.entries.putIfAbsent(nameOf(entry.getName()), entry);
            }
            if (parts.entries.size() > MOST_PARTS) {
                throw new UnreadableException(FileForm.BLOATED);
            }
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableException(FileForm.BROKEN, broken);
        }
    }

    /** Some programs write backslashes, a leading slash or other capitals than their own references. */
    public static String nameOf(String written) {
        String name = written.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** The names of all parts in lower case, in the order they are in the file. */
    public List<String> names() {
        return new ArrayList<>(entries.keySet());
    }

    /** The name of a part as the file writes it. */
    public String written(String name) {
        ZipArchiveEntry entry = entries.get(nameOf(name));
        return entry == null ? name : entry.getName();
    }

    /**
     * The bytes of a part; empty if there is none of that name.
     *
     * @throws UnreadableException it does not unpack, or the parts read are too large together
     */
    public Optional<byte[]> part(String name) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(nameOf(name));
        if (entry == null) {
            return Optional.empty();
        }
        long room = LARGEST_UNPACKED - unpacked;
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes((int) (room + 1));
            unpacked += bytes.length;
            if (unpacked > LARGEST_UNPACKED) {
                throw new UnreadableException(FileForm.BLOATED);
            }
            return Optional.of(bytes);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableException(FileForm.BROKEN, broken);
        }
    }
}
