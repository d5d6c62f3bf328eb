package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontDigestsTest {
    @Test
    void the_digests_known_beforehand_are_those_of_the_files() throws IOException, NoSuchAlgorithmException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/fonts"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ttf")).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        assertThat(FontDigests.bundled()).isEqualTo(digests).hasSize(5);
    }
}
