package taizhang.picture;

import java.nio.ByteBuffer;

/**
 * The head of a PNG.
 *
 * @param width pixels in a row
 * @param height rows
 * @param bits of a sample
 * @param kind 0 grey, 2 colours, 3 listed colours, 4 grey and alpha, 6 colours and alpha
 * @param interlaced whether it comes in seven passes, coarse to fine
 */
record PngHead(int width, int height, int bits, int kind, boolean interlaced) {
    static final int LISTED = 3;
    private static final int LENGTH = 13;
    /** More pixels than any camera of an office makes; a small file may claim any number. */
    private static final long MOST_PIXELS = 60_000_000;
    /** Memory for a picture that has to be held whole. */
    private static final long MOST_HELD = 128L << 20;

    static PngHead of(byte[] body) throws PictureFault {
        if (body.length != LENGTH) {
            throw PictureFault.broken("内容有损坏");
        }
        ByteBuffer in = ByteBuffer.wrap(body);
        PngHead head = new PngHead(in.getInt(), in.getInt(), in.get(), in.get(), in.getShort() == 0 && in.get() == 1);
        if (head.width <= 0 || head.height <= 0 || !head.isLawful() || body[10] != 0 || body[11] != 0 || body[12] > 1) {
            throw PictureFault.broken("内容有损坏");
        }
        if ((long) head.width * head.height > MOST_PIXELS
                || (head.interlaced && (long) head.rowBytes() * head.height > MOST_HELD)) {
            throw PictureFault.otherKind("尺寸太大的 PNG 图片（" + head.width + "×" + head.height + " 点）");
        }
        return head;
    }

    private boolean isLawful() {
        return switch (kind) {
            case 0 -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
            case LISTED -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
            case 2, 4, 6 -> bits == 8 || bits == 16;
            default -> false;
        };
    }

    /** Samples of a pixel, alpha among them. */
    int samples() {
        return switch (kind) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Samples of a pixel without alpha. */
    int colours() {
        return kind >= 4 ? samples() - 1 : samples();
    }

    boolean hasAlpha() {
        return kind >= 4;
    }

    /** Bits of a pixel. */
    int pixelBits() {
        return samples() * bits;
    }

    /** Bytes of a row of so many pixels. */
    int rowBytes(int pixels) {
        return (int) (((long) pixels * pixelBits() + 7) / 8);
    }

    int rowBytes() {
        return rowBytes(width);
    }
}
