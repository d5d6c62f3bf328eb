package taizhang.merge;

import java.util.ArrayList;
import java.util.List;

/** The comments of a text that is not taken, so that no handwriting is lost. */
final class Remarks {
    private Remarks() {}

    /** What one version of a text remarks beyond its base and beyond the version that is taken, as comment lines. */
    static List<String> beyond(Piece left, List<String> base, Piece taken) {
        List<String> known = new ArrayList<>(base);
        known.addAll(taken.own());
        List<String> remarks = new ArrayList<>();
        for (String line : left.own()) {
            String remark = remarkIn(line);
            if (!remark.isEmpty()
                    && known.stream().noneMatch(one -> remarkIn(one).equals(remark))) {
                remarks.add(remark);
            }
        }
        return remarks;
    }

    /** A comment of its own line, or behind a text without quotes. */
    private static String remarkIn(String line) {
        String bare = line.replace(Piece.AS_IT_STANDS, "").strip();
        if (bare.startsWith("#")) {
            return bare;
        }
        int at = bare.indexOf(" #");
        boolean quoted = at > 0 && bare.substring(0, at).matches(".*: *[\"'].*[^\"']");
        return at < 0 || quoted ? "" : bare.substring(at + 1);
    }
}
