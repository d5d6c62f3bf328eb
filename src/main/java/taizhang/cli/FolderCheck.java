package taizhang.cli;

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
 * Compares the papers of a folder with their list (清单).
 *
 * @param terminal where to print
 * @param folder the folder of a day
 */
record FolderCheck(Terminal terminal, Path folder) {
    /** So many files that are not in the list are named. */
    private static final int MOST = 10;

    /**
     * Names every file that changed or is gone; files that are not in the list are the office's own.
     *
     * @throws IOException there is no list, or a file cannot be read
     */
    ExitStatus check() throws IOException {
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
        wrong.forEach(line -> terminal.out().print(line + "\n"));
        List<String> others = others(listed);
        if (!others.isEmpty()) {
            String more = others.size() > MOST ? "等" : "";
            terminal.out()
                    .print("清单以外的文件" + others.size() + "个，没有核对："
                            + String.join("、", others.subList(0, Math.min(MOST, others.size()))) + more + "\n");
        }
        terminal.out()
                .print(
                        wrong.isEmpty()
                                ? "相符：清单里的" + entries.size() + "个文件都没有变。\n"
                                : "清单里的" + entries.size() + "个文件，" + wrong.size() + "个不符。\n");
        return wrong.isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private List<String> others(Set<String> listed) throws IOException {
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
