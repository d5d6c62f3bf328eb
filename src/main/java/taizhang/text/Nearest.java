package taizhang.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name a user probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The name that is nearest to what was written, or nothing when none is near enough. */
    public static Optional<String> of(String written, Collection<String> names) {
        int limit = Math.max(1, (int) written.codePoints().count() / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= limit || startsAlike(written, name))
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean startsAlike(String written, String name) {
        return !written.isEmpty() && (name.startsWith(written) || written.startsWith(name));
    }

    /** How many characters must be put in, taken out, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] steps = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
            }
        }
        return steps[a.length][b.length];
    }

    private static int cheapest(int[][] steps, int[] a, int[] b, int i, int j) {
        int change = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int best = Math.min(change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
