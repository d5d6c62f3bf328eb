package taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the sample that tests may change. */
final class Ledgers {
    private static final Path SAMPLE = Path.of("ledger-data");

    private Ledgers() {}

    /** Copies the sample's data into an office's folder. */
    static void copySample(Path office) throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.toList()) {
                Path target = office.resolve("ledger-data")
                        .resolve(SAMPLE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Leaves one unit's entry of a period file blank, as if nothing had come. */
    static void blankReturn(Path office, String period, String unit) throws IOException {
        Path file = office.resolve("ledger-data/周报/" + period + ".yaml");
        List<String> kept = new ArrayList<>();
        boolean inUnit = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            boolean isUnit = line.startsWith("  ") && !line.startsWith("   ") && line.endsWith(":");
            if (isUnit) {
                inUnit = line.strip().equals(unit + ":");
            }
            if (!inUnit || isUnit) {
                kept.add(line);
            }
        }
        Files.write(file, kept, StandardCharsets.UTF_8);
    }

    /** Replaces a text that must be there. */
    static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
    }
}
