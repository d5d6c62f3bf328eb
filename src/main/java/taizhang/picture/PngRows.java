package taizhang.picture;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks the rows of a PNG, one after the other. */
final class PngRows {
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };
    private static final int[] WHOLE = {0, 0, 1, 1};

    private final PngHead head;
    private final byte[] packed;

    PngRows(PngHead head, byte[] packed) {
        this.head = head;
        this.packed = packed;
    }

    /** One row that has been unpacked; the array is used again. */
    @FunctionalInterface
    private interface Place {
        void put(byte[] row, int y);
    }

    /**
     * Whether there is nothing behind the rows, neither packed with them nor after what is packed.
     *
     * @throws PictureFault not all rows are there
     */
    boolean holdNothingElse() throws PictureFault {
        return read(row -> {});
    }

    /** Gives each row from top to bottom; the array is used again for the next. Returns whether nothing is behind them. */
    boolean read(Consumer<byte[]> rows) throws PictureFault {
        Inflater inflater = new Inflater();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            if (!head.interlaced()) {
                pass(in, WHOLE, (row, y) -> rows.accept(row));
                return isAtEnd(in) && inflater.getBytesRead() == packed.length;
            }
            byte[][] whole = new byte[head.height()][head.rowBytes()];
            for (int[] pass : PASSES) {
                pass(in, pass, (row, y) -> spread(row, whole[pass[1] + y * pass[3]], pass[0], pass[2]));
            }
            for (byte[] row : whole) {
                rows.accept(row);
            }
            return false;
        } catch (EOFException ended) {
            throw PictureFault.broken("文件不完整，后面缺了一截");
        } catch (IOException unreadable) {
            throw PictureFault.broken("内容有损坏");
        } finally {
            inflater.end();
        }
    }

    /** A stream whose sum is missing or wrong is packed again like one with more behind it. */
    private static boolean isAtEnd(InputStream in) {
        try {
            return in.read() < 0;
        } catch (IOException unsound) {
            return false;
        }
    }

    private void pass(InputStream in, int[] pass, Place place) throws IOException, PictureFault {
        int width = (head.width() - pass[0] + pass[2] - 1) / pass[2];
        int height = (head.height() - pass[1] + pass[3] - 1) / pass[3];
        if (width <= 0 || height <= 0) {
            return;
        }
        byte[] row = new byte[head.rowBytes(width)];
        byte[] above = new byte[row.length];
        for (int y = 0; y < height; y++) {
            int filter = in.read();
            if (filter < 0 || in.readNBytes(row, 0, row.length) < row.length) {
                throw new EOFException();
            }
            PngFilter.undo(filter, row, above, Math.max(1, head.pixelBits() / 8));
            place.put(row, y);
            byte[] used = above;
            above = row;
            row = used;
        }
    }

    /** Puts the pixels of a pass where they belong. */
    private void spread(byte[] row, byte[] whole, int first, int step) {
        int bits = head.pixelBits();
        int pixels = (head.width() - first + step - 1) / step;
        for (int i = 0; i < pixels; i++) {
            int x = first + i * step;
            if (bits >= 8) {
                System.arraycopy(row, i * bits / 8, whole, x * bits / 8, bits / 8);
            } else {
                int value = (row[i * bits / 8] >> (8 - bits - i * bits % 8)) & ((1 << bits) - 1);
                whole[x * bits / 8] |= (byte) (value << (8 - bits - x * bits % 8));
            }
        }
    }
}
