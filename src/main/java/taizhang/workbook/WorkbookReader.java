package taizhang.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files that should be workbooks. */
public final class WorkbookReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 << 20;

    private WorkbookReader() {}

    /**
     * Reads a file of the disk.
     *
     * @throws IOException the file cannot be read at all; what it holds is never a reason
     */
    public static Opened read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = Files.newInputStream(file)) {
            return read(name, stream.readNBytes(LARGEST + 1));
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name for sentences; only the ending .et of it is looked at
     */
    public static Opened read(String name, byte[] bytes) {
        try {
            FileForm form = bytes.length > LARGEST ? FileForm.TOO_LARGE : Recognition.of(name, bytes);
            return switch (form) {
                case XLSX -> XlsxReader.read(name, bytes);
                case XLS -> XlsReader.read(name, bytes);
                default -> Refused.of(name, form);
            };
        } catch (UnreadableException unreadable) {
            return Refused.of(name, unreadable.form());
        }
    }
}
