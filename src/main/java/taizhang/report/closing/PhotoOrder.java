package taizhang.report.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of the photos of a closing: first those 整改前 with theirs 整改后 beside them, then the others by name.
 *
 * <p>Good: 院内整改前.jpg with 院内整改后.jpg, 前1.jpg with 后1.jpg. A photo without its like goes with the next that has none.
 */
final class PhotoOrder {
    private static final Pattern BEFORE = Pattern.compile("(整改|清理|改造|处理|修缮|维修|改)?(之前|前)(?=[^\\p{IsHan}]|$)");
    private static final Pattern AFTER = Pattern.compile("(?<!前)(整改|清理|改造|处理|修缮|维修|改)?(之后|后)(?=[^\\p{IsHan}]|$)");
    private static final Pattern WHOLE_WORD = Pattern.compile("整改(前|后)(?!后)");
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final int WIDTH = 12;

    private static final Comparator<AnnexPhoto> BY_NAME =
            Comparator.comparing((AnnexPhoto photo) -> sortKey(photo.file()));

    private PhotoOrder() {}

    static List<AnnexPhoto> of(List<AnnexPhoto> photos) {
        List<AnnexPhoto> others = new ArrayList<>(photos);
        others.sort(BY_NAME);
        List<AnnexPhoto> before = take(others, "前", BEFORE);
        List<AnnexPhoto> after = take(others, "后", AFTER);
        List<AnnexPhoto> ordered = new ArrayList<>();
        List<AnnexPhoto> lonely = new ArrayList<>();
        for (AnnexPhoto one : before) {
            Optional<AnnexPhoto> like = after.stream()
                    .filter(other -> matter(other, AFTER).equals(matter(one, BEFORE)))
                    .findFirst();
            if (like.isPresent()) {
                ordered.add(one);
                ordered.add(like.orElseThrow());
                after.remove(like.orElseThrow());
            } else {
                lonely.add(one);
            }
        }
        while (!lonely.isEmpty() && !after.isEmpty()) {
            ordered.add(lonely.removeFirst());
            ordered.add(after.removeFirst());
        }
        ordered.addAll(lonely);
        ordered.addAll(after);
        ordered.addAll(others);
        return ordered;
    }

    private static List<AnnexPhoto> take(List<AnnexPhoto> from, String side, Pattern word) {
        List<AnnexPhoto> taken = new ArrayList<>();
        for (AnnexPhoto photo : from) {
            Matcher whole = WHOLE_WORD.matcher(photo.caption());
            boolean says = whole.find()
                    ? whole.group(1).equals(side)
                    : word.matcher(photo.caption()).find();
            if (says) {
                taken.add(photo);
            }
        }
        from.removeAll(taken);
        return taken;
    }

    /** What a photo is of besides before or after, and in which folder it lies unless the folders say that. */
    private static String matter(AnnexPhoto photo, Pattern word) {
        String rest = WHOLE_WORD.matcher(photo.caption()).replaceAll("");
        return word.matcher(rest).replaceAll("").replaceAll("[-_ 　:：、，()（）]", "");
    }

    /** Numbers in names count as numbers: 前2 comes before 前10. */
    private static String sortKey(String name) {
        return FIGURES.matcher(name)
                .replaceAll(found ->
                        "0".repeat(Math.max(0, WIDTH - found.group().length())) + found.group());
    }
}
