package taizhang.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taizhang.document.Document;
import taizhang.layout.SamplePaper;

/** Whatever byte a disk is full at, the writer ends with what the disk said. */
class FailingStreamTest {
    private static final Document PAPER = SamplePaper.ofRows(3);

    static Stream<DocumentWriter> writers() {
        return Stream.of(new PdfWriter(Fonts.bundled()), new ExcelWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_stream_that_fails_at_any_byte_ends_in_its_own_trouble(DocumentWriter writer) throws IOException {
        int size = sizeOf(writer);
        for (int room = 0; room < size; room += 1 + size / 31) {
            assertFailsAfter(room, writer);
        }
        assertFailsAfter(size - 1, writer);
        writer.write(PAPER, new NarrowStream(OutputStream.nullOutputStream(), size));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_writer_that_failed_writes_the_next_paper_as_ever(DocumentWriter writer) throws IOException {
        int size = sizeOf(writer);
        assertFailsAfter(size / 2, writer);
        assertThat(sizeOf(writer)).isEqualTo(size);
    }

    @Test
    void the_first_trouble_is_the_one_that_is_told() {
        WatchedStream watched = new WatchedStream(new NarrowStream(OutputStream.nullOutputStream(), 1));
        assertThatThrownBy(() -> watched.write(new byte[2])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> watched.write(1)).hasRootCauseMessage(NarrowStream.FULL);
        assertThatThrownBy(watched::check).hasMessage(NarrowStream.FULL).hasNoCause();
    }

    private static int sizeOf(DocumentWriter writer) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        writer.write(PAPER, whole);
        return whole.size();
    }

    private static void assertFailsAfter(int room, DocumentWriter writer) {
        OutputStream narrow = new NarrowStream(OutputStream.nullOutputStream(), room);
        assertThatThrownBy(() -> writer.write(PAPER, narrow))
                .as("%s after %d bytes", writer.extension(), room)
                .isInstanceOf(IOException.class)
                .hasMessage(NarrowStream.FULL)
                .hasNoCause();
    }
}
