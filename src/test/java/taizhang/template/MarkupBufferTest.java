package taizhang.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MarkupBufferTest {
    @Test
    void what_is_written_is_read_back_across_pieces() throws IOException {
        MarkupBuffer buffer = new MarkupBuffer(1_000_000);
        StringBuilder wanted = new StringBuilder();
        for (int index = 0; index < 30_000; index++) {
            wanted.append("第").append(index).append("行\n");
        }
        buffer.write(wanted.toString());
        StringWriter read = new StringWriter();
        buffer.reader().transferTo(read);
        assertThat(read.toString()).isEqualTo(wanted.toString());
        assertThat(buffer.length()).isEqualTo(wanted.length());
    }

    @Test
    void it_refuses_to_grow_without_end() {
        MarkupBuffer buffer = new MarkupBuffer(100_000);
        assertThatThrownBy(() -> {
                    while (true) {
                        buffer.write("没完");
                    }
                })
                .isInstanceOf(MarkupBuffer.Overflow.class);
    }
}
