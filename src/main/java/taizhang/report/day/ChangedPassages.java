package taizhang.report.day;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What of a text did not stand in the one before: its words laid beside the earlier words by their longest common sequence.
 * A figure or a Latin word is one word, any other character is one for itself; a few words that happen to agree amid
 * new ones are new as well.
 */
final class ChangedPassages {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\p{Nd}.%-]*[\\p{IsLatin}\\p{Nd}%]|\\X", Pattern.DOTALL);
    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]");
    /** So few words between two changes are no agreement. */
    private static final int CHANCE = 3;
    /** More pairs of words are not laid beside each other: all between what begins and ends alike is new. */
    private static final long MOST = 4_000_000;

    private final List<Word> before;
    private final List<Word> after;

    private ChangedPassages(String before, String after) {
        this.before = Word.of(before);
        this.after = Word.of(after);
    }

    /** A word and where it stands. */
    private record Word(String text, int start, int end) {
        static List<Word> of(String text) {
            return WORD.matcher(text)
                    .results()
                    .map(found -> new Word(found.group(), found.start(), found.end()))
                    .toList();
        }
    }

    /** The passages of the later text that are new, as its {@linkplain String#strip stripped} form is printed. */
    static List<Passage> of(String before, String after) {
        String now = after.strip();
        return before.strip().equals(now) ? List.of() : new ChangedPassages(before.strip(), now).passages();
    }

    private List<Passage> passages() {
        BitSet fresh = fresh();
        List<Passage> passages = new ArrayList<>();
        for (int from = fresh.nextSetBit(0); from >= 0; ) {
            int to = fresh.nextClearBit(from);
            // what agrees by chance amid changes is new as well; where it ends the text, it stands
            for (int next = fresh.nextSetBit(to); next >= 0 && next - to <= CHANCE; next = fresh.nextSetBit(to)) {
                to = fresh.nextClearBit(next);
            }
            addTelling(from, to, passages);
            from = fresh.nextSetBit(to);
        }
        return passages;
    }

    /** Without the marks at both ends; nothing where marks are all. */
    private void addTelling(int from, int to, List<Passage> passages) {
        int first = from;
        int last = to;
        while (first < last && !tells(after.get(first))) {
            first++;
        }
        while (first < last && !tells(after.get(last - 1))) {
            last--;
        }
        if (first < last) {
            passages.add(
                    new Passage(after.get(first).start(), after.get(last - 1).end()));
        }
    }

    private static boolean tells(Word word) {
        return TELLING.matcher(word.text()).find();
    }

    /** Which of the later words do not belong to the longest common sequence. */
    private BitSet fresh() {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && same(before.size() - 1 - tail, after.size() - 1 - tail)) {
            tail++;
        }
        int rows = before.size() - tail - head;
        int columns = after.size() - tail - head;
        BitSet fresh = new BitSet();
        fresh.set(head, head + columns);
        if ((long) rows * columns <= MOST) {
            clearCommon(head, rows, columns, fresh);
        }
        return fresh;
    }

    private void clearCommon(int head, int rows, int columns, BitSet fresh) {
        int[][] lengths = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = same(head + i, head + j)
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(head + i, head + j)) {
                fresh.clear(head + j);
                i++;
                j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean same(int earlier, int later) {
        return before.get(earlier).text().equals(after.get(later).text());
    }
}
