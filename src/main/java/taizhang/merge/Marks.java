package taizhang.merge;

import java.util.ArrayList;
import java.util.List;

/** Both texts of a field between the marks that git writes and that every check of the books finds. */
final class Marks {
    private Marks() {}

    static List<String> between(Piece ours, Piece theirs) {
        List<String> lines = new ArrayList<>();
        lines.add(Piece.AS_IT_STANDS + "<<<<<<< 我的");
        lines.addAll(ours.own());
        lines.add(Piece.AS_IT_STANDS + "=======");
        lines.addAll(theirs.own());
        lines.add(Piece.AS_IT_STANDS + ">>>>>>> 对方的");
        return lines;
    }
}
