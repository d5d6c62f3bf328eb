package taizhang.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** Signs that turn a word into its opposite: 同意 is never meant by 不同意, nor 批准延期 by 未批准延期. */
    private static final String NO = "不未否非没";

    /** Words of the trade that are no slips of others: who writes 撤回 does not mean 退回. */
    private static final Set<String> MEANT_AS_WRITTEN = Set.of(
            "撤回", "撤销", "撤消", "收回", "召回", "追回", "驳回", "打回", "发回", "取消", "作废", "终止", "中止", "暂停", "销毁", "批复", "移除", "移送",
            "复核", "复查", "复审", "申报", "申诉", "申请", "问询", "问题", "督查", "督导", "登报", "更换", "更名", "核销", "核减", "核定");

    private static final int MOST = 3;

    private Nearest() {}

    /** The name that was meant; empty when none is near enough. */
    public static Optional<String> of(String written, Collection<String> names) {
        return all(written, names).stream().findFirst();
    }

    /**
     * A question that names all that may have been meant with equal right, so that none is given out as the one: 是不是 甲？
     * 是不是 甲 或 乙？ Empty when none is near enough.
     */
    public static Optional<String> question(String written, Collection<String> names) {
        return among(all(written, names)).map("是不是 %s？"::formatted);
    }

    /** Names as a choice, 甲 或 乙, of many those named first; empty when there are none. */
    public static Optional<String> among(List<String> names) {
        String first = String.join(" 或 ", names.subList(0, Math.min(MOST, names.size())));
        return names.isEmpty() ? Optional.empty() : Optional.of(names.size() > MOST ? first + " 等" : first);
    }

    /** All names that may have been meant with equal right, in the order given; none when none is near enough. */
    public static List<String> all(String written, Collection<String> names) {
        List<String> sameSense =
                names.stream().filter(name -> !isOtherSense(written, name)).toList();
        List<String> near = sameSense.stream()
                .filter(name -> distance(written, name) <= limit(written, name))
                .toList();
        List<String> nearest = least(near, name -> distance(written, name));
        boolean slip = !nearest.isEmpty() && distance(written, nearest.getFirst()) <= 1;
        List<String> holding =
                sameSense.stream().filter(name -> holds(written, name)).toList();
        return slip || holding.isEmpty() ? nearest : least(holding, name -> -name.length());
    }

    /** Whether to take one word for the other would turn round or change what was said. */
    static boolean isOtherSense(String written, String name) {
        return denies(written) != denies(name) || MEANT_AS_WRITTEN.contains(written);
    }

    private static boolean denies(String word) {
        return word.chars().anyMatch(c -> NO.indexOf(c) >= 0);
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

    /** Whether one is a single slip away from the other: a character put in, left out, changed or swapped. */
    public static boolean isSlip(String written, String name) {
        return Math.abs(written.length() - name.length()) <= 2 && distance(written, name) == 1;
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
