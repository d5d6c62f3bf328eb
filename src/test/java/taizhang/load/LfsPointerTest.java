package taizhang.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LfsPointerTest {
    private static final String OID = "0123456789abcdef".repeat(4);
    private static final String POINTER =
            "version https://git-lfs.github.com/spec/v1\noid sha256:" + OID + "\nsize 12\n";

    private static Optional<String> in(String text) {
        return LfsPointer.in(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_text_that_is_a_pointer_and_nothing_else_counts() {
        assertThat(in(POINTER)).contains(OID);
        assertThat(in(POINTER.replace("\n", "\r\n"))).contains(OID);
        assertThat(in(POINTER.replace("oid", "ext-0-foo sha256:" + OID + "\noid")))
                .contains(OID);
    }

    @Test
    void a_text_that_only_looks_like_one_does_not() {
        assertThat(in(POINTER + "会议没有开\n")).isEmpty();
        assertThat(in("\n" + POINTER)).isEmpty();
        assertThat(in(POINTER.replace("size 12\n", ""))).isEmpty();
        assertThat(in(POINTER.replace("0123", "012"))).isEmpty();
        assertThat(in(POINTER + " ".repeat(2000))).isEmpty();
        assertThat(in("")).isEmpty();
    }
}
