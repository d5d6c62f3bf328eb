package taizhang.template;

import java.util.ArrayList;
import java.util.List;
import taizhang.document.Emphasis;
import taizhang.document.FontRole;

/**
 * A text of which parts stand in another face. While it is read, such a part is enclosed in two characters that markup
 * cannot contain.
 *
 * @param text what it says
 * @param emphases the parts in another face
 */
record FacedText(String text, List<Emphasis> emphases) {
    private static final char OPEN = '\uFFFE';
    private static final char CLOSE = '\uFFFF';
    private static final char KAI = 'k';
    private static final char HEI = 'h';

    FacedText {
        emphases = List.copyOf(emphases);
    }

    /** Whether an element changes the face. */
    static boolean changes(String element) {
        return element.equals("kai") || element.equals("hei");
    }

    static String open(String element) {
        return "" + OPEN + (element.equals("kai") ? KAI : HEI);
    }

    static char close() {
        return CLOSE;
    }

    /** Takes the enclosing characters out; of parts within each other the outer one counts. */
    static FacedText of(String marked) {
        if (marked.indexOf(OPEN) < 0) {
            return new FacedText(marked, List.of());
        }
        StringBuilder text = new StringBuilder(marked.length());
        List<Emphasis> emphases = new ArrayList<>();
        int depth = 0;
        int from = 0;
        FontRole role = FontRole.KAI;
        for (int i = 0; i < marked.length(); i++) {
            char letter = marked.charAt(i);
            if (letter == OPEN) {
                i++;
                if (depth++ == 0) {
                    from = text.length();
                    role = marked.charAt(i) == KAI ? FontRole.KAI : FontRole.HEI;
                }
            } else if (letter == CLOSE) {
                if (--depth == 0) {
                    emphases.add(new Emphasis(from, text.length(), role));
                }
            } else {
                text.append(letter);
            }
        }
        return new FacedText(text.toString(), emphases);
    }
}
