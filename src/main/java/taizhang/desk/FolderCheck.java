package taizhang.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.text.Sha256;

/**
 * The papers of a folder beside their list (清单).
 *
 * @param listed how many files the list names
 * @param wrong a sentence for each that changed or is gone
 * @param others files that are not in the list, which are the office's own
 */
public record FolderCheck(int listed, List<String> wrong, List<String> others) {
    public FolderCheck {
        wrong = List.copyOf(wrong);
        others = List.copyOf(others);
    }

    /**
     * Compares every file of the list.
     *
     * @param folder the folder of a day
     * @throws IOException there is no list, or a file cannot be read
     */
    public static FolderCheck of(Path folder) throws IOException {
        Path list = folder.resolve(Manifest.TEXT);
        if (!Files.isRegularFile(list)) {
            throw new NoSuchFileException(list.toString());
        }
        List<ManifestEntry> entries = ManifestText.read(Files.readString(list, StandardCharsets.UTF_8));
        List<String> wrong = new ArrayList<>();
        Set<String> listed = new TreeSet<>(Set.of(Manifest.TEXT, Manifest.JSON));
        for (ManifestEntry entry : entries) {
            listed.add(entry.file());
            Path file = folder.resolve(entry.file()).normalize();
            if (!file.startsWith(folder.normalize())) {
                wrong.add("不符：" + entry.file() + "（清单里的路径不在这个文件夹里）");
            } else if (!Files.isRegularFile(file)) {
                wrong.add("缺少：" + entry.file());
            } else if (!digestOf(file).equals(entry.sha256())) {
                wrong.add("不符：" + entry.file() + "（生成以后被改过）");
            }
        }
        return new FolderCheck(entries.size(), wrong, others(folder, listed));
    }

    private static List<String> others(Path folder, Set<String> listed) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !listed.contains(file))
                    .sorted()
                    .toList();
        }
    }

    private static String digestOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.of(bytes);
        }
    }
}
