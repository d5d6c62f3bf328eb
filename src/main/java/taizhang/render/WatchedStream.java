package taizhang.render;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Passes bytes on and remembers the first trouble: libraries wrap what a stream throws into exceptions of their own, or
 * keep it to themselves. Nothing more is passed on after that.
 */
final class WatchedStream extends FilterOutputStream {
    private Optional<IOException> trouble = Optional.empty();

    WatchedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        pass(() -> out.write(bytes, from, count));
    }

    @Override
    public void flush() throws IOException {
        pass(out::flush);
    }

    /**
     * Makes sure that everything was passed on.
     *
     * @throws IOException the first trouble, as the stream threw it
     */
    void check() throws IOException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    private void pass(Passing bytes) throws IOException {
        if (trouble.isPresent()) {
            throw new IOException(trouble.get());
        }
        try {
            bytes.on();
        } catch (IOException first) {
            trouble = Optional.of(first);
            throw first;
        }
    }

    private interface Passing {
        void on() throws IOException;
    }
}
