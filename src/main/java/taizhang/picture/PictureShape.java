package taizhang.picture;

/**
 * The measures of a picture as it is stored.
 *
 * @param width pixels in a row
 * @param height rows
 * @param bits of a sample
 * @param turn how it is to be turned
 */
public record PictureShape(int width, int height, int bits, Turn turn) {
    /** Its width as it is seen. */
    public int seenWidth() {
        return turn.isQuarter() ? height : width;
    }

    /** Its height as it is seen. */
    public int seenHeight() {
        return turn.isQuarter() ? width : height;
    }
}
