package taizhang.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of words among the resources; lines that begin with # are remarks. */
final class WordList {
    private WordList() {}

    static List<String> lines(String name) {
        try (InputStream stream = WordList.class.getResourceAsStream("/publish/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no such resource: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
