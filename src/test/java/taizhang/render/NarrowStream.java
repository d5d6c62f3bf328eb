package taizhang.render;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream onto a disk with room for so many bytes. */
public final class NarrowStream extends FilterOutputStream {
    /** What the disk says when it is full. */
    public static final String FULL = "No space left on device";

    private int room;

    public NarrowStream(OutputStream out, int room) {
        super(out);
        this.room = room;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int fitting = Math.min(room, count);
        out.write(bytes, from, fitting);
        room -= fitting;
        if (fitting < count) {
            throw new IOException(FULL);
        }
    }
}
