package taizhang.load;

import java.util.ArrayList;
import java.util.List;
import taizhang.diagnostic.SourceFile;
import taizhang.text.Sha256;

/**
 * The version of data and templates (数据版本): the first sixteen hex digits of the SHA-256 over all their files, each as path
 * and text with LF line ends, sorted by path. It needs no git and is the same on every machine; seals do not count.
 *
 * @param digest the whole digest, 64 lower-case hex digits: codes hang on it, paper shows its beginning
 */
public record DataVersion(String digest) {
    /** How many digits are printed. */
    public static final int LENGTH = 16;

    /** How many the first edition printed. */
    public static final int FIRST_LENGTH = 10;

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
        return new DataVersion(Sha256.of(texts));
    }

    /** As it is printed. */
    public String digits() {
        return digest.substring(0, LENGTH);
    }

    /** As the first edition printed it. */
    public String firstDigits() {
        return digest.substring(0, FIRST_LENGTH);
    }

    @Override
    public String toString() {
        return digits();
    }
}
