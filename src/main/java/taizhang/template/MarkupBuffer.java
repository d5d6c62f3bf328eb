package taizhang.template;

import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Holds what a template wrote, in pieces, so that a large table is never copied; refuses to grow without end. */
final class MarkupBuffer extends Writer {
    private static final int PIECE = 1 << 16;

    private final List<char[]> full = new ArrayList<>();
    private final long limit;
    private char[] current = new char[PIECE];
    private int used;

    MarkupBuffer(long limit) {
        this.limit = limit;
    }

    /** Thrown when a template writes more than the limit. */
    static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overflow() {
            super("a template writes without end");
        }
    }

    long length() {
        return (long) full.size() * PIECE + used;
    }

    @Override
    public void write(char[] letters, int from, int count) {
        int at = from;
        int left = count;
        while (left > 0) {
            if (used == PIECE) {
                next();
            }
            int part = Math.min(left, PIECE - used);
            System.arraycopy(letters, at, current, used, part);
            used += part;
            at += part;
            left -= part;
        }
    }

    private void next() {
        if (length() >= limit) {
            throw new Overflow();
        }
        full.add(current);
        current = new char[PIECE];
        used = 0;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** What was written, from the beginning. */
    Reader reader() {
        return new Contents();
    }

    private final class Contents extends Reader {
        private long position;

        @Override
        public int read(char[] into, int from, int count) {
            long left = length() - position;
            if (left <= 0) {
                return -1;
            }
            int piece = (int) (position / PIECE);
            int offset = (int) (position % PIECE);
            char[] source = piece < full.size() ? full.get(piece) : current;
            int part = (int) Math.min(Math.min(count, PIECE - offset), left);
            System.arraycopy(source, offset, into, from, part);
            position += part;
            return part;
        }

        @Override
        public void close() {}
    }
}
