package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An office of its own for one test: a copy of a ledger in which commands may write. */
final class OfficeFixture {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private final Path folder;

    private OfficeFixture(Path folder) {
        this.folder = folder;
    }

    /** A copy of the sample campaign. */
    static OfficeFixture ofSample(Path folder) {
        return copyOf(HOME.resolve("ledger-data"), folder);
    }

    /** A copy of the small ledger of the loader's tests. */
    static OfficeFixture ofMinimal(Path folder) {
        return copyOf(HOME.resolve("src/test/resources/ledgers/minimal/ledger-data"), folder);
    }

    /** The ledger of {@code src/test/resources/ledgers/<name>}. */
    static OfficeFixture ofLedger(String name, Path folder) {
        return copyOf(HOME.resolve("src/test/resources/ledgers/" + name + "/ledger-data"), folder);
    }

    private static OfficeFixture copyOf(Path data, Path folder) {
        try (Stream<Path> tree = Files.walk(data)) {
            for (Path path : tree.toList()) {
                Path target = folder.resolve("ledger-data")
                        .resolve(data.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new OfficeFixture(folder);
    }

    CommandLineFixture.Outcome run(String... args) {
        return new CommandLineFixture(folder, HOME).run(args);
    }

    CommandLineFixture.Outcome runAnswering(String lines, String... args) {
        return runAnswering(new StringReader(lines), args);
    }

    CommandLineFixture.Outcome runAnswering(Reader lines, String... args) {
        return new CommandLineFixture(folder, HOME).runAnswering(lines, args);
    }

    Path file(String path) {
        return folder.resolve("ledger-data").resolve(path);
    }

    String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.write(file(path), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every file of the office with its text, hidden ones too; the folder of the lock is nobody's text. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains(".写入中"))
                    .toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    /** The one block of lines that was added to a text; anything else that differs fails the test. */
    static List<String> addedBlock(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int head = 0;
        while (head < old.size() && old.get(head).equals(now.get(head))) {
            head++;
        }
        int added = now.size() - old.size();
        assertThat(added).isPositive();
        assertThat(now.subList(head + added, now.size())).isEqualTo(old.subList(head, old.size()));
        return now.subList(head, head + added);
    }
}
