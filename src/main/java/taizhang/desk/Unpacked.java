package taizhang.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import taizhang.text.Sha256;

/** The program while it is worked on: classes in a folder, not packed into a jar. */
final class Unpacked {
    /** Classes do not change while they run. */
    private static final String DIGEST = digestOf(place());

    private Unpacked() {}

    static String digest() {
        return DIGEST;
    }

    private static Path place() {
        try {
            return Path.of(Unpacked.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digestOf(Path folder) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                texts.add(folder.relativize(file) + " " + Sha256.of(Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Sha256.of(texts);
    }
}
