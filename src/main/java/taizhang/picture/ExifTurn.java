package taizhang.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the turn in what a camera wrote beside a picture (EXIF), a small TIFF file; nothing else of it is looked at. */
final class ExifTurn {
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;

    private ExifTurn() {}

    /** The turn; none if it is not said, or what is there cannot be read. */
    static Turn in(byte[] tiff) {
        try {
            ByteBuffer in = ByteBuffer.wrap(tiff);
            int order = in.getShort();
            if (order != 0x4949 && order != 0x4D4D) {
                return Turn.NONE;
            }
            in.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return in.getShort() == 42 ? turn(in) : Turn.NONE;
        } catch (BufferUnderflowException | IllegalArgumentException unreadable) {
            return Turn.NONE;
        }
    }

    private static Turn turn(ByteBuffer in) {
        in.position(in.getInt());
        int entries = in.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int tag = in.getShort() & 0xFFFF;
            int type = in.getShort();
            in.getInt();
            int value = in.getShort() & 0xFFFF;
            in.getShort();
            if (tag == ORIENTATION && type == SHORT) {
                return Turn.of(value).orElse(Turn.NONE);
            }
        }
        return Turn.NONE;
    }
}
