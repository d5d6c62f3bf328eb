package taizhang.workbook;

/** Counts the cells of a file that hold something, up to a limit. */
final class CellCount {
    private static final int MOST = 400_000;

    private int cells;

    void oneMore() throws UnreadableException {
        cells++;
        if (cells > MOST) {
            throw new UnreadableException(FileForm.TOO_MANY_CELLS);
        }
    }
}
