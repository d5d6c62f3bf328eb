package taizhang.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import taizhang.diagnostic.SourceFile;

/**
 * The version of data and templates (数据版本): the first ten hex digits of the SHA-256 over all their files, each as path
 * and text with LF line ends, sorted by path. It needs no git and is the same on every machine; seals do not count.
 *
 * @param digits ten lower-case hex digits
 */
public record DataVersion(String digits) {
    private static final int LENGTH = 10;

    /**
     * The version of some files.
     *
     * @param data data files with paths relative to their folder
     * @param templates templates with paths relative to their folder
     */
    public static DataVersion of(List<SourceFile> data, List<SourceFile> templates) {
        List<SourceFile> files = new ArrayList<>();
        data.forEach(file -> files.add(new SourceFile("ledger-data/" + file.path(), file.text())));
        templates.forEach(file -> files.add(new SourceFile("templates/" + file.path(), file.text())));
        files.sort(java.util.Comparator.comparing(SourceFile::path));
        MessageDigest digest = Sha256.begun();
        for (SourceFile file : files) {
            digest.update(file.path().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new DataVersion(HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH));
    }

    @Override
    public String toString() {
        return digits;
    }
}
