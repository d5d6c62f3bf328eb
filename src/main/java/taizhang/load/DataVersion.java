package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.SourceFile;
import taizhang.text.Sha256;

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
        List<String> texts = new ArrayList<>();
        for (SourceFile file : files) {
            texts.add(file.path());
            texts.add(file.text());
        }
        return new DataVersion(Sha256.of(texts).substring(0, LENGTH));
    }

    @Override
    public String toString() {
        return digits;
    }
}
