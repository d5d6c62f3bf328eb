package taizhang.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which lines of a text still stand in another one, in the same order, as many as can be.
 *
 * @param places for each line of the first text its number in the other; -1 where it is not there
 * @param other how many lines the other text has
 */
record LineMatch(List<Integer> places, int other) {
    private static final int GONE = -1;

    /** More lines than this between two texts are not laid against each other: they count as gone. */
    private static final long MOST = 4_000_000;

    /** Lines of the first text that stand instead of lines of the other: from a0 up to a1 instead of from b0 up to b1. */
    record Hunk(int a0, int a1, int b0, int b1) {}

    LineMatch {
        places = List.copyOf(places);
    }

    static LineMatch of(List<String> one, List<String> two) {
        int head = 0;
        int most = Math.min(one.size(), two.size());
        while (head < most && one.get(head).equals(two.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && one.get(one.size() - 1 - tail).equals(two.get(two.size() - 1 - tail))) {
            tail++;
        }
        Integer[] places = new Integer[one.size()];
        Arrays.fill(places, GONE);
        for (int i = 0; i < head; i++) {
            places[i] = i;
        }
        for (int i = 1; i <= tail; i++) {
            places[one.size() - i] = two.size() - i;
        }
        between(one.subList(head, one.size() - tail), two.subList(head, two.size() - tail), head, places);
        return new LineMatch(Arrays.asList(places), two.size());
    }

    private static void between(List<String> one, List<String> two, int head, Integer[] places) {
        if ((long) one.size() * two.size() > MOST) {
            return;
        }
        int[][] longest = new int[one.size() + 1][two.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = two.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(two.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() && j < two.size()) {
            if (one.get(i).equals(two.get(j))) {
                places[head + i++] = head + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    boolean isGone(int line) {
        return places.get(line) == GONE;
    }

    /** Where lines stand together in the other text: the number of the first; -1 if one is gone or they were torn apart. */
    int placeOf(int from, int to) {
        int first = places.get(from);
        for (int i = from; i < to; i++) {
            if (isGone(i) || places.get(i) != first + i - from) {
                return GONE;
            }
        }
        return first;
    }

    /** Where the two texts differ, from the top. */
    List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (int i = 0; i <= places.size(); i++) {
            boolean end = i == places.size();
            if (!end && isGone(i)) {
                continue;
            }
            int place = end ? other : places.get(i);
            if (i > a || place > b) {
                hunks.add(new Hunk(a, i, b, place));
            }
            a = i + 1;
            b = place + 1;
        }
        return hunks;
    }
}
