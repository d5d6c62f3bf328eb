package taizhang.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts parts of theirs among ours: behind what stands before them there, among what both added by day. */
final class Placing {
    private final List<Piece> result;
    private final Piece theirs;
    private final Set<Piece> added;
    private final boolean byDay;
    private final Map<Piece, Piece> put = new HashMap<>();

    Placing(List<Piece> result, Piece theirs, Set<Piece> added, boolean byDay) {
        this.result = result;
        this.theirs = theirs;
        this.added = added;
        this.byDay = byDay;
    }

    void put(Piece piece, Piece asTheirs) {
        int at = behind(asTheirs);
        while (byDay
                && at < result.size()
                && added.contains(result.get(at))
                && Identity.compare(result.get(at), piece) < 0) {
            at++;
        }
        result.add(at, piece);
        put.put(asTheirs, piece);
    }

    /** The place behind the nearest part before it that is here too. */
    private int behind(Piece asTheirs) {
        int place = theirs.parts().indexOf(asTheirs);
        for (int i = place - 1; i >= 0; i--) {
            Piece before = theirs.parts().get(i);
            Piece arrived = put.get(before);
            for (int at = result.size() - 1; at >= 0; at--) {
                boolean same = arrived == null
                        ? isOld(result.get(at), before)
                        : result.get(at).equals(arrived);
                if (same) {
                    return at + 1;
                }
            }
        }
        return byDay ? 0 : result.size();
    }

    private boolean isOld(Piece here, Piece there) {
        return here.key().equals(there.key());
    }
}
