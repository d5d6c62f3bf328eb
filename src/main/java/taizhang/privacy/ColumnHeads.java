package taizhang.privacy;

import java.util.HashMap;
import java.util.Map;

/** What the cells above and to the left say of a cell of a table: a column headed 账号 holds account numbers. */
final class ColumnHeads {
    private final Map<Integer, Telling> heads = new HashMap<>();
    private Telling left = Telling.NONE;
    private int row = -1;

    /** What is said of a cell; cells come row by row. */
    Telling over(int newRow, int column, String text) {
        if (newRow != row) {
            row = newRow;
            left = Telling.NONE;
        }
        Telling own = Telling.of(text);
        Telling said = heads.getOrDefault(column, left);
        if (own != Telling.NONE) {
            heads.put(column, own);
        }
        left = own;
        return said;
    }
}
