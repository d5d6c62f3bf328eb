package taizhang.layout.book;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.PaperSize;
import taizhang.layout.piece.Grid;

/** Parts the pages of a book into what is printed in one go. */
final class SheetRuns {
    private SheetRuns() {}

    /**
     * The runs, in order. Where the sheet changes within a paper on a back, the run before it takes fronts only.
     *
     * @param starts the number of the page on which each part begins; 0 for none
     */
    static List<SheetRun> of(List<Side> sides, List<Integer> starts) {
        List<SheetRun> runs = new ArrayList<>();
        int from = 1;
        for (int next = 2; next <= sides.size() + 1; next++) {
            boolean ends =
                    next > sides.size() || starts.contains(next) || !isAlike(sides.get(from - 1), sides.get(next - 1));
            if (ends) {
                runs.add(run(sides, starts, from, next - 1));
                from = next;
            }
        }
        return runs;
    }

    /** A turned page lies on the sheet as upright ones do. */
    private static boolean isAlike(Side one, Side other) {
        return acrossOf(one) == acrossOf(other) && upOf(one) == upOf(other);
    }

    private static double acrossOf(Side side) {
        return side.turned() ? side.height() : side.width();
    }

    private static double upOf(Side side) {
        return side.turned() ? side.width() : side.height();
    }

    private static SheetRun run(List<Side> sides, List<Integer> starts, int from, int last) {
        int to = last;
        while (to > from && sides.get(to - 1) instanceof Side.Filler) {
            to--;
        }
        Side side = sides.get(from - 1);
        boolean onFront = from % 2 == 1;
        boolean endsWithSheet = last % 2 == 0;
        return new SheetRun(
                partAt(starts, from),
                from,
                to,
                Math.max(side.width(), side.height()) > (PaperSize.A4.longMm() + 1) * Grid.MM ? "A3" : "A4",
                acrossOf(side) > upOf(side),
                onFront && endsWithSheet);
    }

    private static int partAt(List<Integer> starts, int page) {
        int part = -1;
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) > 0 && starts.get(i) <= page) {
                part = i;
            }
        }
        return part;
    }
}
