package taizhang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_text_bytes_and_a_stream_of_the_same_have_the_known_digest() throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        assertThat(Sha256.of("abc")).isEqualTo(ABC);
        assertThat(Sha256.of(bytes)).isEqualTo(ABC);
        assertThat(Sha256.of(new ByteArrayInputStream(bytes))).isEqualTo(ABC);
        var begun = Sha256.begun();
        begun.update(bytes);
        assertThat(Sha256.of(begun)).isEqualTo(ABC);
    }

    @Test
    void a_character_that_moves_to_the_next_text_gives_another_digest() {
        assertThat(Sha256.of(List.of("ab", "c"))).isNotEqualTo(Sha256.of(List.of("a", "bc")));
        assertThat(Sha256.of(List.of("a", ""))).isEqualTo(Sha256.of("a\0\0")).isNotEqualTo(Sha256.of(List.of("a")));
    }
}
