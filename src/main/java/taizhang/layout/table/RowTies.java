package taizhang.layout.table;

import java.util.BitSet;
import java.util.List;
import taizhang.document.RowKind;

/**
 * Which rows of a table must begin on the page of the row before them: a caption leads to its first row, sums follow
 * their last or, above them, lead to their first, and no row stands alone under the head of the first page or of the last.
 */
public final class RowTies {
    /** So many rows stand together at the end of a table, if they are low enough. */
    private static final int TOGETHER = 3;
    /** The share of a page that tied rows may take. */
    private static final double SHARE = 0.4;

    private RowTies() {}

    /** The bands tied to the one after them, of bands on pages with so much room. */
    public static BitSet of(List<Band> bands, double room) {
        BitSet ties = new BitSet(bands.size());
        for (int i = 0; i + 1 < bands.size(); i++) {
            boolean leads = kind(bands.get(i)) == RowKind.GROUP || isSumAbove(bands, i);
            ties.set(i, leads || isSum(bands.get(i + 1)));
        }
        tieLast(bands, room, ties);
        tieFirst(bands, room, ties);
        return ties;
    }

    private static boolean isSum(Band band) {
        return kind(band) == RowKind.SUBTOTAL || kind(band) == RowKind.TOTAL;
    }

    /** Whether a band has sums that stand above what they sum up: a line stands below them and none right above. */
    private static boolean isSumAbove(List<Band> bands, int i) {
        return isSum(bands.get(i))
                && kind(bands.get(i + 1)) == RowKind.BODY
                && (i == 0 || kind(bands.get(i - 1)) != RowKind.BODY);
    }

    private static RowKind kind(Band band) {
        return band.rows().get(0).kind();
    }

    /** Goes up from the last row until enough lines stand together. */
    private static void tieLast(List<Band> bands, double room, BitSet ties) {
        int lines = 0;
        double height = 0;
        for (int i = bands.size() - 1; i >= 0; i--) {
            height += bands.get(i).height();
            if (i < bands.size() - 1 && !ties.get(i)) {
                if (lines >= TOGETHER || (lines >= 1 && height > SHARE * room) || height > room) {
                    return;
                }
                ties.set(i);
            }
            lines += kind(bands.get(i)) == RowKind.BODY ? 1 : 0;
        }
    }

    /** The first two lines stand on one page. */
    private static void tieFirst(List<Band> bands, double room, BitSet ties) {
        for (int i = 0; i + 1 < bands.size(); i++) {
            if (kind(bands.get(i)) == RowKind.BODY) {
                boolean low = bands.get(i).height() + bands.get(i + 1).height() <= SHARE * room;
                if (low && kind(bands.get(i + 1)) == RowKind.BODY) {
                    ties.set(i);
                }
                return;
            }
        }
    }
}
