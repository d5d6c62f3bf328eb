package taizhang.layout.text;

import java.util.Comparator;
import java.util.List;

/**
 * Names that the papers of a ledger speak of (单位、类别): no dictionary has them, and a line had better not end inside one.
 *
 * @param names longest first, each of three characters at least: in shorter ones there is nothing to tell
 */
record Names(List<String> names) {
    static final Names NONE = new Names(List.of());

    private static final int SHORTEST = 3;
    /** What an end inside a name costs besides what it costs inside its words. */
    private static final double INSIDE = 2;

    Names {
        names = names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * Makes places inside names dear and those before them cheap. In a text that is nothing but a name all places are alike,
     * and the words it is made of decide.
     *
     * @param tears for each index what it costs to end a line before it
     */
    void weigh(String text, double[] tears) {
        if (names.contains(text)) {
            return;
        }
        boolean[] taken = new boolean[text.length() + 1];
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                if (!taken[at] && !taken[at + name.length() - 1]) {
                    weigh(at, at + name.length(), tears, taken);
                }
            }
        }
    }

    private static void weigh(int from, int to, double[] tears, boolean[] taken) {
        tears[from] = 0;
        for (int i = from; i < to; i++) {
            taken[i] = true;
            tears[i] += i > from ? INSIDE : 0;
        }
    }
}
