package taizhang.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Finds the name that was probably meant by one that does not exist.
 *
 * <ol>
 *   <li>A single slip away (a character put in, left out, changed or swapped with its neighbour) is meant.
 *   <li>Otherwise a name that holds what was written, or is held by it, is meant, the longest first; a single character
 *       holds nothing.
 *   <li>Otherwise the name fewest slips away is meant, if they are few enough.
 * </ol>
 *
 * <p>Few enough is half the characters of the longer word, but one in two or three, and none in one: for 时现, 时限; for
 * 责任位单, 责任单位. A Chinese character says more than a letter: of words in letters alone it is a third. Among names
 * equally near, those named first are.
 */
public final class Nearest {
    private Nearest() {}

    /** The name that was meant; empty when none is near enough. */
    public static Optional<String> of(String written, Collection<String> names) {
        return all(written, names).stream().findFirst();
    }

    /** All names that may have been meant with equal right, in the order given; none when none is near enough. */
    public static List<String> all(String written, Collection<String> names) {
        List<String> near = names.stream()
                .filter(name -> distance(written, name) <= limit(written, name))
                .toList();
        List<String> nearest = least(near, name -> distance(written, name));
        boolean slip = !nearest.isEmpty() && distance(written, nearest.getFirst()) <= 1;
        List<String> holding =
                names.stream().filter(name -> holds(written, name)).toList();
        return slip || holding.isEmpty() ? nearest : least(holding, name -> -name.length());
    }

    private static List<String> least(List<String> names, ToIntFunction<String> measure) {
        int least = names.stream().mapToInt(measure).min().orElse(0);
        return names.stream().filter(name -> measure.applyAsInt(name) == least).toList();
    }

    private static boolean holds(String written, String name) {
        return name.length() > 1 && (written.contains(name) || (written.length() > 1 && name.contains(written)));
    }

    private static int limit(String written, String name) {
        int length = Math.max(written.length(), name.length());
        if (length < 2) {
            return 0;
        }
        boolean letters = written.chars().allMatch(c -> c < 0x80);
        return Math.max(1, letters ? length / 3 : length / 2);
    }

    /** How many characters must be put in, left out, changed or swapped with their neighbour. */
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
