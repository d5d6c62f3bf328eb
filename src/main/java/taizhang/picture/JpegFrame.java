package taizhang.picture;

/**
 * What a JPEG says of its image.
 *
 * @param width pixels in a row
 * @param height rows
 * @param components samples of a pixel: 1, 3 or 4
 */
record JpegFrame(int width, int height, int components) {
    private static final int FIRST = 0xC0;
    private static final int LAST = 0xCF;
    private static final int PROGRESSIVE = 0xC2;
    /** More pixels than any telephone makes; whoever opens the paper has to unpack them all. */
    private static final long MOST_PIXELS = 250_000_000;

    /** Whether a segment is the head of an image; tables have markers among theirs. */
    static boolean isFrame(int marker) {
        return marker >= FIRST && marker <= LAST && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The head of an image of a kind that printed files may hold: eight bits, not lossless, without arithmetic coding. */
    static JpegFrame of(int marker, byte[] body) throws PictureFault {
        if (body.length < 6) {
            throw PictureFault.broken("内容有损坏");
        }
        int components = body[5] & 0xFF;
        boolean usual = components == 1 || components == 3 || components == 4;
        if (marker > PROGRESSIVE || body[0] != 8 || !usual) {
            throw PictureFault.otherKind("少见的一种 JPEG");
        }
        int width = ((body[3] & 0xFF) << 8) | (body[4] & 0xFF);
        int height = ((body[1] & 0xFF) << 8) | (body[2] & 0xFF);
        if ((long) width * height > MOST_PIXELS) {
            throw PictureFault.otherKind("尺寸太大的 JPEG 图片（" + width + "×" + height + " 点）");
        }
        return new JpegFrame(width, height, components);
    }
}
