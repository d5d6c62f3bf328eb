package taizhang.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import taizhang.audit.Manifest;
import taizhang.audit.ManifestEntry;
import taizhang.audit.ManifestText;
import taizhang.text.Sha256;

/**
 * What lies in the folder of a day.
 *
 * @param folder the folder
 * @param text 清单.txt with LF line ends; empty if it is gone
 * @param json 清单.json with LF line ends; empty if it is gone
 */
record FolderFiles(Path folder, String text, String json) {
    static FolderFiles of(Path folder) throws IOException {
        return new FolderFiles(folder, read(folder.resolve(Manifest.TEXT)), read(folder.resolve(Manifest.JSON)));
    }

    /** The list; empty if it names no files, no version or no day. */
    Optional<Manifest> manifest() {
        return ManifestText.manifest(text)
                .filter(manifest -> !manifest.entries().isEmpty())
                .filter(manifest -> isDay(manifest.asOf()))
                .filter(manifest -> manifest.dataVersion().matches("[0-9a-f]{10}|[0-9a-f]{16}"));
    }

    /** The files that 清单.txt lists, as far as it reads: somebody may have saved it in another encoding. */
    List<ManifestEntry> entries() {
        return ManifestText.read(text);
    }

    /** What is wrong with a listed file at first sight; empty if its bytes are as listed. */
    Optional<String> trouble(ManifestEntry entry) throws IOException {
        Path file = folder.resolve(entry.file()).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            return Optional.of("不符：" + entry.file() + "（清单里的路径不在这个文件夹里）");
        }
        if (!Files.isRegularFile(file)) {
            return Optional.of("缺少：" + entry.file());
        }
        return digestOf(file).equals(entry.sha256())
                ? Optional.empty()
                : Optional.of("不符：" + entry.file() + "（生成以后被改过）");
    }

    /** Files that are not among those listed, sorted. */
    List<String> beside(List<ManifestEntry> entries) throws IOException {
        Set<String> listed = new TreeSet<>(Set.of(Manifest.TEXT, Manifest.JSON));
        entries.forEach(entry -> listed.add(entry.file()));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !listed.contains(file))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n")
                : "";
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static String digestOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Sha256.of(bytes);
        }
    }
}
