package taizhang.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The surnames (姓): usual ones, those that are mostly another word, compound ones. */
final class Surnames {
    private static final List<String> LINES = WordList.lines("surnames.txt");
    private static final Set<Integer> USUAL = signs(LINES.get(0));
    private static final Set<Integer> RARE = signs(LINES.get(1));
    private static final Set<String> COMPOUND = Set.of(LINES.get(2).split(" "));
    private static final int LONGEST = 4;

    private Surnames() {}

    private static Set<Integer> signs(String line) {
        return line.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The length of the surname that stands at a place of a text, the longest; 0 where none does. */
    static int lengthAt(String text, int at) {
        for (int length = LONGEST; length > 1; length--) {
            if (at + length <= text.length() && COMPOUND.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return at < text.length() && (isUsual(text, at) || RARE.contains((int) text.charAt(at))) ? 1 : 0;
    }

    /** Whether what stands at a place is mostly a surname. */
    static boolean isUsual(String text, int at) {
        return USUAL.contains((int) text.charAt(at))
                || COMPOUND.contains(text.substring(at, Math.min(text.length(), at + 2)));
    }
}
