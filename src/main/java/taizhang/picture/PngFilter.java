package taizhang.picture;

/** The five filters of a row of PNG, undone. */
final class PngFilter {
    private PngFilter() {}

    /**
     * Turns differences into samples.
     *
     * @param row changed in place
     * @param above the row above, or zeros
     * @param step bytes of a pixel
     */
    static void undo(int filter, byte[] row, byte[] above, int step) throws PictureFault {
        if (filter > 4) {
            throw PictureFault.broken("内容有损坏");
        }
        for (int i = 0; filter > 0 && i < row.length; i++) {
            int left = i >= step ? row[i - step] & 0xFF : 0;
            int up = above[i] & 0xFF;
            int corner = i >= step ? above[i - step] & 0xFF : 0;
            int guess = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> nearest(left, up, corner);
            };
            row[i] += (byte) guess;
        }
    }

    private static int nearest(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
