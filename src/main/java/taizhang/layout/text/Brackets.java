package taizhang.layout.text;

import java.util.BitSet;

/** Where a text stands in brackets or quotes, which are better not torn apart. */
final class Brackets {
    private static final String OPENING = "（《〈“‘〔【";
    private static final String CLOSING = "）》〉”’〕】";

    private Brackets() {}

    /** The places within a pair, by the index of the character after them. */
    static BitSet inside(String text) {
        BitSet inside = new BitSet();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                from = depth == 0 ? i : from;
                depth++;
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && depth > 0) {
                depth--;
                if (depth == 0) {
                    inside.set(from + 1, i + 1);
                }
            }
        }
        return inside;
    }
}
